--TEST--
Every PHP value has a JSON or a violation at its place
--EXTENSIONS--
segel
--FILE--
<?php
require __DIR__ . '/setup.inc';
enum Scope: string { case Tpm = 'tpm'; }
enum Bare { case Tpm; }
class Number implements JsonSerializable {
    public function __construct(private mixed $value) {}
    public function jsonSerialize(): mixed { return $this->value; }
}
class Itself implements JsonSerializable { public function jsonSerialize(): mixed { return $this; } }
class Deeper implements JsonSerializable { public function jsonSerialize(): mixed { return [new self()]; } }
class Thrower implements JsonSerializable { public function jsonSerialize(): mixed { throw new LogicException('mine'); } }
class Eraser implements JsonSerializable {
    public array $list;
    public function jsonSerialize(): mixed { $this->list = []; return 'a'; }
}
class Caller implements JsonSerializable {
    public function __construct(private Segel\Prakerja $client) {}
    public function jsonSerialize(): mixed { return substr($this->client->submissionStatus(PARAMS, NOW)->method, 0, 1); }
}

function status(array $params): string
{
    return violations(fn () => prakerja()->submissionStatus($params + PARAMS, NOW));
}

echo "-- taken\n";
echo status(['scope' => Scope::Tpm]), status(['sequence' => 2.0]), status(['sequence' => new Number(2)]);
echo prakerja()->submissionStatus(['scope' => Scope::Tpm, 'sequence' => new Number(2)] + PARAMS, NOW)->body, "\n";
$two = 2;
echo status(['sequence' => &$two]);
$notes = "\"\\/\n\x01é😀";
$params = PARAMS + ['notes' => $notes];
$body = prakerja()->submitFeedback($params, NOW)->body;
echo $body, "\n";
var_dump(json_decode($body)->notes === $notes);
$client = prakerja();
echo $client->submitFeedback(PARAMS + ['notes' => new Caller($client)], NOW)->url, "\n";

echo "-- not taken\n";
foreach ([NAN, INF, STDIN, new DateTime('2024-01-01'), Bare::Tpm, new Itself(), fn () => 1] as $value) {
    echo status(['sequence' => $value]);
}
echo status(['redeem_code' => "a\xff"]), status(['redeem_code' => "\xed\xa0\x80"]);
echo status(['redeem_code' => null]), status(['scope' => true]), status(['sequence' => []]);
echo status(['scope' => (object) ['a' => 1]]), status(['sequence' => ['x' => NAN]]);
echo "-- all of them, in order\n";
echo status(['sequence' => NAN, 'redeem_code' => "\xff", 'scope' => 'tmp', 'foo' => "\xff", "b\xff" => 1, 7 => 1, 'a/b~' => 1]);
echo "-- in lists\n";
$seekpass = new Segel\Seekpass('https://seekpass.example', accessToken: 'x');
echo violations(fn () => $seekpass->submissionStatuses(['ids' => ['a', "\xff", INF]], NOW));
echo violations(fn () => $seekpass->submissionStatuses(['ids' => []], NOW));
echo violations(fn () => $seekpass->submissionStatuses(['ids' => new ArrayObject(['a'])], NOW));
$eraser = new Eraser();
$eraser->list = ['ids' => [$eraser, 'b', str_repeat('c', 3)]];
echo $seekpass->submissionStatuses($eraser->list, NOW)->body, "\n";
echo "-- too deep\n";
$self = PARAMS;
$self['scope'] = &$self;
echo violations(fn () => prakerja()->submissionStatus($self, NOW));
$twice = [];
$twice = [&$twice, &$twice];
echo status(['scope' => $twice]), status(['scope' => new Deeper()]);
unset($self['scope'], $twice);
echo "-- empty\n";
echo violations(fn () => prakerja()->submissionStatus([], NOW));
echo "-- config\n";
echo violations(fn () => new Segel\Client('prakerja', ['client_code' => "\xff", 'sign_key' => NAN, 'x' => 1]));
echo violations(fn () => new Segel\Prakerja("\xff", ''));
try {
    new Segel\Client('prakerja', ['lang' => 'id', 'client_code' => "\xff", 'sign_key' => 'x']);
} catch (Segel\InvalidParams $error) {
    echo $error->getMessage(), "\n";
}
try {
    status(['scope' => new Thrower()]);
} catch (LogicException $error) {
    echo $error->getMessage(), "\n";
}
echo "-- a file\n";
$pdf = "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n";
$file = ['url' => 'https://storage.example/a?signature=b', 'asset_type' => 'pdf', 'content' => $pdf];
foreach ($seekpass->validate('seekpass.upload_asset', $file) as $violation) {
    echo "$violation->path {$violation->rule->value} $violation->text\n";
}
var_dump($seekpass->uploadAsset(['content' => base64_encode($pdf)] + $file)->body === $pdf);
echo "-- validated\n";
foreach (prakerja()->validate('prakerja.submission_status', ['sequence' => NAN] + PARAMS) as $violation) {
    echo "$violation->path {$violation->rule->value} $violation->text\n";
}
?>
--EXPECT--
-- taken
none
none
none
{"redeem_code":"PRAT-UJ0EEQ","scope":"tpm","sequence":2}
none
{"redeem_code":"PRAT-UJ0EEQ","scope":"tpm","sequence":2,"notes":"\"\\/\n\u0001é😀"}
bool(true)
https://api.prakerja.go.id/api/v1/integration/tpm/feedback/submission
-- not taken
/params/sequence type
/params/sequence type
/params/sequence type
/params/sequence type
/params/sequence type
/params/sequence type
/params/sequence type
/params/redeem_code encoding
/params/redeem_code encoding
/params/redeem_code required
/params/scope type
/params/sequence type
/params/scope type
/params/sequence type
-- all of them, in order
/params/redeem_code encoding
/params/scope one_of
/params/sequence type
/params/foo unknown_field
/params/b� unknown_field
/params/7 unknown_field
/params/a~1b~0 unknown_field
-- in lists
/params/ids/1 encoding
/params/ids/2 type
/params/ids required
/params/ids type
{"ids":["a","b","ccc"]}
-- too deep
/params too_large
/params too_large
/params too_large
-- empty
/params/redeem_code required
/params/scope required
/params/sequence required
-- config
/config/client_code encoding
/config/sign_key type
/config/x unknown_field
/config/client_code encoding
/config/sign_key required
/config/client_code: teks berisi byte yang bukan UTF-8; berikan UTF-8, dan isi berkas sebagai Base64 (encoding)
mine
-- a file
/params/content encoding the text holds bytes that are not UTF-8; give UTF-8, and a file's content as Base64
bool(true)
-- validated
/params/sequence type the value has no JSON; give a text, a finite number, a boolean, null, an array, a backed enum or a JsonSerializable
