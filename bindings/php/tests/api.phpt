--TEST--
A call is prepared, and its response read
--EXTENSIONS--
segel
--FILE--
<?php
require __DIR__ . '/setup.inc';
$call = prakerja()->submissionStatus(PARAMS, NOW);
echo $call->method, ' ', $call->url, "\n";
print_r($call->headers);
echo $call->body, "\n";

$response = '{"success":true,"data":{"assignment":{"redeem_code":"PRAT-UJ0EEQ","scope":"tpm","sequence":2,"status":2}}}';
$reply = $call->parse(200, [], $response);
echo json_encode($reply), "\n";
var_dump($call->parse(200, [], $response) === $reply);

$byName = (new Segel\Client('prakerja', ['client_code' => 'my_client_code', 'sign_key' => 'my_sign_key']))
    ->prepare('prakerja.submission_status', PARAMS, NOW);
var_dump($byName->headers === $call->headers, $byName->body === $call->body);

$now = time();
var_dump((int) prakerja()->submissionStatus(PARAMS)->headers['timestamp'] - $now <= 2);

$signature = prakerja()->sign(NOW, 'POST', '/api/v1/integration/tpm/submission/status', $call->body);
var_dump($signature === $call->headers['signature']);
$path = '/api/v1/integration/tpm/submission/status';
var_dump(prakerja()->verify(NOW, 'POST', $path, $call->body, $signature));
var_dump(prakerja()->verify(NOW, 'POST', $path, $call->body . ' ', $signature));
var_dump(array_keys(prakerja()->diagnose(NOW, 'POST', $path, $call->body . ' ', $signature)) !== []);

print_r(Segel\Seekpass::scopes([]));
print_r(prakerja()->validate('prakerja.submission_status', ['redeem_code' => 'x'] + PARAMS));
echo count(prakerja()->validate('prakerja.submission_status', [])), "\n";
?>
--EXPECT--
POST https://api.prakerja.go.id/api/v1/integration/tpm/submission/status
Array
(
    [Content-Type] => application/json
    [client_code] => my_client_code
    [signature] => 2f4a053904e378eac2bb76c5564876a715a5009b
    [timestamp] => 1698289216
)
{"redeem_code":"PRAT-UJ0EEQ","scope":"tpm","sequence":2}
{"assignment":{"redeem_code":"PRAT-UJ0EEQ","scope":"tpm","sequence":2,"status":"succeeded"},"feedback":null}
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(false)
bool(true)
Array
(
)
Array
(
)
3
