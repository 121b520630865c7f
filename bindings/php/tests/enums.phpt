--TEST--
The closed sets are those of the library's sources
--EXTENSIONS--
segel
--SKIPIF--
<?php
if (!is_readable(getenv('SEGEL_SETS') ?: '')) {
    die('skip SEGEL_SETS names no core/src/error/sets.rs');
}
?>
--FILE--
<?php
$source = file_get_contents(getenv('SEGEL_SETS'));
foreach ([Segel\Rule::class, Segel\Reason::class, Segel\Retry::class, Segel\Problem::class] as $enum) {
    $name = substr($enum, strlen('Segel\\'));
    preg_match("/pub enum $name \{(.*?)\n    \}/s", $source, $set);
    preg_match_all('/(\w+) = "(\w+)"/', $set[1], $found);
    $ours = array_column($enum::cases(), 'value', 'name');
    var_dump($ours === array_combine($found[1], $found[2]));
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
