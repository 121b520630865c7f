<?php

/** Five short stories, one a partner, told over real HTTP to a sandbox. */

declare(strict_types=1);

require __DIR__ . '/show.php';
foreach (['prakerja', 'pafi', 'padi', 'seekpass', 'middleware'] as $partner) {
    require __DIR__ . "/stories/$partner.php";
}

/**
 * @param Closure(Segel\Call): array{int, array, string} $send
 * @param list<string> $arguments of the command line
 * @return int what the program exits with
 */
function tell(Closure $send, array $arguments): int
{
    if (count($arguments) !== 2) {
        fwrite(STDERR, "usage: php $arguments[0] http://127.0.0.1:PORT   (cargo run -p segel-sandbox)\n");

        return 2;
    }
    $url = $arguments[1];
    prakerja($send, $url);
    pafi($send, $url);
    padi($send, $url);
    seekpass($send, $url);
    middleware($send, $url);

    return 0;
}

/** Sends a call, shows what came back, reads it. */
function talk(Closure $send, Segel\Call $call): array
{
    show_request($call);
    $response = $send($call);
    show('response', "$response[0] $response[2]");

    return $call->parse(...$response);
}

/** The same where request or answer hold what nobody should log: a token, a presigned URL. */
function whisper(Closure $send, Segel\Call $call): array
{
    show('request', "$call->method " . parse_url($call->url, PHP_URL_PATH));

    return $call->parse(...$send($call));
}
