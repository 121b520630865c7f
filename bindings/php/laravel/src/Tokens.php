<?php

declare(strict_types=1);

namespace Segel\Laravel;

use Closure;
use GuzzleHttp\Promise\PromiseInterface;
use Illuminate\Contracts\Cache\LockProvider;
use Illuminate\Contracts\Cache\LockTimeoutException;
use Illuminate\Contracts\Cache\Repository;
use Illuminate\Contracts\Encryption\DecryptException;
use Illuminate\Contracts\Encryption\StringEncrypter;
use Illuminate\Support\Facades\Cache;
use Illuminate\Support\Facades\Config;
use Illuminate\Support\Facades\Http;
use Illuminate\Support\Str;
use Segel\Call;
use Segel\Pafi;
use Segel\Rejected;
use Segel\Retry;
use Segel\Seekpass;
use SensitiveParameter;

/** Access tokens, kept encrypted in the cache for a little less than they live. */
final class Tokens
{
    /** Seconds that a token leaves the cache early, so that none ends on its way. */
    private const MARGIN = 60;

    /** Seconds that a token is taken to live if the partner does not say. */
    private const LIFETIME = 120;

    /** Seconds that others wait for the one that asks for a token. */
    private const PATIENCE = 10;

    /** @var array<string, string> cache key => hash of the token that this process had from it */
    private array $handedOut = [];

    /** @var array<string, true> cache keys of the tokens that this process asks for just now */
    private array $asking = [];

    /**
     * @param class-string<Pafi|Seekpass> $partner
     * @param array<string, mixed> $config arguments of the partner's constructor
     * @param array<string, mixed> $params of the partner's token()
     */
    public function get(string $partner, #[SensitiveParameter] array $config, array $params): string
    {
        $key = self::key($partner, $config, $params);
        $token = $this->cached($key);
        if ($token === null) {
            $call = (new $partner(...$config))->token($params);
            $token = $this->alone($key, fn (): string => $this->cached($key) ?? $this->fetch($key, $call));
        }
        $this->handedOut[$key] = hash('sha256', $token);

        return $token;
    }

    /**
     * Sends what is prepared; if the partner does not take the token from here any more, prepares
     * and sends once more, with a new one. What is sent as a promise is renewed as one.
     *
     * @param Closure(): Call $prepare
     * @param Closure(Call): (array<string, mixed>|PromiseInterface) $send
     * @return array<string, mixed>|PromiseInterface
     */
    public function renewing(Closure $prepare, Closure $send): array|PromiseInterface
    {
        $call = $prepare();
        $isFromHere = $this->keyOf($call) !== null;
        $isRefused = fn (mixed $outcome): bool => $isFromHere
            && $outcome instanceof Rejected
            && $outcome->retry === Retry::AfterNewToken;
        try {
            $reply = $send($call);
        } catch (Rejected $error) {
            return $isRefused($error) ? $send($prepare()) : throw $error;
        }

        return $reply instanceof PromiseInterface
            ? Delivery::then($reply, fn (mixed $outcome): mixed => $isRefused($outcome) ? $send($prepare()) : $outcome)
            : $reply;
    }

    /** Forgets the token that a call carries, if it is from here. */
    public function forget(Call $call): void
    {
        $key = $this->keyOf($call);
        if ($key === null) {
            return;
        }
        // By now there can be a newer one, from another process.
        if ($this->cached($key) === self::tokenOf($call)) {
            $this->cache()->forget($key);
        }
        unset($this->handedOut[$key]);
    }

    /** Where the token that a call carries is cached; null if it is not from here. */
    private function keyOf(Call $call): ?string
    {
        return array_search(hash('sha256', self::tokenOf($call)), $this->handedOut, true) ?: null;
    }

    private static function tokenOf(Call $call): string
    {
        return Str::after($call->headers['Authorization'] ?? '', 'Bearer ');
    }

    /**
     * Asks while all other processes wait; where the cache has no locks, they ask too. This process
     * does not wait for itself, in a promise that another request carries on.
     *
     * @param Closure(): string $ask
     */
    private function alone(string $key, Closure $ask): string
    {
        $store = $this->cache()->getStore();
        if (! $store instanceof LockProvider || isset($this->asking[$key])) {
            return $ask();
        }
        $this->asking[$key] = true;
        try {
            return $store->lock("$key:lock", self::PATIENCE)->block(self::PATIENCE, $ask);
        } catch (LockTimeoutException) {
            return $ask();
        } finally {
            unset($this->asking[$key]);
        }
    }

    private function fetch(string $key, Call $call): string
    {
        // First, for it fails where the application has no key, and then no trace shows a token.
        $crypt = app(StringEncrypter::class);
        ['access_token' => $token, 'expires_in' => $lifetime] = Http::segel($call);
        $lifetime ??= self::LIFETIME;
        // At least half of what it lives; for no time at all, nothing is put there.
        $this->cache()->put($key, $crypt->encryptString($token), max($lifetime - self::MARGIN, intdiv($lifetime, 2)));

        return $token;
    }

    private function cached(string $key): ?string
    {
        $kept = $this->cache()->get($key);
        try {
            return is_string($kept) ? app(StringEncrypter::class)->decryptString($kept) : null;
        } catch (DecryptException) {
            return null; // the application's key is another one now
        }
    }

    private function cache(): Repository
    {
        return Cache::store(Config::get('segel.cache'));
    }

    /** Whose token for what: nothing secret is in it, and what is in it cannot be read. */
    private static function key(string $partner, #[SensitiveParameter] array $config, array $params): string
    {
        $identity = [$config['baseUrl'] ?? null, $config['clientId'] ?? null, $params];

        return 'segel:' . Str::lower(class_basename($partner)) . ':' . hash('sha256', serialize($identity));
    }
}
