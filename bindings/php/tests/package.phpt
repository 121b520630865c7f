--TEST--
The package of the extension names what there is
--EXTENSIONS--
segel
--SKIPIF--
<?php getenv('SEGEL_SOURCES') === false and exit('skip SEGEL_SOURCES, the folder of composer.json, is not set'); ?>
--FILE--
<?php
$sources = getenv('SEGEL_SOURCES');
$package = json_decode(file_get_contents("$sources/composer.json"), true, flags: JSON_THROW_ON_ERROR);
$pie = $package['php-ext'];

var_dump($package['type'], extension_loaded($pie['extension-name']));
var_dump(version_compare(PHP_VERSION, ltrim($package['require']['php'], '>='), '>='));
var_dump($pie[PHP_ZTS ? 'support-zts' : 'support-nts'], in_array(strtolower(PHP_OS_FAMILY), $pie['os-families'], true));

$configure = file_get_contents("$sources/config.m4");
foreach ($pie['configure-options'] as $option) {
    var_dump(str_contains($configure, "--$option[name]" . ($option['needs-value'] ? '=' : '')));
}
foreach (glob("$sources/*.c") as $file) {
    if (!str_contains($configure, basename($file))) {
        echo basename($file), " is not built\n";
    }
}
var_dump(phpversion('segel') === (getenv('SEGEL_VERSION') ?: phpversion('segel')));
?>
--EXPECT--
string(7) "php-ext"
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
