<?php

declare(strict_types=1);

namespace Segel\Laravel\Tests;

use Illuminate\Foundation\PackageManifest;
use Illuminate\Support\Facades\Artisan;
use Illuminate\Support\Facades\File;
use Segel\InvalidParams;
use Segel\Laravel\Facades\Segel;
use Segel\Laravel\SegelServiceProvider;

final class PackageTest extends TestCase
{
    public function test_laravel_discovers_it(): void
    {
        $manifest = $this->app->make(PackageManifest::class);

        $this->assertContains(SegelServiceProvider::class, $manifest->providers());
        $this->assertSame(Segel::class, $manifest->aliases()['Segel']);
        $this->assertInstanceOf(SegelServiceProvider::class, $this->app->getProvider(SegelServiceProvider::class));
        $this->assertInstanceOf(\Segel\Prakerja::class, \Segel::prakerja());
    }

    public function test_its_config_can_be_published(): void
    {
        $published = $this->app->configPath('segel.php');
        File::delete($published);

        Artisan::call('vendor:publish', ['--tag' => 'segel-config']);

        $this->assertFileEquals(dirname(__DIR__) . '/config/segel.php', $published);
        File::delete($published);
    }

    public function test_its_config_reads_the_environment(): void
    {
        $names = [
            'PRAKERJA_SIGN_KEY' => 'prakerja.sign_key',
            'PAFI_CLIENT_SECRET' => 'pafi.client_secret',
            'PADI_API_KEY' => 'padi.api_key',
            'SEEKPASS_BASE_URL' => 'seekpass.base_url',
            'IDENTITY_MIDDLEWARE_URL' => 'middleware.url',
            'SEGEL_LANG' => 'lang',
        ];
        foreach ($names as $name => $key) {
            $_SERVER[$name] = "from $name";
        }
        $config = require dirname(__DIR__) . '/config/segel.php';
        foreach ($names as $name => $key) {
            unset($_SERVER[$name]);
            $this->assertSame("from $name", data_get($config, $key));
        }
        $this->assertNull($config['padi']['base_url']);
    }

    public function test_what_is_missing_in_the_environment_is_named(): void
    {
        config(['segel.prakerja' => ['client_code' => '', 'sign_key' => '', 'base_url' => null]]);

        $error = self::thrown(InvalidParams::class, fn () => Segel::prakerja());

        $this->assertSame(
            ['/config/client_code', '/config/sign_key'],
            array_map(fn ($violation) => $violation->path, $error->violations),
        );
    }

    public function test_sentences_follow_the_language_of_the_application(): void
    {
        $text = fn (): string => self::thrown(
            InvalidParams::class,
            fn () => Segel::prakerja()->submissionStatus([]),
        )->violations[0]->text;

        $this->app->setLocale('en');
        $english = $text();
        $this->app->setLocale('id');
        $indonesian = $text();
        config(['segel.lang' => 'en']);

        $this->assertNotSame($english, $indonesian);
        $this->assertSame($english, $text());
    }
}
