<?php

/**
 * Makes the operations' methods in the extension's stub from the catalogue: what each is for, and the
 * types of its params and its reply as PHPStan, Psalm and editors read them.
 *
 * php generate.php CATALOGUE < segel.stub.php
 *
 * Prints the stub as it should be.
 */

declare(strict_types=1);

const WIDTH = 110;

/** Definitions that are replies of other operations. */
const REPLIES = ['Reply' => 'SubmissionStatusReply'];

$catalogue = json_decode(file_get_contents($argv[1]), true, flags: JSON_THROW_ON_ERROR);
$stub = stream_get_contents(STDIN);

/** Closed sets of the stub: what is given may be a case, what comes back is its text. */
define('ENUMS', enums($stub));

foreach (array_unique(array_column($catalogue['operations'], 'partner')) as $partner) {
    $operations = array_filter($catalogue['operations'], fn (array $it): bool => $it['partner'] === $partner);
    $stub = with_methods($stub, ucfirst($partner), array_map(method(...), $operations));
    $stub = with_types($stub, ucfirst($partner), types($operations));
}
echo $stub;

/** @return list<string> */
function enums(string $stub): array
{
    preg_match_all('/^enum (\w+): string$/m', $stub, $found);
    return $found[1];
}

/** The stub with other methods of a class where it has those of its operations. */
function with_methods(string $stub, string $class, array $methods): string
{
    $line = '     \*(?!\/)[^\n]*\n';
    $method = "    \\/\\*\\*\n(?:$line)*     \\* @implementation-alias [^\n]*\n     \\*\\/\n[^\n]*\n";
    return replaced("/\nclass $class extends.*?\n\n\\K$method(?:\n$method)*/s", implode("\n", $methods), $stub);
}

/** The stub with other types in the comment of a class. */
function with_types(string $stub, string $class, array $types): string
{
    $line = ' \*(?!\/)[^\n]*\n';
    $end = " \\* @not-serializable\n \\*\\/\nclass $class extends";
    $types = preg_replace('/^/m', ' * ', implode("\n", $types)) . "\n";
    return replaced("/\n\\/\\*\\*\n(?: \\*(?! @phpstan-type)(?!\\/)[^\n]*\n)*\\K(?:$line)*(?=$end)/", $types, $stub);
}

function replaced(string $pattern, string $by, string $text): string
{
    $text = preg_replace_callback($pattern, fn (): string => $by, $text, 1, $count);
    return $count === 1 ? $text : throw new RuntimeException("the stub has nothing like $pattern");
}

function method(array $operation): string
{
    $name = name($operation);
    ['params' => $params, 'reply' => $reply] = $operation;
    $again = $operation['repeatable'] ? 'May be repeated.' : "Before you send it again, ask first: {$operation['ask_first']}.";
    $lines = [
        "`$operation[method] $operation[path]`",
        '',
        ...filled(plain($params['description']) . " $again"),
        '',
        ...array_merge(...array_map(
            fn (string $field, array $it): array => filled("- `$field`: " . plain($it['description'])),
            array_keys($params['properties']),
            $params['properties'],
        )),
        '',
        ...filled('Replies with: ' . lcfirst(plain($reply['description']))),
        '',
        "@phpstan-param {$name}Params \$params",
        "@phpstan-return Call<{$name}Reply>",
        '@throws InvalidParams',
        '@implementation-alias Segel\Client::operation',
    ];
    $comment = implode(array_map(fn (string $line): string => rtrim("     * $line") . "\n", $lines));
    return "    /**\n$comment     */\n    public function " . lcfirst($name)
        . "(#[\\SensitiveParameter] array \$params, ?int \$now = null): Call {}\n";
}

/** The types of a partner's params and replies, and of the objects that they hold. */
function types(array $operations): array
{
    $types = [];
    foreach ($operations as $operation) {
        foreach (['params', 'reply'] as $way) {
            ['$defs' => $defs] = $schema = $operation[$way] + ['$defs' => []];
            $named = array_filter(array_diff_key($defs, REPLIES), is_named(...));
            $named[name($operation) . ucfirst($way)] = $schema;
            $shapes = array_map(fn (array $it): string => shape($it, $defs, $way), $named);
            if (array_diff_assoc(array_intersect_key($types, $shapes), $shapes) !== []) {
                throw new RuntimeException("$operation[name]: another type of that name has another shape");
            }
            $types += $shapes;
        }
    }
    $types = in_order(array_keys($types), $types);
    return array_map(fn (string $name, string $type): string => "@phpstan-type $name $type", array_keys($types), $types);
}

/** Types behind those that they are made of, without which Psalm would take their names for classes. */
function in_order(array $names, array $types, array $ordered = []): array
{
    foreach ($names as $name) {
        $parts = array_filter(array_keys($types), fn (string $it): bool => preg_match("/\b$it\b/", $types[$name]) === 1);
        $ordered = in_order($parts, $types, $ordered) + [$name => $types[$name]];
    }
    return $ordered;
}

/** Whether a definition gets a name: of objects, the others are as short as one. */
function is_named(array $schema): bool
{
    return isset($schema['properties']);
}

/** An object's schema as a type of PHPStan's: a line a member, if they are known. */
function shape(array $schema, array $defs, string $way): string
{
    $type = type($schema, $defs, $way);
    return preg_replace(['/^array\{(?=\w)/', '/, (?=\w+\??: )/', '/(?<!\{)\}$/'], ["array{\n    ", ",\n    ", ",\n}"], $type);
}

/** A JSON schema as a type of PHPStan's. */
function type(array $schema, array $defs, string $way): string
{
    $types = array_unique(alternatives($schema, $defs, $way));
    return in_array('mixed', $types, true) ? 'mixed' : implode('|', $types);
}

/** The types that a value may have. */
function alternatives(array $schema, array $defs, string $way): array
{
    $one = fn (array $inner): string => type($inner, $defs, $way);
    $all = fn (array $inner): array => alternatives($inner, $defs, $way);
    return match (true) {
        isset($schema['$ref']) => referenced(basename($schema['$ref']), $defs, $way),
        array_key_exists('const', $schema) => [literal($schema['const'])],
        isset($schema['enum']) => array_map(literal(...), $schema['enum']),
        isset($schema['type']) => array_merge(...array_map(
            fn (string $type): array => of_type($type, $schema, $one),
            (array) $schema['type'],
        )),
        isset($schema['oneOf']), isset($schema['anyOf']) => array_merge(...array_map($all, $schema['oneOf'] ?? $schema['anyOf'])),
        default => ['mixed'],
    };
}

function referenced(string $name, array $defs, string $way): array
{
    if (in_array($name, ENUMS, true)) {
        return $way === 'params' ? [$name, "value-of<$name>"] : ["value-of<$name>"];
    }
    return is_named($defs[$name]) ? [REPLIES[$name] ?? $name] : alternatives($defs[$name], $defs, $way);
}

function literal(mixed $value): string
{
    return $value === null ? 'null' : var_export($value, true);
}

function of_type(string $type, array $schema, Closure $of): array
{
    return match ($type) {
        'string', 'null' => [$type],
        'boolean' => ['bool'],
        'integer' => ['int'],
        'number' => ['int', 'float'],
        'array' => ["list<{$of($schema['items'])}>"],
        'object' => [isset($schema['properties']) ? members($schema, $of) : others($schema['additionalProperties'] ?? false, $of)],
    };
}

function members(array $schema, Closure $of): string
{
    $members = [];
    foreach ($schema['properties'] as $name => $inner) {
        $is_required = in_array($name, $schema['required'] ?? [], true);
        // Null means not given.
        $members[] = $is_required ? "$name: {$of($inner)}" : "$name?: {$of(['oneOf' => [$inner, ['type' => 'null']]])}";
    }
    return 'array{' . implode(', ', $members) . '}';
}

/** An object whose members have any names, of which PHP makes integers where they look like some; or none. */
function others(array|bool $schema, Closure $of): string
{
    return $schema === false ? 'array{}' : 'array<' . (is_array($schema) ? $of($schema) : 'mixed') . '>';
}

/** `SubmissionStatus` of `prakerja.submission_status`. */
function name(array $operation): string
{
    [, $name] = explode('.', $operation['name']);
    return str_replace('_', '', ucwords($name, '_'));
}

/** A description in one line, as PHP has it, without the links of Rust's documentation. */
function plain(string $text): string
{
    $text = preg_replace('/\[(`[^`]+`)\](?:\([^)]*\))?/', '$1', $text);
    return strtr($text, ["\n" => ' ', '(Base64 in JSON)' => '(as `base64_encode()` gives them)']);
}

function filled(string $text): array
{
    return explode("\n", wordwrap($text, WIDTH));
}
