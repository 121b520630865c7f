<?php

/*
 * Who calls the partners, and where. `php artisan vendor:publish --tag=segel-config` copies this
 * file into your application. A base URL that is not given is the partner's own; what a partner
 * does not need may stay empty.
 */

return [

    // Language of what Segel says about wrong params: "en" or "id"; the application's own if null.
    'lang' => env('SEGEL_LANG') ?: null,

    // The cache store that keeps access tokens, encrypted; the application's own if null.
    'cache' => env('SEGEL_CACHE_STORE') ?: null,

    'prakerja' => [
        'client_code' => (string) env('PRAKERJA_CLIENT_CODE'),
        'sign_key' => (string) env('PRAKERJA_SIGN_KEY'),
        'base_url' => env('PRAKERJA_BASE_URL') ?: null,
    ],

    'pafi' => [
        'client_id' => env('PAFI_CLIENT_ID') ?: null,
        'client_secret' => env('PAFI_CLIENT_SECRET') ?: null,
        'base_url' => env('PAFI_BASE_URL') ?: null,
        // Scope names with single spaces between.
        'scope' => env('PAFI_SCOPE') ?: 'read-kecukupan-skp',
    ],

    'padi' => [
        'api_key' => env('PADI_API_KEY') ?: null,
        'invoice_key' => env('PADI_INVOICE_KEY') ?: null,
        'base_url' => env('PADI_BASE_URL') ?: null,
    ],

    'seekpass' => [
        'client_id' => env('SEEKPASS_CLIENT_ID') ?: null,
        'client_secret' => env('SEEKPASS_CLIENT_SECRET') ?: null,
        'base_url' => env('SEEKPASS_BASE_URL') ?: null,
    ],

    'middleware' => [
        'url' => (string) env('IDENTITY_MIDDLEWARE_URL'),
        'access_token' => (string) env('IDENTITY_MIDDLEWARE_ACCESS_TOKEN'),
    ],

];
