--TEST--
A word of a closed set is given as a case or as its text
--EXTENSIONS--
segel
--FILE--
<?php
require __DIR__ . '/setup.inc';
use Segel\{AssetType, Cause, InvoiceKey, Lang, Method, Padi, Prakerja, Scope};

$body = fn ($scope) => prakerja()->submissionStatus(['scope' => $scope] + PARAMS, NOW)->body;
var_dump($body(Scope::Tpm) === $body('tpm'), Scope::tryFrom('other'));

foreach ([Lang::Id, 'id', Lang::En, null] as $lang) {
    try {
        (new Prakerja('my_client_code', 'my_sign_key', lang: $lang))->submissionStatus(['scope' => AssetType::Pdf] + PARAMS, NOW);
    } catch (Segel\InvalidParams $invalid) {
        echo $invalid->violations[0]->text, "\n";
    }
}

$client = new Segel\Client('prakerja', ['client_code' => 'a', 'sign_key' => 'b', 'lang' => Lang::Id]);
echo $client->validate('prakerja.submission_status', ['scope' => NAN] + PARAMS)[0]->text, "\n";

$params = json_decode(Segel\Json::describe(), true)['operations'];
$params = array_column($params, 'example', 'name')['padi.submit_transaction']['params'];
foreach ([InvoiceKey::Both, 'tanggal_invoice', InvoiceKey::Misspelt, null] as $key) {
    preg_match_all('/"(tann?ggal_invoice)"/', (new Padi(invoiceKey: $key))->submitTransaction($params, NOW)->body, $found);
    echo implode(' ', $found[1]), "\n";
}

$given = fn ($method) => [NOW, $method, '/path', 'body'];
$signature = prakerja()->sign(...$given(Method::Patch));
foreach ([Method::Patch, 'PATCH', 'patch', Method::Put] as $method) {
    $diagnosis = prakerja()->diagnose(...$given($method), signature: $signature);
    $causes = array_map(fn ($it) => Cause::from($it['cause'])->name, $diagnosis['causes']);
    var_dump(prakerja()->verify(...$given($method), signature: $signature) . implode(' ', $causes));
    $signed = prakerja()->signed(['method' => $method, 'path' => '/path', 'body' => 'body'], NOW);
    var_dump($signed->method . ($signed->headers['signature'] === $signature ? ' the same' : ' another'));
}
try {
    prakerja()->sign(...$given(Scope::Tpm));
} catch (TypeError $error) {
    echo $error->getMessage(), "\n";
}

foreach ([Scope::Tpm, 'tlh'] as $lang) {
    try {
        new Prakerja('my_client_code', 'my_sign_key', lang: $lang);
    } catch (TypeError | Segel\InvalidParams $error) {
        echo $error::class, ': ', $error->getMessage(), "\n";
    }
}
?>
--EXPECT--
bool(true)
NULL
scope bukan nilai yang dikenal; pilih salah satu dari tpm, uk
scope bukan nilai yang dikenal; pilih salah satu dari tpm, uk
scope is none of the values known; give one of tpm, uk
scope is none of the values known; give one of tpm, uk
nilai ini tidak punya bentuk JSON; berikan teks, angka terhingga, boolean, null, array, backed enum, atau JsonSerializable
tannggal_invoice tanggal_invoice
tanggal_invoice
tannggal_invoice
tannggal_invoice
string(1) "1"
string(14) "PATCH the same"
string(1) "1"
string(14) "PATCH the same"
string(1) "1"
string(14) "PATCH the same"
string(13) "MethodDiffers"
string(11) "PUT another"
Segel\Prakerja::sign(): Argument #2 ($method) must be of type Segel\Method|string, Segel\Scope given
TypeError: Segel\Prakerja::__construct(): Argument #4 ($lang) must be of type Segel\Lang|string|null, Segel\Scope given
Segel\InvalidParams: /config/lang: lang is none of the values known; give one of en, id (one_of)
