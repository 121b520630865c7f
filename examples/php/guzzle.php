<?php

/**
 * The stories with PSR-7 and PSR-18, here Guzzle's: php guzzle.php http://127.0.0.1:PORT
 */

declare(strict_types=1);

use GuzzleHttp\Client;
use GuzzleHttp\Psr7\Request;

// Composer's, or else where Debian keeps Guzzle.
require is_file(__DIR__ . '/vendor/autoload.php') ? __DIR__ . '/vendor/autoload.php' : 'GuzzleHttp/autoload.php';
require __DIR__ . '/tell.php';

$client = new Client([
    'timeout' => 30,
    'curl' => [CURLOPT_FRESH_CONNECT => true], // on a kept one curl sends again what no byte answers
    // The sandbox is on this machine; leave this line out for a partner's address.
    'proxy' => '',
]);

/**
 * Sends a call as it is and gives status, headers and body of the answer. sendRequest() is
 * PSR-18's: it follows no redirect and throws for no status.
 */
$send = function (Segel\Call $call) use ($client): array {
    $response = $client->sendRequest(new Request($call->method, $call->url, $call->headers, $call->body));

    return [$response->getStatusCode(), $response->getHeaders(), (string) $response->getBody()];
};

exit(tell($send, $argv));
