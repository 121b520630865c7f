--TEST--
The stub says what the extension is
--EXTENSIONS--
segel
--SKIPIF--
<?php getenv('SEGEL_SOURCES') === false and exit('skip SEGEL_SOURCES, the folder of the stub, is not set'); ?>
--FILE--
<?php
/** Beside the extension, under another name. */
$stub = file_get_contents(getenv('SEGEL_SOURCES') . '/segel.stub.php');
eval(str_replace(['<?php', 'namespace Segel;'], ['', 'namespace Stub;'], $stub));

function type(?ReflectionType $type): string
{
    return str_replace('Stub\\', 'Segel\\', (string) $type);
}

function modifiers(ReflectionMethod|ReflectionProperty|ReflectionClass $of): string
{
    return implode(' ', Reflection::getModifierNames($of->getModifiers()));
}

function parameter(ReflectionParameter $it): string
{
    $attributes = array_map(fn (ReflectionAttribute $attribute): string => $attribute->getName(), $it->getAttributes());
    $default = $it->isDefaultValueAvailable() ? ' = ' . var_export($it->getDefaultValue(), true) : '';
    return implode(' ', [...$attributes, type($it->getType()), "\$$it->name"]) . $default;
}

function method(ReflectionMethod $it): string
{
    $parameters = implode(', ', array_map(parameter(...), $it->getParameters()));
    return modifiers($it) . " $it->name($parameters): " . type($it->getReturnType());
}

/** Everything that a program or a static analyser can see of a class. */
function described(string $name): array
{
    $class = new ReflectionClass($name);
    $own = fn (ReflectionMethod|ReflectionProperty $it): bool => $it->class === $name;
    $interfaces = $class->getInterfaceNames();
    sort($interfaces);
    return [
        // Some releases of PHP do not call enums of extensions final, which all are.
        'is' => $class->isEnum() ? 'enum' : modifiers($class) . ' class',
        'parent' => str_replace('Stub\\', 'Segel\\', $class->getParentClass() ? $class->getParentClass()->name : ''),
        'interfaces' => $interfaces,
        'methods' => array_map(method(...), array_values(array_filter($class->getMethods(), $own))),
        'properties' => array_map(
            fn (ReflectionProperty $it): string => modifiers($it) . ' ' . type($it->getType()) . " \$$it->name",
            array_values(array_filter($class->getProperties(), $own)),
        ),
        'cases' => $class->isEnum() ? array_map(fn ($it): string => "$it->name = $it->value", $name::cases()) : [],
    ];
}

$classes = array_keys((new ReflectionExtension('segel'))->getClasses());
$stubs = array_filter(get_declared_classes(), fn (string $it): bool => str_starts_with($it, 'Stub\\'));
$named = array_map(fn (string $it): string => str_replace('Stub\\', 'Segel\\', $it), $stubs);
sort($classes);
sort($named);
var_dump($classes === $named);

foreach ($classes as $class) {
    $is = described($class);
    $said = described(str_replace('Segel\\', 'Stub\\', $class));
    if ($is !== $said) {
        echo "$class\n";
        print_r(array_udiff_assoc($is, $said, fn ($a, $b): int => $a <=> $b));
        print_r(array_udiff_assoc($said, $is, fn ($a, $b): int => $a <=> $b));
    }
}
var_dump((new ReflectionExtension('segel'))->getFunctions());
?>
--EXPECT--
bool(true)
array(0) {
}
