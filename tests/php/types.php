<?php

/**
 * Holds the types in the extension's stub, as PHPStan's own parser reads them, against the vectors: params
 * that the extension takes fit their type, the replies that it gives fit theirs, and what is refused for
 * its shape does not fit. Every method has the types of its operation.
 *
 * usage: php -d extension=segel.so types.php STUB VECTORS
 */

declare(strict_types=1);

use PHPStan\PhpDocParser\Ast\ConstExpr\ConstExprIntegerNode;
use PHPStan\PhpDocParser\Ast\ConstExpr\ConstExprStringNode;
use PHPStan\PhpDocParser\Ast\PhpDoc\PhpDocNode;
use PHPStan\PhpDocParser\Ast\Type\ArrayShapeNode;
use PHPStan\PhpDocParser\Ast\Type\ConstTypeNode;
use PHPStan\PhpDocParser\Ast\Type\GenericTypeNode;
use PHPStan\PhpDocParser\Ast\Type\IdentifierTypeNode;
use PHPStan\PhpDocParser\Ast\Type\TypeNode;
use PHPStan\PhpDocParser\Ast\Type\UnionTypeNode;
use PHPStan\PhpDocParser\Lexer\Lexer;
use PHPStan\PhpDocParser\Parser\ConstExprParser;
use PHPStan\PhpDocParser\Parser\PhpDocParser;
use PHPStan\PhpDocParser\Parser\TokenIterator;
use PHPStan\PhpDocParser\Parser\TypeParser;

require 'PHPStan/PhpDocParser/autoload.php';

/** The types that the comment of a class gives names to. */
final class Types
{
    /** @var array<string, TypeNode> */
    private array $aliases = [];

    public function __construct(PhpDocNode $comment)
    {
        foreach ($comment->getTypeAliasTagValues('@phpstan-type') as $alias) {
            $this->aliases[$alias->alias] = $alias->type;
        }
    }

    public function fits(mixed $value, TypeNode $type): bool
    {
        return match (true) {
            $type instanceof UnionTypeNode => array_filter($type->types, fn (TypeNode $it): bool => $this->fits($value, $it)) !== [],
            $type instanceof ConstTypeNode => $value === self::constant($type),
            $type instanceof ArrayShapeNode => $this->has_shape($value, $type),
            $type instanceof GenericTypeNode => $this->fits_generic($value, $type->type->name, $type->genericTypes),
            $type instanceof IdentifierTypeNode => $this->fits_named($value, $type->name),
        };
    }

    public function fits_named(mixed $value, string $name): bool
    {
        return match ($name) {
            'mixed' => true,
            'string' => is_string($value),
            'int' => is_int($value),
            'float' => is_float($value),
            'bool' => is_bool($value),
            'null' => $value === null,
            default => enum_exists("Segel\\$name") ? $value instanceof ("Segel\\$name") : $this->fits($value, $this->aliases[$name]),
        };
    }

    private function has_shape(mixed $value, ArrayShapeNode $shape): bool
    {
        if (! is_array($value)) {
            return false;
        }
        foreach ($shape->items as $item) {
            $name = (string) $item->keyName;
            if (array_key_exists($name, $value) ? ! $this->fits($value[$name], $item->valueType) : ! $item->optional) {
                return false;
            }
            unset($value[$name]);
        }
        return $value === [];
    }

    /** @param list<TypeNode> $of */
    private function fits_generic(mixed $value, string $name, array $of): bool
    {
        $all = fn (array $values, TypeNode $type): bool => array_filter($values, fn (mixed $it): bool => ! $this->fits($it, $type)) === [];
        return match ($name) {
            'list' => is_array($value) && array_is_list($value) && $all($value, $of[0]),
            'array' => is_array($value) && $all($value, $of[0]),
            'value-of' => is_string($value) && ("Segel\\{$of[0]->name}")::tryFrom($value) !== null,
        };
    }

    private static function constant(ConstTypeNode $type): int|string
    {
        return match (true) {
            $type->constExpr instanceof ConstExprIntegerNode => (int) $type->constExpr->value,
            $type->constExpr instanceof ConstExprStringNode => trim($type->constExpr->value, "'"),
        };
    }
}

/** @return array<string, array{Types, string}> by partner: its types, and its class as it is written */
function classes(string $stub): array
{
    $expressions = new ConstExprParser();
    $parser = new PhpDocParser(new TypeParser($expressions), $expressions);
    preg_match_all('/^(\/\*\*\n(?: \*(?!\/)[^\n]*\n)* \*\/)\nclass (\w+) extends Client$(.*?)^\}$/ms', $stub, $found, PREG_SET_ORDER);
    $classes = [];
    foreach ($found as [, $comment, $class, $body]) {
        $tokens = new TokenIterator((new Lexer())->tokenize($comment));
        $classes[strtolower($class)] = [new Types($parser->parse($tokens)), $body];
    }
    return $classes;
}

/** Whether a method is written with the types of its operation. */
function is_typed(string $class, string $operation): bool
{
    $lines = ["@phpstan-param {$operation}Params \$params", "@phpstan-return Call<{$operation}Reply>"];
    $method = 'public function ' . lcfirst($operation) . '(';
    $before = (string) strstr($class, $method, true);
    $comment = substr($before, (int) strrpos($before, '/**'));
    return array_filter($lines, fn (string $it): bool => ! str_contains($comment, "     * $it\n")) === [];
}

/** The reply that the extension gives for a vector. */
function reply(array $line): array
{
    ['config' => $config, 'params' => $params, 'now' => $now, 'response' => $response] = whole($line);
    ['status' => $status, 'headers' => $headers, 'body_base64' => $body] = $response;
    $client = new Segel\Client(strtok($line['operation'], '.'), $config);
    return $client->prepare($line['operation'], $params, $now)->parse($status, $headers, base64_decode($body));
}

/** Params as a program in PHP would give them: whole numbers are int, however the vector spells them. */
function whole(mixed $value): mixed
{
    return match (true) {
        is_array($value) => array_map(whole(...), $value),
        is_float($value) && $value === (float) (int) $value => (int) $value,
        default => $value,
    };
}

/**
 * Whether the library takes more than the types say, or less: methods in any case, blank texts as not
 * given, and an empty array, which is a list, for no object.
 */
function is_beyond(array $params): bool
{
    $texts = array_filter($params, is_string(...));
    $is_empty = str_contains(json_encode($params, JSON_PARTIAL_OUTPUT_ON_ERROR), '[]');
    return $is_empty || Segel\Method::tryFrom($texts['method'] ?? 'GET') === null || in_array('', array_map(trim(...), $texts), true);
}

/** Whether an error says that what was given has another shape than is documented. */
function is_shape(array $error): bool
{
    $shapes = array_filter(
        $error['violations'] ?? [],
        fn (array $it): bool => str_starts_with($it['path'], '/params/')
            && in_array($it['rule'], ['type', 'unknown_field', 'one_of'], true)
            // Which files a credential may have is its own rule.
            && ! str_ends_with($it['path'], '/asset_type'),
    );
    return $shapes !== [];
}

[, $stub, $vectors] = $argv;
$classes = classes(file_get_contents($stub));
$counts = ['params' => 0, 'reply' => 0, 'refused' => 0];
$failed = 0;
foreach (json_decode(Segel\Json::describe(), true)['operations'] as ['name' => $full]) {
    [$partner, $operation] = explode('.', $full);
    $name = str_replace('_', '', ucwords($operation, '_'));
    [$types, $class] = $classes[$partner];
    if (! is_typed($class, $name)) {
        echo "$full: the method has other types\n";
        $failed++;
    }
    foreach (file("$vectors/$full.jsonl") as $text) {
        ['name' => $about, 'line' => $line, 'expect' => $expect] = json_decode($text, true) + ['line' => [], 'expect' => []];
        $params = $line['params'] ?? null;
        $is_plain = is_array($params) && ! is_beyond($params);
        $checks = [
            'params' => [$is_plain && isset($expect['request']), whole($params), "{$name}Params", true],
            'reply' => [isset($expect['reply']), isset($expect['reply']) ? reply($line) : null, "{$name}Reply", true],
            'refused' => [$is_plain && is_shape($expect['error'] ?? []), $params, "{$name}Params", false],
        ];
        foreach ($checks as $check => [$applies, $value, $type, $fits]) {
            if ($applies && $types->fits_named($value, $type) !== $fits) {
                echo "$full: $about: ", $fits ? 'does not fit' : 'fits', " $type: ", json_encode($value, JSON_PARTIAL_OUTPUT_ON_ERROR), "\n";
                $failed++;
            }
            $counts[$check] += (int) $applies;
        }
    }
}
printf("%d params, %d replies, %d refused\n", ...array_values($counts));
exit($failed === 0 && min($counts) > 0 ? 0 : 1);
