--TEST--
What holds for every text and every secret: with other ones each time
--EXTENSIONS--
segel
--INI--
zend.exception_ignore_args=0
zend.exception_string_param_max_len=1000
--FILE--
<?php
require __DIR__ . '/setup.inc';

const RANGES = [[1, 0x7f], [1, 0x7f], [1, 0x7f], [0x80, 0x7ff], [0x800, 0xd7ff], [0xe000, 0xffff], [0x10000, 0x10ffff]];
const STATUSES = [200, 302, 400, 401, 422, 500];

function character(int $point): string
{
    $units = $point < 0x10000 ? [$point] : [0xd7c0 + ($point >> 10), 0xdc00 + ($point & 0x3ff)];
    return json_decode('"' . vsprintf(str_repeat('\u%04x', count($units)), $units) . '"');
}

/** Any characters of Unicode but NUL, not all of them white space. */
function random_text(): string
{
    $text = chr(random_int(65, 90));
    for ($left = random_int(0, 40); $left > 0; $left--) {
        $character = character(random_int(...RANGES[array_rand(RANGES)]));
        $text = random_int(0, 1) ? $text . $character : $character . $text;
    }
    return $text;
}

/** A text comes through unchanged in both directions. */
function texts(Segel\Middleware $client): void
{
    $params = [];
    foreach (['ticket_id', 'subject', 'subject_type', 'subject_identifier'] as $name) {
        $params[$name] = random_text();
    }
    $call = $client->requestOut($params, NOW);
    $sent = json_decode($call->body, true, flags: JSON_THROW_ON_ERROR);
    $message = random_text();
    $flags = random_int(0, 1) ? 0 : JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES;
    $reply = $call->parse(200, [], json_encode($sent + ['StatusCode' => 200, 'Message' => $message], $flags));
    $told = array_map(fn (string $name): string => $reply[$name], array_keys($params));
    if (array_values($sent) !== array_values($params) || $told !== array_values($params) || $reply['message'] !== $message) {
        echo 'changed: ', json_encode([$params, $sent, $reply, $message]), "\n";
    }
}

function random_secret(): string
{
    return implode('', array_map(fn (): string => chr(random_int(0x21, 0x7e)), range(1, random_int(16, 40))));
}

/** No eight characters of a secret stand together. */
function look(string $shown, string ...$secrets): void
{
    foreach ($secrets as $secret) {
        for ($at = 0; $at + 8 <= strlen($secret); $at++) {
            if (str_contains($shown, substr($secret, $at, 8))) {
                echo "$secret is shown: $shown\n";
                return;
            }
        }
    }
}

/** All that PHP tells of a value. */
function shown(mixed $value): string
{
    ob_start();
    var_dump($value);
    debug_zval_dump($value);
    return ob_get_clean() . print_r($value, true) . var_export($value, true)
        . ($value instanceof Throwable ? $value . print_r($value->getTrace(), true) : '');
}

/** A secret is in nothing that is shown. */
function secrets(): void
{
    [$secret, $token] = [random_secret(), random_secret()];
    $pafi = new Segel\Pafi(clientId: '1', clientSecret: $secret, accessToken: $token);
    $nik = (string) random_int(10 ** 15, 10 ** 16 - 1);
    $member = $pafi->kecukupanSkp(['nik' => $nik], NOW);
    $call = $pafi->token(['scope' => 'a'], NOW);
    foreach ([$pafi, $member, $call] as $thing) {
        look(shown($thing), $secret, $token);
        if (str_contains(shown($thing), $nik)) {
            echo "$nik is shown\n";
        }
    }
    $echo = json_encode(['message' => "$secret and $token", 'errors' => [$secret => [$token]]]);
    $status = STATUSES[array_rand(STATUSES)];
    foreach ([
        fn () => $member->parse($status, [], $echo),
        fn () => $call->parse($status, [], "<p>$token</p>$secret"),
        fn () => new Segel\Pafi(clientSecret: "$secret\0", accessToken: "$token\n", baseUrl: ' '),
        fn () => $pafi->kecukupanSkp(['nik' => [$token]], NOW),
    ] as $mistake) {
        try {
            $mistake();
            echo "nothing was thrown\n";
        } catch (Segel\Exception $error) {
            look(shown($error), $secret, $token);
        }
    }
}

$client = new Segel\Middleware('https://middleware.example/request-out', 'token');
for ($round = 0; $round < 2000; $round++) {
    texts($client);
}
for ($round = 0; $round < 500; $round++) {
    secrets();
}
echo "done\n";
?>
--EXPECT--
done
