--TEST--
Nothing of a secret stays in memory but the caller's own string
--EXTENSIONS--
segel
--FILE--
<?php
/** How often a text stands in the memory that a process may write to. */
function found(int $process, string $text): int
{
    $memory = fopen("/proc/$process/mem", 'rb');
    stream_set_read_buffer($memory, 0);
    $found = 0;
    foreach (file("/proc/$process/maps") as $line) {
        sscanf($line, '%x-%x %s', $start, $end, $rights);
        if (!str_starts_with($rights, 'rw')) {
            continue;
        }
        fseek($memory, $start);
        $rest = '';
        while ($start < $end) {
            $piece = @fread($memory, min(1 << 20, $end - $start));
            if ($piece === false || $piece === '') {
                break; // some of what is listed cannot be read
            }
            $start += strlen($piece);
            $found += substr_count($rest . $piece, $text);
            $rest = substr($piece, 1 - strlen($text));
        }
    }

    return $found;
}

foreach (['sign key', 'client secret', 'token', 'client secret of a form'] as $kind) {
    $seed = bin2hex(random_bytes(8));
    // What an allocator writes into freed memory stands before this.
    $text = substr(hash('sha256', $seed), 24, 32);
    $holder = proc_open(
        sprintf('exec %s %s -f %s -- %s %s', PHP_BINARY, getenv('TEST_PHP_EXTRA_ARGS'), __DIR__ . '/memory.inc', escapeshellarg($kind), $seed),
        [['pipe', 'r'], ['pipe', 'w']],
        $pipes,
    );
    $process = proc_get_status($holder)['pid'];
    $counts = [];
    while (($word = fgets($pipes[1])) !== false) {
        $counts[trim($word)] = found($process, $text);
        fwrite($pipes[0], "\n");
    }
    proc_close($holder);
    $more = $counts['used'] > $counts['held'] ? 'more' : 'no more';
    echo "$kind: held {$counts['held']}, used $more, gone {$counts['gone']}\n";
}
?>
--EXPECT--
sign key: held 1, used more, gone 1
client secret: held 1, used more, gone 1
token: held 1, used more, gone 1
client secret of a form: held 1, used more, gone 1
