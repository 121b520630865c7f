<?php

/**
 * The PHP host of the fault matrix, over the extension and curl: a job a line in, what came out
 * a line out.
 */

declare(strict_types=1);

/** Sends a call with headers beside its own; false if no response came. */
function send(CurlHandle $curl, Segel\Call $call, array $job): array|false
{
    $lines = ['Expect:'];
    foreach ($call->headers as $name => $value) {
        $lines[] = "$name: $value";
    }
    foreach ($job['headers'] as [$name, $value]) {
        $lines[] = "$name: $value";
    }
    $headers = [];
    curl_reset($curl);
    curl_setopt_array($curl, [
        CURLOPT_URL => $call->url,
        CURLOPT_CUSTOMREQUEST => $call->method,
        CURLOPT_HTTPHEADER => $lines,
        CURLOPT_FOLLOWLOCATION => false,
        CURLOPT_FRESH_CONNECT => true, // on a kept one curl sends again what no byte answers
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_TIMEOUT_MS => $job['patience_ms'],
        CURLOPT_NOPROXY => '*',
        CURLOPT_HEADERFUNCTION => function ($curl, string $line) use (&$headers): int {
            [$name, $value] = explode(':', $line, 2) + [1 => null];
            if ($value !== null) {
                $headers[] = [$name, trim($value)];
            }

            return strlen($line);
        },
    ]);
    if ($call->body !== '') {
        curl_setopt($curl, CURLOPT_POSTFIELDS, $call->body);
    }
    $body = curl_exec($curl);

    return $body === false ? false : [curl_getinfo($curl, CURLINFO_RESPONSE_CODE), $headers, $body];
}

function work(CurlHandle $curl, array $job): array
{
    try {
        [$partner] = explode('.', $job['operation']);
        $client = new Segel\Client($partner, $job['config']);
        $call = $client->prepare($job['operation'], $job['params'], $job['now']);
        $received = send($curl, $call, $job);
        if ($received === false) {
            return ['no_response' => curl_error($curl)];
        }

        return ['reply' => $call->parse(...$received)];
    } catch (Segel\Exception $error) {
        return ['error' => json_decode($error->toJson(), true)];
    }
}

$curl = curl_init();
while (($line = fgets(STDIN)) !== false) {
    $job = json_decode($line, true, 512, JSON_THROW_ON_ERROR);
    $outcome = ['id' => $job['id']] + work($curl, $job);
    fwrite(STDOUT, json_encode($outcome, JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR) . "\n");
    fflush(STDOUT);
}
