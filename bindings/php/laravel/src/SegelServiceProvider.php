<?php

declare(strict_types=1);

namespace Segel\Laravel;

use Illuminate\Http\Client\PendingRequest;
use Illuminate\Support\ServiceProvider;

final class SegelServiceProvider extends ServiceProvider
{
    private const CONFIG = __DIR__ . '/../config/segel.php';

    public function register(): void
    {
        $this->mergeConfigFrom(self::CONFIG, 'segel');
        $this->app->singleton(Tokens::class);
    }

    public function boot(): void
    {
        PendingRequest::mixin(new HttpMixin());
        if ($this->app->runningInConsole()) {
            $this->publishes([self::CONFIG => $this->app->configPath('segel.php')], 'segel-config');
            $this->commands(Console\DiagnoseCommand::class);
        }
    }
}
