<?php

/**
 * What the extension costs beside PHP's own functions, which check nothing.
 *
 * php -n -d extension=segel.so bench.php [--json FILE]
 */

declare(strict_types=1);

const NOW = 1698289216;
const ROUNDS = 400;
const CALLS = 500;

$params = [
    'redeem_code' => 'PRAT-UJ0EEQ',
    'scope' => 'tpm',
    'sequence' => 2,
    'notes' => str_repeat('Bagus, lanjutkan ke ', 10),
    'url_file' => 'https://lms.example.id/files/tugas-2.pdf',
];
$response = '{"success":true,"message":"OK","data":{"assignment":{"redeem_code":"PRAT-UJ0EEQ","scope":"tpm",'
    . '"sequence":2,"status":2},"feedback":{"redeem_code":"PRAT-UJ0EEQ","scope":"tpm","sequence":2,"status":0}}}';

$prakerja = new Segel\Prakerja('my_client_code', 'my_sign_key');

/**
 * The partner's own sample, line by line: the body is encoded once to be signed and once to be sent.
 *
 * @param array<string, mixed> $data
 */
function by_the_sample(array $data): array
{
    $client_code = 'my_client_code';
    $timestamp = NOW;
    $method = 'POST';
    $endpoint = '/api/v1/integration/tpm/feedback/submission';
    $input = $client_code . $timestamp . $method . $endpoint . json_encode($data);
    $sign_key = 'my_sign_key';
    $signature = hash_hmac('sha1', $input, $sign_key);
    $headers = [
        'Content-Type: application/json',
        'client_code: ' . $client_code,
        'signature: ' . $signature,
        'timestamp: ' . $timestamp,
    ];
    $url = 'https://api.prakerja.go.id' . $endpoint;
    $body = json_encode($data);
    return $headers;
}

/** What a careful program without Segel does: the signed bytes are the sent bytes. */
function by_hand(array $params): array
{
    $path = '/api/v1/integration/tpm/feedback/submission';
    $body = json_encode($params, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);
    $signature = hash_hmac('sha1', 'my_client_code' . NOW . 'POST' . $path . $body, 'my_sign_key');
    return [
        'POST',
        'https://api.prakerja.go.id' . $path,
        [
            'Content-Type' => 'application/json',
            'client_code' => 'my_client_code',
            'signature' => $signature,
            'timestamp' => (string) NOW,
        ],
        $body,
    ];
}

function with_segel(Segel\Prakerja $prakerja, array $params): array
{
    $call = $prakerja->submitFeedback($params, NOW);
    return [$call->method, $call->url, $call->headers, $call->body];
}

/** Nanoseconds a call, the best of many rounds; all take turns, so that they meet the same weather. */
function race(Closure ...$all): array
{
    $best = array_fill(0, count($all), INF);
    for ($round = 0; $round < ROUNDS; $round++) {
        foreach ($all as $index => $work) {
            $start = hrtime(true);
            for ($call = 0; $call < CALLS; $call++) {
                $work();
            }
            $best[$index] = min($best[$index], (hrtime(true) - $start) / CALLS);
        }
    }
    return $best;
}

/** One measurement; what has a goal should be at most that. */
function row(string $name, float $value, string $unit, ?float $goal = null): array
{
    printf("%-56s %9.2f %-12s %s\n", $name, $value, $unit, $goal === null ? '-' : "<= $goal");
    return ['name' => $name, 'value' => $value, 'unit' => $unit, 'goal' => $goal];
}

if (with_segel($prakerja, $params) !== by_hand($params)) {
    fwrite(STDERR, "the two requests differ\n");
    exit(1);
}

[$segel, $sample, $careful] = race(
    fn () => $prakerja->submitFeedback($params, NOW),
    fn () => by_the_sample($params),
    fn () => by_hand($params),
);
$rows = [
    row('php submit_feedback / the partner’s own sample', $segel / $sample, 'x', 0.667),
    row('php submit_feedback / by hand, encoded once', $segel / $careful, 'x'),
    row('php submit_feedback', $segel, 'ns'),
];

$status = $prakerja->submissionStatus(['redeem_code' => 'PRAT-UJ0EEQ', 'scope' => 'tpm', 'sequence' => 2], NOW);
$headers = ['Content-Type' => 'application/json'];
[$segel, $php] = race(
    fn () => $status->parse(200, $headers, $response)['assignment']['status'],
    fn () => json_decode($response, true)['data']['assignment']['status'],
);
$rows[] = row('php submission_status parse / json_decode', $segel / $php, 'x', 1.5);
$rows[] = row('php submission_status parse', $segel, 'ns');

if (($argv[1] ?? '') === '--json') {
    file_put_contents($argv[2], json_encode($rows));
}
