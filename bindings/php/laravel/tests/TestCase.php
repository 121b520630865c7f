<?php

declare(strict_types=1);

namespace Segel\Laravel\Tests;

use Illuminate\Contracts\Console\Kernel;
use Illuminate\Foundation\Application;
use Illuminate\Foundation\Testing\TestCase as LaravelTestCase;
use Illuminate\Support\Facades\Http;
use Throwable;

abstract class TestCase extends LaravelTestCase
{
    protected const NIK = '3206021201960046';

    protected const SUBMISSION = ['redeem_code' => 'PRAT-UJ0EEQ', 'scope' => 'tpm', 'sequence' => 2];

    protected const STATUS = ['success' => true, 'data' => ['assignment' => self::SUBMISSION + ['status' => 2]]];

    public function createApplication(): Application
    {
        $app = require getenv('LARAVEL_APP') . '/bootstrap/app.php';
        $app->make(Kernel::class)->bootstrap();
        $app->make('config')->set(self::config(getenv('SANDBOX')));

        return $app;
    }

    /** The sandbox's own credentials. */
    private static function config(string $sandbox): array
    {
        return [
            'segel.prakerja.client_code' => 'my_client_code',
            'segel.prakerja.sign_key' => 'my_sign_key',
            'segel.prakerja.base_url' => $sandbox,
            'segel.pafi.client_id' => '1',
            'segel.pafi.client_secret' => 'pafi-secret',
            'segel.pafi.base_url' => "$sandbox/api/v1",
            'segel.padi.api_key' => 'padi-key',
            'segel.padi.base_url' => "$sandbox/padi-umkm/1.2.0",
            'segel.seekpass.client_id' => 'seekpass-client',
            'segel.seekpass.client_secret' => 'seekpass-secret',
            'segel.seekpass.base_url' => $sandbox,
            'segel.middleware.url' => "$sandbox/middleware/request-out",
            'segel.middleware.access_token' => 'middleware-token',
        ];
    }

    /**
     * What an action throws.
     *
     * @template T of Throwable
     * @param class-string<T> $class
     * @return T
     */
    protected static function thrown(string $class, callable $action): Throwable
    {
        try {
            $action();
        } catch (Throwable $error) {
            self::assertInstanceOf($class, $error);

            return $error;
        }
        self::fail("$class was not thrown");
    }

    /** The sandbox anew. */
    protected function resetSandbox(): void
    {
        Http::post(getenv('SANDBOX') . '/_sandbox/reset')->throw();
    }

    /** @return list<array<string, mixed>> what the sandbox got, in order */
    protected function received(): array
    {
        return Http::get(getenv('SANDBOX') . '/_sandbox/requests')->throw()->json();
    }

    protected function misbehave(string $how, int $next = 1): void
    {
        Http::post(getenv('SANDBOX') . '/_sandbox/misbehave', ['next' => $next, 'how' => $how])->throw();
    }
}
