--TEST--
An error says whose fault it is, with typed fields
--EXTENSIONS--
segel
--FILE--
<?php
require __DIR__ . '/setup.inc';
try {
    prakerja()->submissionStatus(['scope' => 'tmp'] + PARAMS, NOW);
} catch (Segel\InvalidParams $error) {
    var_dump($error instanceof Segel\Exception, count($error->violations));
    var_dump($error->violations[0]->path, $error->violations[0]->rule, $error->getCode());
    var_dump(json_decode($error->toJson())->violations[0]->rule);
    var_dump(str_contains($error->getMessage(), '/params/scope'));
}

$call = prakerja()->submissionStatus(PARAMS, NOW);
$body = '{"success":false,"code":"ERRTPM4062","message":"tidak ada","errors":{"scope":"salah"}}';
try {
    $call->parse(404, [], $body);
} catch (Segel\Rejected $error) {
    var_dump($error->status, $error->partnerCode, $error->reason, $error->text, $error->retry);
    var_dump($error->retryAfter, $error->fields, $error->getCode());
    var_dump(json_decode($error->toJson())->code);
}

foreach ([['Retry-After' => '3'], ['retry-after' => ['3', '9']], [['Retry-After', '3']]] as $headers) {
    try {
        $call->parse(503, $headers, '<html>maaf</html>');
    } catch (Segel\Unreadable $error) {
        $unreadable = $error;
        var_dump($error->retryAfter);
    }
}
var_dump($unreadable->status, $unreadable->problem, $unreadable->at, $unreadable->excerpt, $unreadable->retry);

foreach ([[200, [1 => 'x'], ''], [200, ['a' => 1], ''], [200, [['a']], '']] as $response) {
    try {
        $call->parse(...$response);
    } catch (TypeError $error) {
        echo $error->getMessage(), "\n";
    }
}
foreach ([0, -1, 99, 600, PHP_INT_MAX, 4294967496] as $status) {
    echo violations(fn () => $call->parse($status, [], ''));
}
echo violations(fn () => new Segel\Client('gojek', []));
echo violations(fn () => prakerja()->prepare('pafi.token', [], NOW));
echo violations(fn () => prakerja()->submissionStatus(PARAMS, -1));
try {
    $unreadable->status = 1;
} catch (Error $error) {
    echo $error->getMessage(), "\n";
}
class Half extends Segel\Prakerja { public function __construct() {} }
try {
    (new Half())->submissionStatus(PARAMS);
} catch (Error $error) {
    echo $error->getMessage(), "\n";
}
try {
    prakerja()->__construct('other', 'key');
} catch (Error $error) {
    echo $error->getMessage(), "\n";
}
?>
--EXPECT--
bool(true)
int(1)
string(13) "/params/scope"
enum(Segel\Rule::OneOf)
int(0)
string(6) "one_of"
bool(true)
int(404)
string(10) "ERRTPM4062"
enum(Segel\Reason::NotFound)
string(9) "tidak ada"
enum(Segel\Retry::Never)
NULL
array(0) {
}
int(404)
string(10) "ERRTPM4062"
int(3)
int(3)
int(3)
int(503)
enum(Segel\Problem::NotJson)
string(1) "0"
string(17) "<html>maaf</html>"
enum(Segel\Retry::Later)
Segel\Call::parse(): Argument #2 ($headers) must hold name => value, name => list of values, or pairs of name and value, all strings
Segel\Call::parse(): Argument #2 ($headers) must hold name => value, name => list of values, or pairs of name and value, all strings
Segel\Call::parse(): Argument #2 ($headers) must hold name => value, name => list of values, or pairs of name and value, all strings
/response/status range
/response/status range
/response/status range
/response/status range
/response/status range
/response/status range
/operation unknown_operation
/operation unknown_operation
/now range
Cannot modify readonly property Segel\Unreadable::$status
Half is not constructed; call parent::__construct()
Segel\Prakerja is constructed already
