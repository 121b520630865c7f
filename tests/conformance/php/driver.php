<?php

/**
 * The conformance driver of the PHP host: one JSON object a line in, one out, over the extension
 * alone. What a line says is handed on as it is spelled; the library says what is wrong with it.
 */

declare(strict_types=1);

use Segel\Json;

const PLAIN = JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR;

const NOT_A_LINE = '{"id":null,"error":{"kind":"invalid","violations":[{"path":"","rule":"type",'
    . '"text":"the line is no JSON object with a known do; give one"}]}}';

/** What a line can ask for: the member that answers it, and how. */
const ACTIONS = [
    'prepare' => ['request', 'prepare'],
    'parse' => ['reply', 'parse'],
    'validate' => ['violations', 'validate'],
    'sign' => ['signature', 'sign'],
    'verify' => ['valid', 'verify'],
    'diagnose' => ['diagnosis', 'diagnose'],
    'scopes' => ['scopes', 'scopes'],
    'describe' => ['catalogue', 'describe'],
];

/** Members of a JSON object by name, as JSON texts; of a repeated one the last. */
function members(?string $json): array
{
    return array_column($json === null ? [] : Json::members($json) ?? [], 1, 0);
}

/** The texts of the members that are named, null where there is none. */
function texts(array $line, string ...$names): array
{
    return array_map(fn (string $name): ?string => $line[$name] ?? null, $names);
}

function prepare(array $line): string
{
    $call = Json::prepare(...texts($line, 'operation', 'config', 'params', 'now'));
    $headers = [];
    foreach ($call->headers as $name => $value) {
        $headers[] = [(string) $name, $value];
    }
    return json_encode([
        'method' => $call->method,
        'url' => $call->url,
        'headers' => $headers,
        'body_base64' => base64_encode($call->body),
    ], PLAIN);
}

function parse(array $line): string
{
    $response = members($line['response'] ?? null);
    $headers = json_decode($response['headers'] ?? '[]', true);
    return Json::parse(
        ...texts($line, 'operation', 'config', 'params', 'now'),
        ...texts($response, 'status'),
        ...[is_array($headers) ? $headers : []],
        ...texts($response, 'body_base64'),
    );
}

function validate(array $line): string
{
    return Json::validate(...texts($line, 'operation', 'config', 'params'));
}

function sign(array $line): string
{
    return json_encode(Json::sign(...texts($line, 'config', ...SIGNED)), PLAIN);
}

const SIGNED = ['now', 'method', 'path', 'body_base64', 'authorization'];

function verify(array $line): string
{
    return json_encode(Json::verify(...texts($line, 'config', ...[...SIGNED, 'signature'])), PLAIN);
}

function diagnose(array $line): string
{
    return Json::diagnose(...texts($line, 'config', ...[...SIGNED, 'signature']));
}

function scopes(array $line): string
{
    return Json::scopes(...texts($line, 'params'));
}

/** The catalogue stands on many lines; no text in JSON holds the byte that ends them. */
function describe(): string
{
    return str_replace("\n", '', Json::describe());
}

function answer(string $text): string
{
    $line = members($text);
    $do = json_decode($line['do'] ?? 'null');
    if (!is_string($do) || !isset(ACTIONS[$do])) {
        return NOT_A_LINE;
    }
    [$member, $action] = ACTIONS[$do];
    try {
        $value = $action($line);
    } catch (Segel\Exception $error) {
        $member = 'error';
        $value = $error->toJson();
    }
    return '{"id":' . ($line['id'] ?? 'null') . ',"' . $member . '":' . $value . '}';
}

while (($text = fgets(STDIN)) !== false) {
    fwrite(STDOUT, answer(rtrim($text, "\n")) . "\n");
    fflush(STDOUT);
}
