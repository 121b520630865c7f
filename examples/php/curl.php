<?php

/**
 * The stories with plain curl: php curl.php http://127.0.0.1:PORT
 */

declare(strict_types=1);

require __DIR__ . '/tell.php';

/** Sends a call as it is, whatever it is, and gives status, headers and body of the answer. */
function send(Segel\Call $call): array
{
    $lines = ['Expect:']; // else curl asks before it sends a larger body
    foreach ($call->headers as $name => $value) {
        $lines[] = "$name: $value";
    }
    $headers = [];
    $curl = curl_init($call->url);
    curl_setopt_array($curl, [
        CURLOPT_CUSTOMREQUEST => $call->method,
        CURLOPT_HTTPHEADER => $lines,
        CURLOPT_FOLLOWLOCATION => false, // a signature is for one address
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_TIMEOUT => 30,
        CURLOPT_HEADERFUNCTION => function ($curl, string $line) use (&$headers): int {
            [$name, $value] = explode(':', $line, 2) + [1 => null];
            if ($value !== null) {
                $headers[] = [$name, trim($value)];
            }

            return strlen($line);
        },
        // The sandbox is on this machine; leave this line out for a partner's address.
        CURLOPT_NOPROXY => '*',
    ]);
    if ($call->body !== '') {
        curl_setopt($curl, CURLOPT_POSTFIELDS, $call->body); // a string goes out as it is
    }
    $body = curl_exec($curl);
    if ($body === false) {
        throw new RuntimeException('no answer: ' . curl_error($curl));
    }

    return [curl_getinfo($curl, CURLINFO_RESPONSE_CODE), $headers, $body];
}

exit(tell(send(...), $argv));
