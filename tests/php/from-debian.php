<?php

/**
 * Rewrites an application's composer.json so that Composer takes Laravel and Guzzle from Debian's
 * packages, without Packagist: all else (constraints, platform, path repositories, scripts,
 * autoloading) is Composer's own work.
 *
 * usage: php from-debian.php FOLDER SOURCES
 *
 * FOLDER is a copy of an application, SOURCES the folder that it was copied from.
 */

declare(strict_types=1);

/** Composer's name => Debian's package, what it replaces, what it is loaded with. */
const PACKAGES = [
    'laravel/framework' => ['php-laravel-framework', 'illuminate/*', 'Illuminate/autoload.php'],
    'guzzlehttp/guzzle' => ['php-guzzlehttp-guzzle', null, 'GuzzleHttp/autoload.php'],
    'guzzlehttp/psr7' => ['php-guzzlehttp-psr7', null, 'GuzzleHttp/Psr7/autoload.php'],
    'mockery/mockery' => ['php-mockery', null, 'Mockery/autoload.php'],
];

function version(string $package): string
{
    $version = shell_exec("dpkg-query -W -f '\${Version}' " . escapeshellarg($package));
    if (! preg_match('/^(?:\d+:)?([\d.]+)/', (string) $version, $found)) {
        throw new RuntimeException("Debian's package $package is not installed");
    }

    return $found[1];
}

/** The parts that the framework is split into, each also a package of its own. */
function illuminate(): array
{
    return array_map(
        fn (string $folder): string => 'illuminate/' . strtolower(basename($folder)),
        glob('/usr/share/php/Illuminate/*', GLOB_ONLYDIR),
    );
}

[, $folder, $sources] = $argv;
$composer = json_decode(file_get_contents("$folder/composer.json"), true, flags: JSON_THROW_ON_ERROR);

foreach ($composer['repositories'] as &$repository) {
    $repository['url'] = realpath("$sources/{$repository['url']}");
}
unset($repository);
foreach (PACKAGES as $name => [$package, $replaces]) {
    $version = version($package);
    $composer['repositories'][] = ['type' => 'package', 'package' => [
        'name' => $name,
        'version' => $version,
        'type' => 'metapackage',
        'replace' => $replaces === null ? (object) [] : array_fill_keys(illuminate(), $version),
    ]];
}
$composer['repositories'][] = ['packagist.org' => false];
$composer['autoload']['files'][] = 'debian.php';

file_put_contents("$folder/composer.json", json_encode($composer, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES));
$requires = array_map(fn (array $it): string => "require_once '$it[2]';\n", PACKAGES);
file_put_contents("$folder/debian.php", "<?php\n\n" . implode($requires));
