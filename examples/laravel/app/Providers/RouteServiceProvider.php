<?php

namespace App\Providers;

use App\Submission;
use Illuminate\Foundation\Support\Providers\RouteServiceProvider as ServiceProvider;
use Illuminate\Support\Facades\Route;

final class RouteServiceProvider extends ServiceProvider
{
    public function boot(): void
    {
        Route::bind('submission', fn (string $id) => Submission::all()->firstWhere('id', $id) ?? abort(404));
        $this->routes(fn () => Route::middleware('web')->group(base_path('routes/web.php')));
    }
}
