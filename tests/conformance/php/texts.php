<?php

declare(strict_types=1);

use Segel\Call;
use Segel\Json;

/** The answers to a line through `Segel\Json`: a method for each thing that it can ask for. */
class Texts
{
    private const SIGNED = ['now', 'method', 'path', 'body_base64', 'authorization'];

    /** Members of a JSON object by name, as JSON texts; of a repeated one the last. */
    public static function members(?string $json): array
    {
        return array_column($json === null ? [] : Json::members($json) ?? [], 1, 0);
    }

    /** The texts of the members that are named, null where there is none. */
    protected static function texts(array $line, string ...$names): array
    {
        return array_map(fn (string $name): ?string => $line[$name] ?? null, $names);
    }

    public function prepare(array $line): string
    {
        return self::request(Json::prepare(...self::texts($line, 'operation', 'config', 'params', 'now')));
    }

    protected static function request(Call $call): string
    {
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

    public function parse(array $line): string
    {
        $response = self::members($line['response'] ?? null);
        $headers = json_decode($response['headers'] ?? '[]', true);
        return Json::parse(
            ...self::texts($line, 'operation', 'config', 'params', 'now'),
            ...self::texts($response, 'status'),
            ...[is_array($headers) ? $headers : []],
            ...self::texts($response, 'body_base64'),
        );
    }

    public function validate(array $line): string
    {
        return Json::validate(...self::texts($line, 'operation', 'config', 'params'));
    }

    public function sign(array $line): string
    {
        return json_encode(Json::sign(...self::texts($line, 'config', ...self::SIGNED)), PLAIN);
    }

    public function verify(array $line): string
    {
        return json_encode(Json::verify(...self::texts($line, 'config', ...self::SIGNED, ...['signature'])), PLAIN);
    }

    public function diagnose(array $line): string
    {
        return Json::diagnose(...self::texts($line, 'config', ...self::SIGNED, ...['signature']));
    }

    public function scopes(array $line): string
    {
        return Json::scopes(...self::texts($line, 'params'));
    }

    /** The catalogue stands on many lines; no text in JSON holds the byte that ends them. */
    public function describe(): string
    {
        return str_replace("\n", '', Json::describe());
    }

    public function error(Segel\Exception $error): string
    {
        return $error->toJson();
    }

    /** After the last line. */
    public function end(): void {}
}
