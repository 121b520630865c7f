--TEST--
No dump, trace, copy or serialised form holds a secret
--EXTENSIONS--
segel
--INI--
zend.exception_ignore_args=0
zend.exception_string_param_max_len=1000
--FILE--
<?php
const KEY = 'K3Y-that-nobody-may-see';
const NIK = '3206021201960046';

/** Ends in a line only if something is seen. */
function look(string $how, string $shown): void
{
    foreach ([KEY, NIK, 'Bearer', 'T0K3N'] as $secret) {
        if (str_contains($shown, $secret)) {
            echo "$how shows $secret: $shown\n";
        }
    }
}

function shown(callable $show): string
{
    ob_start();
    $show();
    return ob_get_clean();
}

$pafi = new Segel\Pafi(clientSecret: KEY, clientId: '1', accessToken: 'T0K3N');
$client = new Segel\Client('pafi', ['access_token' => 'T0K3N', 'client_secret' => KEY, 'client_id' => '1']);
$call = $pafi->kecukupanSkp(['nik' => NIK], 1698289216);
foreach (['client' => $client, 'pafi' => $pafi, 'call' => $call] as $name => $object) {
    look("var_dump $name", shown(fn () => var_dump($object)));
    look("print_r $name", print_r($object, true));
    look("var_export $name", var_export($object, true));
    look("debug_zval_dump $name", shown(fn () => debug_zval_dump($object)));
    look("json_encode $name", json_encode($object));
    look("cast $name", print_r((array) $object, true));
    look("get_object_vars $name", print_r(get_object_vars($object), true));
    look("iterator $name", print_r(iterator_to_array((function () use ($object) { yield from (array) $object; })()), true));
    foreach (['serialize', fn ($it) => clone $it] as $copy) {
        try {
            $copy($object);
            echo "$name was copied\n";
        } catch (Throwable $error) {
            look("copy of $name", (string) $error);
            echo $error->getMessage(), "\n";
        }
    }
}
foreach ($call as $value) {
    look('foreach', print_r($value, true));
}
foreach ($call as &$value) {
    look('foreach by reference', print_r($value, true));
}
array_walk($call, fn ($value) => look('array_walk', print_r($value, true)));
try {
    new ArrayObject($call);
    echo "an ArrayObject could look inside\n";
} catch (InvalidArgumentException) {
}
gc_collect_cycles();
var_dump($call);

$failures = [
    fn () => new Segel\Pafi(clientSecret: KEY . "\0", clientId: KEY, baseUrl: 'x'),
    fn () => new Segel\Pafi('1', KEY, "T0K3N\n", 'x'),
    fn () => new Segel\Client('pafi', ['access_token' => "T0K3N\xff", 'client_secret' => KEY, 'client_id' => NAN]),
    fn () => new Segel\Client('pafi', 'T0K3N' . KEY),
    fn () => $pafi->kecukupanSkp(['nik' => NIK . 'x']),
    fn () => $pafi->kecukupanSkp(['nama' => KEY]),
    fn () => $pafi->kecukupanSkp(nik: NIK),
    fn () => $pafi->prepare('pafi.nothing', ['nik' => NIK]),
    fn () => $pafi->validate('pafi.kecukupan_skp', NIK),
    fn () => $call->parse(200, ['X' => 'T0K3N'], '<html>' . NIK . 'T0K3N' . KEY),
    fn () => $call->parse(200, ['X' => KEY], '{"access_token":"T0K3N"}'),
    fn () => Segel\Json::prepare('"pafi.token"', '{"client_secret":"' . KEY . '"}', '{"nik":"' . NIK . '"}', 'null'),
    fn () => Segel\Seekpass::scopes(NIK),
    fn () => (new Segel\Prakerja('me', KEY))->sign(-1, 'x', NIK, KEY, 'T0K3N'),
    fn () => (new Segel\Prakerja('me', KEY))->verify(-1, 'x', NIK, KEY, 'T0K3N'),
    fn () => (new Segel\Prakerja('me', KEY))->diagnose(-1, 'x', NIK, KEY, 'T0K3N'),
];
foreach ($failures as $index => $failure) {
    try {
        $failure();
        echo "$index did not fail\n";
    } catch (Throwable $error) {
        look("error $index", (string) $error);
        look("print_r of error $index", print_r($error, true));
        look("trace of error $index", print_r($error->getTrace(), true));
    }
}
look('phpinfo', shown(fn () => phpinfo(INFO_MODULES)));
?>
--EXPECTF--
Serialization of 'Segel\Client' is not allowed
Trying to clone an uncloneable object of class Segel\Client
Serialization of 'Segel\Pafi' is not allowed
Trying to clone an uncloneable object of class Segel\Pafi
Serialization of 'Segel\Call' is not allowed
Trying to clone an uncloneable object of class Segel\Call
object(Segel\Call)#%d (3) {
  ["method"]=>
  string(3) "GET"
  ["host"]=>
  string(15) "api.webpafi.com"
  ["headers"]=>
  array(3) {
    [0]=>
    string(6) "Accept"
    [1]=>
    string(12) "Content-Type"
    [2]=>
    string(13) "Authorization"
  }
}
