<?php

/**
 * The conformance driver of the PHP host: one JSON object a line in, one out, over the extension
 * alone. What a line says is handed on as it is spelled, or with the word `arrays` in PHP's own
 * values wherever those can say it; the library says what is wrong with it.
 */

declare(strict_types=1);

require __DIR__ . '/texts.php';
require __DIR__ . '/arrays.php';

const PLAIN = JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR;

const NOT_A_LINE = '{"id":null,"error":{"kind":"invalid","violations":[{"path":"","rule":"type",'
    . '"text":"the line is no JSON object with a known do; give one"}]}}';

/** What a line can ask for, and the member that answers it. */
const ACTIONS = [
    'prepare' => 'request',
    'parse' => 'reply',
    'validate' => 'violations',
    'sign' => 'signature',
    'verify' => 'valid',
    'diagnose' => 'diagnosis',
    'scopes' => 'scopes',
    'describe' => 'catalogue',
];

function answer(string $text, Texts $way): string
{
    $line = Texts::members($text);
    $do = json_decode($line['do'] ?? 'null');
    if (!is_string($do) || !isset(ACTIONS[$do])) {
        return NOT_A_LINE;
    }
    $member = ACTIONS[$do];
    try {
        $value = $way->$do($line);
    } catch (Segel\Exception $error) {
        $member = 'error';
        $value = $way->error($error);
    }
    return '{"id":' . ($line['id'] ?? 'null') . ',"' . $member . '":' . $value . '}';
}

$way = ($argv[1] ?? '') === 'arrays' ? new Arrays() : new Texts();
while (($text = fgets(STDIN)) !== false) {
    fwrite(STDOUT, answer(rtrim($text, "\n"), $way) . "\n");
    fflush(STDOUT);
}
$way->end();
