<?php

/**
 * What the extension costs beside PHP's own functions, which check nothing.
 *
 * php -n -d extension=segel.so bench.php
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

/** Nanoseconds a call, the best of many rounds; the two take turns, so that both meet the same weather. */
function race(Closure $one, Closure $other): array
{
    $best = [INF, INF];
    for ($round = 0; $round < ROUNDS; $round++) {
        foreach ([$one, $other] as $index => $work) {
            $start = hrtime(true);
            for ($call = 0; $call < CALLS; $call++) {
                $work();
            }
            $best[$index] = min($best[$index], (hrtime(true) - $start) / CALLS);
        }
    }
    return $best;
}

function row(string $name, float $value, string $unit, string $goal = '-'): void
{
    printf("%-42s %10.2f %-4s %s\n", $name, $value, $unit, $goal);
}

if (with_segel($prakerja, $params) !== by_hand($params)) {
    fwrite(STDERR, "the two requests differ\n");
    exit(1);
}

[$segel, $php] = race(
    fn () => with_segel($prakerja, $params),
    fn () => by_hand($params),
);
row('php.submit_feedback.prepare', $segel, 'ns');
row('php.submit_feedback.by_hand', $php, 'ns');
row('php.submit_feedback.times_faster', $php / $segel, 'x', '>=1.5');

$status = $prakerja->submissionStatus(['redeem_code' => 'PRAT-UJ0EEQ', 'scope' => 'tpm', 'sequence' => 2], NOW);
$headers = ['Content-Type' => 'application/json'];
[$segel, $php] = race(
    fn () => $status->parse(200, $headers, $response)['assignment']['status'],
    fn () => json_decode($response, true)['data']['assignment']['status'],
);
row('php.submission_status.parse', $segel, 'ns');
row('php.submission_status.json_decode', $php, 'ns');
row('php.submission_status.times_as_long', $segel / $php, 'x', '<=1.5');
