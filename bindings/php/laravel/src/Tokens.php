<?php

declare(strict_types=1);

namespace Segel\Laravel;

use Closure;
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

    /** @var array<string, string> cache key => hash of the token that this process had from it */
    private array $handedOut = [];

    /**
     * @param class-string<Pafi|Seekpass> $partner
     * @param array<string, mixed> $config arguments of the partner's constructor
     * @param array<string, mixed> $params of the partner's token()
     */
    public function get(string $partner, #[SensitiveParameter] array $config, array $params): string
    {
        $key = self::key($partner, $config, $params);
        $token = $this->cached($key) ?? $this->fetch($key, (new $partner(...$config))->token($params));
        $this->handedOut[$key] = hash('sha256', $token);

        return $token;
    }

    /**
     * Sends what is prepared; if the partner does not take the token from here any more, prepares
     * and sends once more, with a new one.
     *
     * @param Closure(): Call $prepare
     * @param Closure(Call): mixed $send
     */
    public function renewing(Closure $prepare, Closure $send): mixed
    {
        $call = $prepare();
        $isFromHere = $this->keyOf($call) !== null;
        try {
            return $send($call);
        } catch (Rejected $error) {
            if ($error->retry !== Retry::AfterNewToken || ! $isFromHere) {
                throw $error;
            }
        }

        return $send($prepare());
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

    private function fetch(string $key, Call $call): string
    {
        // First, for it fails where the application has no key, and then no trace shows a token.
        $crypt = app(StringEncrypter::class);
        ['access_token' => $token, 'expires_in' => $lifetime] = Http::segel($call);
        if ($lifetime > self::MARGIN) {
            $this->cache()->put($key, $crypt->encryptString($token), $lifetime - self::MARGIN);
        }

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
