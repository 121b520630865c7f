<?php

/** The story on the terminal: a label, a value, in colour where a person looks. */

declare(strict_types=1);

function partner(string $name): void
{
    echo "\n", painted('2', "── $name " . str_repeat('─', 72 - strlen($name))), "\n";
}

function title(string $title): void
{
    echo "\n", painted('1', $title), "\n";
}

/** A label, and a text whose further lines stand below its first. */
function show(string $label, string $text): void
{
    foreach (explode("\n", $text) as $line) {
        echo '  ', painted('2', sprintf('%-10s', $label)), " $line\n";
        $label = '';
    }
}

function show_request(Segel\Call $call): void
{
    show('request', "$call->method $call->url");
    if ($call->body !== '') {
        show('body', $call->body);
    }
}

function show_reply(string $label, mixed $reply): void
{
    show($label, painted('32', json_encode($reply, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE)));
}

function show_error(Throwable $error): void
{
    show('error', painted('31', $error->getMessage()));
}

function painted(string $colour, string $text): string
{
    return stream_isatty(STDOUT) && getenv('NO_COLOR') === false ? "\e[{$colour}m$text\e[0m" : $text;
}
