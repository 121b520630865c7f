<?php

/**
 * Every way through the extension, good and bad, again and again; then says how the memory of the
 * process grew. Run under valgrind with few rounds, or by itself with a million.
 *
 * php -n -d extension=segel.so leak.php ROUNDS
 */

declare(strict_types=1);

require __DIR__ . '/setup.inc';

const ANSWERS = [
    [200, [], '{"success":true,"data":{"assignment":{"redeem_code":"PRAT-UJ0EEQ","scope":"tpm","sequence":2,"status":2}}}'],
    [404, ['X' => ['a', 'b']], '{"success":false,"code":"ERRTPM4062","message":"tidak ada","errors":{"a":"b"}}'],
    [503, [['Retry-After', '3']], '<html>maaf</html>'],
    [999, [], ''],
    [200, ['X' => 1], ''],
];

final class Late implements JsonSerializable
{
    public function __construct(private mixed $value) {}

    public function jsonSerialize(): mixed
    {
        return $this->value ?? throw new LogicException('late');
    }
}

function nested(int $levels): array
{
    $list = [];
    while (--$levels > 0) {
        $list = [$list];
    }
    return $list;
}

/** What a program may do, right and wrong. */
function ways(): array
{
    $client = prakerja();
    $call = $client->submissionStatus(PARAMS, NOW);
    $sign = [NOW, 'POST', '/x', '{}'];
    $texts = ['"prakerja.submission_status"', '{"client_code":"a","sign_key":"b"}', json_encode(PARAMS), '1698289216'];
    return [
        fn () => prakerja(),
        fn () => prakerja(baseUrl: "\xff"),
        fn () => new Segel\Client('prakerja', ['client_code' => NAN]),
        fn () => new Segel\Client('gojek', []),
        fn () => $client->__construct('a', 'b'),
        fn () => $client->submissionStatus(PARAMS),
        fn () => $client->submissionStatus(['scope' => "\xff", 'sequence' => [NAN], "\xff" => 1]),
        fn () => $client->submissionStatus(['scope' => new Late('tpm')] + PARAMS),
        fn () => $client->submissionStatus(['scope' => new Late(null)] + PARAMS),
        fn () => $client->submissionStatus(['scope' => nested(600)] + PARAMS),
        fn () => $client->submissionStatus([], nothing: 1),
        fn () => $client->validate('prakerja.submission_status', ['scope' => INF]),
        fn () => $client->sign(...$sign),
        fn () => $client->sign(-1, '', '', ''),
        fn () => $client->verify(...[...$sign, 'x']),
        fn () => $client->diagnose(-1, '', '', '', ''),
        fn () => Segel\Seekpass::scopes(['microcredential_items' => [['a' => 1]]]),
        fn () => [$call->headers, print_r($call, true), var_export($client, true), (array) $call],
        fn () => clone $call,
        fn () => serialize($client),
        fn () => Segel\Json::prepare(...$texts),
        fn () => Segel\Json::prepare(null, null, null, null),
        fn () => Segel\Json::parse(...$texts, ...['200', [], '"e30="']),
        fn () => Segel\Json::validate(null, '{', '['),
        fn () => Segel\Json::members('{"a":1,"a":2}'),
        fn () => Segel\Json::members('nothing'),
        ...array_map(fn (array $answer) => fn () => $call->parse(...$answer), ANSWERS),
    ];
}

/** A way through each operation of the catalogue, arrays in and arrays out. */
function operations(): array
{
    $ways = [];
    foreach (json_decode(Segel\Json::describe(), true)['operations'] as ['name' => $name, 'partner' => $partner, 'example' => $example]) {
        $reply = [$example['response']['status'], [], $example['response']['body']];
        $ways[$name] = function () use ($name, $partner, $example, $reply): array {
            $call = (new Segel\Client($partner, $example['config']))->prepare($name, $example['params'], $example['now']);
            return array_map(fn (array $answer): string => outcome($call, $answer), [$reply, REFUSAL, PAGE]);
        };
    }
    return $ways;
}

/** In the words of every partner. */
const REFUSAL = [401, [], '{"success":false,"status":"error","status_code":401,"code":"E1","message":"tidak ada","Message":"tidak ada","errors":{"a":["b"]}}'];

const PAGE = [302, ['Location' => ['/']], '<html>maaf</html>'];

function outcome(Segel\Call $call, array $answer): string
{
    try {
        return get_debug_type($call->parse(...$answer));
    } catch (Segel\Exception $error) {
        return $error::class;
    }
}

/** A diagnosis tries much and takes a thousand times as long as any other way. */
function rare_way(): void
{
    prakerja()->diagnose(NOW, 'POST', '/x', '{}', str_repeat('0', 40));
}

/** Pages that the process holds in memory. */
function pages(): int
{
    return (int) explode(' ', file_get_contents('/proc/self/statm'))[1];
}

$operations = operations();
foreach ($operations as $name => $way) {
    $outcomes = $way();
    if ($outcomes !== ['array', Segel\Rejected::class, Segel\Unreadable::class]) {
        echo "$name: ", implode(', ', $outcomes), "\n";
        exit(1);
    }
}
$ways = [...ways(), ...array_values($operations)];
$rounds = (int) ($argv[1] ?? 100);
$settled = 0;
for ($round = 0; $round < $rounds; $round++) {
    try {
        $ways[$round % count($ways)]();
    } catch (Throwable $error) {
        $error->getTraceAsString();
    }
    unset($error);
    if ($round % 1000 === 0) {
        rare_way();
    }
    if ($round === 10_000) {
        gc_collect_cycles();
        $settled = pages();
    }
}
gc_collect_cycles();
$grown = $settled === 0 ? 0 : pages() - $settled;
printf("%d calls, %d pages more than after the first 10000\n", $rounds, $grown);
exit($grown > 64 ? 1 : 0);
