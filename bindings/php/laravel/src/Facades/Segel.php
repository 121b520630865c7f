<?php

declare(strict_types=1);

namespace Segel\Laravel\Facades;

use Illuminate\Support\Facades\Facade;
use Segel\Laravel\Partners;

/**
 * @method static \Segel\Prakerja prakerja()
 * @method static \Segel\Pafi pafi()
 * @method static \Segel\Padi padi()
 * @method static \Segel\Seekpass seekpass(list<string> $scopes = [])
 * @method static \Segel\Middleware middleware()
 *
 * @see Partners
 */
final class Segel extends Facade
{
    protected static function getFacadeAccessor(): string
    {
        return Partners::class;
    }
}
