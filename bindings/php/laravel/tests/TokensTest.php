<?php

declare(strict_types=1);

namespace Segel\Laravel\Tests;

use Closure;
use Illuminate\Cache\ArrayStore;
use Illuminate\Support\Carbon;
use Illuminate\Support\Facades\Cache;
use Illuminate\Support\Facades\Crypt;
use Illuminate\Support\Facades\Http;
use ReflectionFunction;
use ReflectionProperty;
use Segel\Laravel\Facades\Segel;
use Segel\Laravel\Tokens;
use Segel\Rejected;
use Segel\Retry;
use Segel\Unreadable;
use Throwable;

final class TokensTest extends TestCase
{
    private const POINTS = ['status_code' => 200, 'nik' => self::NIK];

    protected function setUp(): void
    {
        parent::setUp();
        $this->travelTo(Carbon::parse('2026-01-01'));
    }

    public function test_a_token_is_asked_for_once(): void
    {
        $this->fakePafi('T1');

        $this->assertSame('Bearer T1', self::authorization());
        $this->assertSame('Bearer T1', self::authorization());
        $this->assertSame(1, self::tokenRequests());
    }

    public function test_a_token_is_used_for_a_little_less_than_it_lives(): void
    {
        $this->fakePafi('T1', 'T2');

        self::authorization();
        $this->travel(3600 - 61)->seconds();
        $this->assertSame('Bearer T1', self::authorization());
        $this->travel(2)->seconds();
        $this->assertSame('Bearer T2', self::authorization());
    }

    /** @dataProvider lifetimes */
    public function test_a_token_that_ends_soon_is_kept_for_half_of_that(mixed $lifetime, int $kept): void
    {
        $this->fakePafi(['access_token' => 'T1', 'expires_in' => $lifetime], 'T2');

        self::authorization();
        if ($kept > 0) {
            $this->travel($kept - 1)->seconds();
            $this->assertSame('Bearer T1', self::authorization());
        }
        $this->travel(2)->seconds();
        $this->assertSame('Bearer T2', self::authorization());
    }

    /** Without a lifetime it is taken to live for two minutes. */
    public static function lifetimes(): array
    {
        return [[100, 50], [60, 30], [2, 1], [1, 0], [0, 0], ['soon', 60], [null, 60]];
    }

    public function test_the_cache_shows_neither_token_nor_client(): void
    {
        config(['segel.pafi.client_id' => 'C1IENT']);
        $this->fakePafi('T0K3N');

        self::authorization();

        $kept = self::kept();
        $this->assertCount(1, $kept);
        $shown = print_r($kept, true);
        foreach (['T0K3N', 'C1IENT', 'pafi-secret'] as $word) {
            $this->assertStringNotContainsString($word, $shown);
        }
        $this->assertSame('T0K3N', Crypt::decryptString(array_values($kept)[0]));
    }

    public function test_each_client_and_scope_has_its_own(): void
    {
        $this->fakePafi('T1', 'T2', 'T3');

        $first = self::authorization();
        config(['segel.pafi.scope' => 'read-all']);
        $second = self::authorization();
        config(['segel.pafi.client_id' => '2']);
        $third = self::authorization();
        config(['segel.pafi.client_id' => '1', 'segel.pafi.scope' => 'read-kecukupan-skp']);

        $this->assertSame(['Bearer T1', 'Bearer T2', 'Bearer T3'], [$first, $second, $third]);
        $this->assertSame('Bearer T1', self::authorization());
    }

    public function test_the_order_of_scopes_does_not_matter(): void
    {
        Http::fake(['*/oauth/token.json' => Http::response(['access_token' => 'T1', 'token_type' => 'Bearer', 'expires_in' => 7200])]);

        Segel::seekpass(['write.education', 'write.microcredential']);
        Segel::seekpass(['write.microcredential', 'write.education']);
        Segel::seekpass();

        $this->assertSame(1, self::tokenRequests());
    }

    public function test_a_token_that_is_refused_is_forgotten_and_the_call_made_anew(): void
    {
        $this->fakePafi('T1', 'T2')->points(401, 200);

        $reply = Http::segel(fn () => Segel::pafi()->kecukupanSkp(['nik' => self::NIK]));

        $this->assertSame(self::NIK, $reply['nik']);
        $this->assertSame('Bearer T2', self::authorization());
        $this->assertSame(2, self::tokenRequests());
    }

    public function test_a_new_token_is_tried_once(): void
    {
        $this->fakePafi('T1', 'T2', 'T3')->points(401, 401, 200);

        $error = self::thrown(
            Rejected::class,
            fn () => Http::segel(fn () => Segel::pafi()->kecukupanSkp(['nik' => self::NIK])),
        );

        $this->assertSame(Retry::AfterNewToken, $error->retry);
        $this->assertSame(2, self::tokenRequests());
        $this->assertSame([], self::kept());
    }

    public function test_a_refused_token_is_forgotten_in_a_pool_too(): void
    {
        $this->fakePafi('T1', 'T2')->points(401);

        [$error] = Http::pool(fn ($pool) => [$pool->segel(Segel::pafi()->kecukupanSkp(['nik' => self::NIK]))]);

        $this->assertInstanceOf(Rejected::class, $error);
        $this->assertSame('Bearer T2', self::authorization());
    }

    public function test_a_promise_is_made_anew_too(): void
    {
        $this->fakePafi('T1', 'T2')->points(401, 200);

        $reply = Http::async()->segel(fn () => Segel::pafi()->kecukupanSkp(['nik' => self::NIK]))->wait();

        $this->assertSame(self::NIK, $reply['nik']);
        $this->assertSame('Bearer T2', self::authorization());
    }

    public function test_a_new_token_is_tried_once_in_a_pool_too(): void
    {
        $this->fakePafi('T1', 'T2')->points(401, 401, 200);

        [$error] = Http::pool(fn ($pool) => [$pool->segel(fn () => Segel::pafi()->kecukupanSkp(['nik' => self::NIK]))]);

        $this->assertInstanceOf(Rejected::class, $error);
        $this->assertSame(2, self::tokenRequests());
    }

    public function test_without_a_new_token_a_pool_has_the_reason(): void
    {
        $this->fakePafi('T1', ['access_token' => null])->points(401);

        [$error] = Http::pool(fn ($pool) => [$pool->segel(fn () => Segel::pafi()->kecukupanSkp(['nik' => self::NIK]))]);

        $this->assertInstanceOf(Unreadable::class, $error);
    }

    public function test_the_token_of_a_call_that_stands_alone_is_forgotten_too(): void
    {
        $this->fakePafi('T1', 'T2')->points(401);
        $call = Segel::pafi()->kecukupanSkp(['nik' => self::NIK]);

        self::thrown(Rejected::class, fn () => Http::segel($call));

        $this->assertSame('Bearer T2', self::authorization());
    }

    public function test_a_newer_token_of_another_process_stays(): void
    {
        $this->fakePafi('T1');
        $call = Segel::pafi()->kecukupanSkp(['nik' => self::NIK]);
        [$key] = array_keys(self::kept());
        Cache::store('array')->put($key, Crypt::encryptString('T-newer'), 60);

        $this->app->make(Tokens::class)->forget($call);

        $this->assertSame('Bearer T-newer', self::authorization());
    }

    public function test_a_token_that_cannot_be_decrypted_is_replaced(): void
    {
        $this->fakePafi('T1', 'T2');
        self::authorization();
        [$key] = array_keys(self::kept());
        Cache::store('array')->put($key, 'made with another key', 60);

        $this->assertSame('Bearer T2', self::authorization());
    }

    public function test_a_token_from_the_config_is_nothing_to_renew(): void
    {
        Http::fake(['*' => Http::response(['Message' => 'no'], 401)]);
        $ticket = ['ticket_id' => 't', 'subject' => 's', 'subject_type' => 't', 'subject_identifier' => 'i'];

        $error = self::thrown(
            Rejected::class,
            fn () => Http::segel(fn () => Segel::middleware()->requestOut($ticket)),
        );

        $this->assertSame(Retry::AfterNewToken, $error->retry);
        Http::assertSentCount(1);
    }

    /** @dataProvider failures */
    public function test_no_trace_shows_a_secret(array $config, string|array $answer): void
    {
        ini_set('zend.exception_ignore_args', '0');
        config($config);
        $this->app->forgetInstance('encrypter');
        $this->fakePafi($answer);

        $error = self::thrown(Throwable::class, fn () => Segel::pafi());

        $shown = $error->getMessage();
        foreach ($error->getTrace() as $frame) {
            $class = $frame['class'] ?? '';
            if ($class === self::class) {
                break; // the test knows the secrets
            }
            $shown .= " $class";
            $shown .= self::shown($frame['args']);
        }
        $this->assertStringContainsString(Tokens::class, $shown);
        foreach (['pafi-secret', 'T0K3N'] as $secret) {
            $this->assertStringNotContainsString($secret, $shown);
        }
    }

    /** What a dump shows of arguments, as far as it is Segel's. */
    private static function shown(array $arguments): string
    {
        $shown = '';
        array_walk_recursive($arguments, function (mixed $argument) use (&$shown): void {
            $shown .= ' ' . match (true) {
                $argument instanceof Closure => self::shown((new ReflectionFunction($argument))->getStaticVariables()),
                is_object($argument) => $argument::class,
                default => $argument,
            };
        });

        return $shown;
    }

    public static function failures(): array
    {
        return [
            'wrong config' => [['segel.pafi.base_url' => 'nowhere'], 'T0K3N'],
            'wrong scope' => [['segel.pafi.scope' => ' '], 'T0K3N'],
            'another type of token' => [[], ['access_token' => 'T0K3N', 'token_type' => 'mac']],
            'no key to encrypt with' => [['app.key' => null], 'T0K3N'],
        ];
    }

    /** PAFI gives these tokens one after the other; each is a token or the whole answer. */
    private function fakePafi(string|array ...$tokens): self
    {
        $sequence = Http::fakeSequence('*/oauth/token');
        foreach ($tokens as $token) {
            $given = is_array($token) ? $token : ['access_token' => $token, 'expires_in' => 3600];
            $sequence->push($given + ['token_type' => 'Bearer', 'status_code' => 200]);
        }

        return $this;
    }

    /** And answers what it is asked with these statuses. */
    private function points(int ...$statuses): self
    {
        $sequence = Http::fakeSequence('*/kecukupan-skp/*');
        foreach ($statuses as $status) {
            $refusal = ['status_code' => $status, 'message' => 'Unauthenticated.'];
            $sequence->push($status === 200 ? self::POINTS : $refusal, $status);
        }

        return $this;
    }

    /** What a call is sent with now. */
    private static function authorization(): string
    {
        return Segel::pafi()->kecukupanSkp(['nik' => self::NIK])->headers['Authorization'];
    }

    private static function tokenRequests(): int
    {
        return Http::recorded(fn ($request): bool => str_contains($request->url(), '/oauth/token'))->count();
    }

    /** @return array<string, mixed> what the cache holds */
    private static function kept(): array
    {
        $storage = new ReflectionProperty(ArrayStore::class, 'storage');

        return array_map(fn (array $item): mixed => $item['value'], $storage->getValue(Cache::store('array')->getStore()));
    }
}
