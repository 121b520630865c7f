<?php

declare(strict_types=1);

namespace Segel\Laravel;

use Illuminate\Support\Arr;
use Illuminate\Support\Facades\App;
use Illuminate\Support\Facades\Config;
use Illuminate\Support\Str;
use Segel\Middleware;
use Segel\Padi;
use Segel\Pafi;
use Segel\Prakerja;
use Segel\Seekpass;

/**
 * The partners, as `config/segel.php` says. Each is made anew, which costs microseconds, so that
 * it always has the config of now.
 */
final class Partners
{
    public function __construct(private readonly Tokens $tokens) {}

    public function prakerja(): Prakerja
    {
        return new Prakerja(...$this->config('prakerja'));
    }

    /** With an access token: the cached one, or else PAFI is asked for one. */
    public function pafi(): Pafi
    {
        $config = $this->config('pafi');
        $scope = Arr::pull($config, 'scope');

        return new Pafi(...$config, accessToken: $this->tokens->get(Pafi::class, $config, ['scope' => $scope]));
    }

    public function padi(): Padi
    {
        return new Padi(...$this->config('padi'));
    }

    /**
     * With an access token for the scopes: the cached one, or else SEEK Pass is asked for one.
     * Without scopes there is no token, which suits `uploadAsset()`.
     *
     * @param list<string> $scopes `Segel\Seekpass::scopes($batch)` names those that a batch needs
     */
    public function seekpass(array $scopes = []): Seekpass
    {
        $config = $this->config('seekpass');
        if ($scopes === []) {
            return new Seekpass(...$config);
        }
        sort($scopes);

        return new Seekpass(...$config, accessToken: $this->tokens->get(Seekpass::class, $config, ['scopes' => $scopes]));
    }

    public function middleware(): Middleware
    {
        return new Middleware(...$this->config('middleware'));
    }

    /**
     * What is configured for a partner, by the names of its constructor's parameters.
     *
     * @return array<string, mixed>
     */
    private function config(string $partner): array
    {
        $config = (array) Config::get("segel.$partner") + ['lang' => $this->lang()];

        return collect($config)
            ->reject(fn ($value): bool => $value === null)
            ->mapWithKeys(fn ($value, string $name): array => [Str::camel($name) => $value])
            ->all();
    }

    private function lang(): string
    {
        return Config::get('segel.lang') ?? (App::isLocale('id') ? 'id' : 'en');
    }
}
