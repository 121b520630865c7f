--TEST--
With OPcache, which has strings of its own, a call keeps its method and the names of its headers
--INI--
zend_extension=opcache
opcache.enable_cli=1
--EXTENSIONS--
segel
--FILE--
<?php
require __DIR__ . '/setup.inc';
var_dump(opcache_get_status(false)['opcache_enabled']);

$clients = [
    [prakerja(), 'prakerja.submission_status', PARAMS],
    [new Segel\Padi(), 'padi.list_umkm', ['size' => 1, 'page' => 1]],
];
foreach (range(1, 2000) as $round) {
    foreach ($clients as [$client, $operation, $params]) {
        // The first is gone, and other texts of the same length are where it was.
        $client->prepare($operation, $params, NOW);
        $others = array_map(fn (int $number) => str_repeat('C', 4 + $number % 30), range(1, 90));
        $call = $client->prepare($operation, $params, NOW);
        $seen["$call->method: " . implode(', ', array_keys($call->headers))] = $round;
    }
    $after = memory_get_usage();
    $before = $round < 100 ? $after : $before;
}
print_r($seen);
var_dump($after - $before);
?>
--EXPECT--
bool(true)
Array
(
    [POST: Content-Type, client_code, signature, timestamp] => 2000
    [POST: Content-Type] => 2000
)
int(0)
