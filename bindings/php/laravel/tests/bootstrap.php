<?php

/*
 * The tests run in a Laravel application that has this package installed, of whatever version:
 * LARAVEL_APP is its folder, SANDBOX the URL of a segel-sandbox.
 */

declare(strict_types=1);

foreach (['LARAVEL_APP', 'SANDBOX'] as $name) {
    if (getenv($name) === false) {
        exit("$name is not set\n");
    }
}
$loader = require getenv('LARAVEL_APP') . '/vendor/autoload.php';
$loader->addPsr4('Segel\\Laravel\\Tests\\', __DIR__);
