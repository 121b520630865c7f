--TEST--
The closed sets are those of the library's sources
--EXTENSIONS--
segel
--SKIPIF--
<?php
if (!is_dir(getenv('SEGEL_SETS') ?: '')) {
    die('skip SEGEL_SETS names no core/src');
}
?>
--FILE--
<?php
$source = '';
foreach (new RecursiveIteratorIterator(new RecursiveDirectoryIterator(getenv('SEGEL_SETS'), FilesystemIterator::SKIP_DOTS)) as $file) {
    $source .= file_get_contents((string) $file);
}
$enums = array_filter((new ReflectionExtension('segel'))->getClassNames(), enum_exists(...));
foreach ($enums as $enum) {
    $name = substr($enum, strlen('Segel\\'));
    preg_match("/pub enum $name (?:in any case )?\{(.*?)\n    \}/s", $source, $set);
    preg_match_all('/(\w+) = "(\w+)"/', $set[1], $found);
    $ours = array_column($enum::cases(), 'value', 'name');
    echo $name, $ours === array_combine($found[1], $found[2]) ? '' : ' differs', "\n";
}
?>
--EXPECT--
Lang
InvoiceKey
Method
Cause
Scope
AssetType
IdentityDocumentValidity
IdentityDocumentLiveness
IdentityDocumentPersonMatch
Rule
Reason
Retry
Problem
