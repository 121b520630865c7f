<?php

declare(strict_types=1);

use Segel\Client;
use Segel\InvalidParams;
use Segel\Json;
use Segel\Rejected;
use Segel\Unreadable;

/**
 * The answers through `new Segel\Client`: arrays in, arrays out, errors from their properties. A line
 * that is about how something is spelled cannot be said in PHP's values and is answered through texts.
 */
final class Arrays extends Texts
{
    private const CALL = ['operation' => 'string', 'config' => stdClass::class, 'params' => stdClass::class];

    private const RESPONSE = ['status' => 'int', 'headers' => 'array', 'body_base64' => 'string'];

    private int $lines = 0;

    private int $said = 0;

    public function prepare(array $line): string
    {
        $said = $this->said($line, self::CALL + ['now' => 'int']);
        if ($said === null) {
            return parent::prepare($line);
        }
        [$client, $operation, $params, $now] = $said;
        return self::request($client->prepare($operation, $params, $now));
    }

    public function parse(array $line): string
    {
        $response = array_intersect_key(self::members($line['response'] ?? null), self::RESPONSE);
        $said = $this->said($response + $line, self::CALL + ['now' => 'int'] + self::RESPONSE);
        if ($said === null) {
            return parent::parse($line);
        }
        [$client, $operation, $params, $now, $status, $headers, $base64] = $said;
        $body = base64_decode($base64);
        if (base64_encode($body) !== $base64) {
            return parent::parse($line);
        }
        $reply = $client->prepare($operation, $params, $now)->parse($status, self::grouped($headers), $body);
        return $this->spelled($reply, $line);
    }

    public function validate(array $line): string
    {
        $said = $this->said($line, self::CALL);
        if ($said === null) {
            return parent::validate($line);
        }
        [$client, $operation, $params] = $said;
        return json_encode($client->validate($operation, $params), PLAIN);
    }

    public function error(Segel\Exception $error): string
    {
        $after = ($error->retryAfter ?? null) === null ? [] : ['retry_after' => $error->retryAfter];
        return json_encode($after + match (true) {
            $error instanceof InvalidParams => ['kind' => 'invalid', 'violations' => $error->violations],
            $error instanceof Rejected => [
                'kind' => 'rejected',
                'status' => $error->status,
                'code' => $error->partnerCode,
                'reason' => $error->reason,
                'text' => $error->text,
                'retry' => $error->retry,
                'fields' => (object) $error->fields,
            ],
            $error instanceof Unreadable => [
                'kind' => 'unreadable',
                'status' => $error->status,
                'problem' => $error->problem,
                'at' => $error->at,
                'excerpt' => $error->excerpt,
                'retry' => $error->retry,
            ],
        }, PLAIN);
    }

    /** Most lines must have gone this way. */
    public function end(): void
    {
        if ($this->said < 0.9 * $this->lines) {
            fwrite(STDERR, "arrays said only $this->said of $this->lines lines\n");
            exit(1);
        }
    }

    /**
     * A client of the line's config and what else the line says, in PHP's values; null if they
     * cannot say it.
     *
     * @param array<string, string> $types by the members' names, as JSON has them
     */
    private function said(array $line, array $types): ?array
    {
        $this->lines++;
        $values = [];
        foreach ($types as $name => $type) {
            $value = self::decoded($line[$name] ?? '');
            if (get_debug_type($value) !== $type) {
                return null;
            }
            $values[] = $value instanceof stdClass ? array_map(self::natural(...), (array) $value) : $value;
        }
        [$operation, $config] = $values;
        try {
            $client = new Client(strstr("$operation.", '.', true), $config);
        } catch (InvalidParams $error) {
            // An operation can need more of a config, or less, and its params can be wrong too.
            if (!self::isAll($error, $line)) {
                return null;
            }
            $this->said++;
            throw $error;
        }
        $this->said++;
        return [$client, $operation, ...array_slice($values, 2)];
    }

    /** The value of a JSON text, if PHP's JSON of it says the same; else null. */
    private static function decoded(string $json): mixed
    {
        try {
            $value = json_decode($json, flags: JSON_THROW_ON_ERROR);
            $again = json_encode($value, PLAIN | JSON_PRESERVE_ZERO_FRACTION);
        } catch (JsonException) {
            return null;
        }
        // Without white space, and every text escaped as PHP does.
        $same = preg_replace_callback(
            '/"(?:[^"\\\\]++|\\\\.)*+"|\s++/',
            fn (array $token): string => $token[0][0] === '"' ? json_encode(json_decode($token[0]), PLAIN) : '',
            $json,
        );
        return $again === $same ? $value : null;
    }

    /** Objects as arrays, unless these would be lists. */
    private static function natural(mixed $value): mixed
    {
        if (is_array($value)) {
            return array_map(self::natural(...), $value);
        }
        if (!$value instanceof stdClass) {
            return $value;
        }
        $members = array_map(self::natural(...), (array) $value);
        return array_is_list($members) ? (object) $members : $members;
    }

    /** Whether a client complains of all that is wrong in a line. */
    private static function isAll(InvalidParams $error, array $line): bool
    {
        try {
            Json::prepare(...self::texts($line + ['now' => '0'], 'operation', 'config', 'params', 'now'));
        } catch (InvalidParams $all) {
            return $all->violations == $error->violations;
        }
        return false;
    }

    /** Pairs of name and value as HTTP clients have them: name => values. */
    private static function grouped(array $pairs): array
    {
        $headers = [];
        foreach ($pairs as [$name, $value]) {
            $headers[$name][] = $value;
        }
        return $headers;
    }

    /** The JSON of a reply, where PHP does not know whether what is empty is a list. */
    private function spelled(array $reply, array $line): string
    {
        try {
            $text = parent::parse($line);
        } catch (Segel\Exception) {
            $text = '';
        }
        return json_decode($text, true) === $reply ? $text : json_encode($reply, PLAIN);
    }
}
