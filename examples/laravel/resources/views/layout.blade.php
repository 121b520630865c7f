<!doctype html>
<html lang="id">
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{{ config('app.name') }}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/lms.css">
</head>
<body>
    <nav>
        <a class="brand" href="{{ route('submissions') }}">{{ config('app.name') }}</a>
        <span>Pengajar</span>
    </nav>
    <main>
        @yield('content')
    </main>
</body>
</html>
