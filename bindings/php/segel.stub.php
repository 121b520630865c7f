<?php

/**
 * What the extension `segel` offers. `segel_arginfo.h` is made from this file.
 *
 * @generate-class-entries
 */

namespace Segel;

/**
 * A partner with its checked config; it may prepare any number of calls.
 *
 * @not-serializable
 */
class Client
{
    /**
     * @param string $partner prakerja, pafi, padi, seekpass or middleware
     * @phpstan-param array<string, mixed> $config
     * @throws InvalidParams
     */
    public function __construct(string $partner, #[\SensitiveParameter] array $config) {}

    /**
     * The request of an operation, to be sent as it is.
     *
     * @param string $operation a name of the catalogue, `prakerja.submission_status`
     * @phpstan-param array<string, mixed> $params
     * @param int|null $now Unix seconds; time() if not given
     * @throws InvalidParams
     */
    public function prepare(
        string $operation,
        #[\SensitiveParameter] array $params,
        ?int $now = null,
    ): Call {}

    /**
     * What is wrong with the params; empty if all is well.
     *
     * @phpstan-param array<string, mixed> $params
     * @return list<Violation>
     */
    public function validate(string $operation, #[\SensitiveParameter] array $params): array {}
}

/**
 * Kartu Prakerja: a method an operation, each with its params and the time, time() if not given.
 *
 * @not-serializable
 */
class Prakerja extends Client
{
    public function __construct(
        #[\SensitiveParameter] string $clientCode,
        #[\SensitiveParameter] string $signKey,
        ?string $baseUrl = null,
        Lang|string|null $lang = null,
        ?int $maxResponseBytes = null,
    ) {}

    /**
     * `POST /api/v1/integration/tpm/submission/status`
     *
     * @phpstan-param array<string, mixed> $params redeem_code, scope, sequence
     * @implementation-alias Segel\Client::operation
     */
    public function submissionStatus(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * `POST /api/v1/integration/tpm/submission`
     *
     * @phpstan-param array<string, mixed> $params redeem_code, scope, sequence, url_file
     * @implementation-alias Segel\Client::operation
     */
    public function submitAssignment(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * `POST /api/v1/integration/tpm/feedback/submission`
     *
     * @phpstan-param array<string, mixed> $params redeem_code, scope, sequence, notes, url_file
     * @implementation-alias Segel\Client::operation
     */
    public function submitFeedback(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * `POST /api/v1/integration/payment/redeem-code/status`
     *
     * @phpstan-param array<string, mixed> $params redeem_code, sequence
     * @implementation-alias Segel\Client::operation
     */
    public function redeemStatus(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * `POST /api/v1/integration/payment/redeem-code/commit`
     *
     * @phpstan-param array<string, mixed> $params redeem_code
     * @implementation-alias Segel\Client::operation
     */
    public function redeemCommit(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * `POST /api/v1/integration/payment/redeem-code/reset`
     *
     * @phpstan-param array<string, mixed> $params redeem_code
     * @implementation-alias Segel\Client::operation
     */
    public function redeemReset(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * `POST /api/v1/integration/oauth/url-generate`
     *
     * @phpstan-param array<string, mixed> $params redeem_code, redirect_uri, email, sequence
     * @implementation-alias Segel\Client::operation
     */
    public function generateUrl(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * `POST /api/v1/integration/payment/quota-schedule`
     *
     * @phpstan-param array<string, mixed> $params schedule_code, course_code
     * @implementation-alias Segel\Client::operation
     */
    public function checkQuota(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * `POST /api/v1/integration/payment/send-otp`
     *
     * @phpstan-param array<string, mixed> $params user_platform_id, prakerja_id, course_code, schedule_code, amount
     * @implementation-alias Segel\Client::operation
     */
    public function sendOtp(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * `POST /api/v1/integration/payment/authorize`
     *
     * @phpstan-param array<string, mixed> $params otp, invoice_url, invoice_code, payment_token
     * @implementation-alias Segel\Client::operation
     */
    public function authorizePayment(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * `POST /api/v1/integration/payment/status`
     *
     * @phpstan-param array<string, mixed> $params invoice_code
     * @implementation-alias Segel\Client::operation
     */
    public function paymentStatus(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * `POST /api/v1/integration/payment/void`
     *
     * @phpstan-param array<string, mixed> $params invoice_code, transaction_code
     * @implementation-alias Segel\Client::operation
     */
    public function voidPayment(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * `{method} {path}`
     *
     * @phpstan-param array<string, mixed> $params method, path, body, authorization
     * @implementation-alias Segel\Client::operation
     */
    public function signed(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /** The signature, 40 lower-case hex digits, of a request that is made elsewhere. */
    public function sign(
        int $now,
        Method|string $method,
        #[\SensitiveParameter] string $path,
        #[\SensitiveParameter] string $body,
        #[\SensitiveParameter] ?string $authorization = null,
    ): string {}

    /** Whether a signature is the right one, compared in constant time. */
    public function verify(
        int $now,
        Method|string $method,
        #[\SensitiveParameter] string $path,
        #[\SensitiveParameter] string $body,
        #[\SensitiveParameter] string $signature,
        #[\SensitiveParameter] ?string $authorization = null,
    ): bool {}

    /**
     * Why a signature is not the right one. It shows the text to sign and the right signature: not for logs.
     *
     * @phpstan-return array{valid: bool, causes: list<array{cause: value-of<Cause>, text: string, fix: string}>, message: string|null, expected: string}
     */
    public function diagnose(
        int $now,
        Method|string $method,
        #[\SensitiveParameter] string $path,
        #[\SensitiveParameter] string $body,
        #[\SensitiveParameter] string $signature,
        #[\SensitiveParameter] ?string $authorization = null,
    ): array {}
}

/**
 * PAFI: a method an operation, each with its params and the time, time() if not given.
 *
 * @not-serializable
 */
class Pafi extends Client
{
    public function __construct(
        #[\SensitiveParameter] ?string $clientId = null,
        #[\SensitiveParameter] ?string $clientSecret = null,
        #[\SensitiveParameter] ?string $accessToken = null,
        ?string $baseUrl = null,
        Lang|string|null $lang = null,
        ?int $maxResponseBytes = null,
    ) {}

    /**
     * `POST /oauth/token`
     *
     * @phpstan-param array<string, mixed> $params scope
     * @implementation-alias Segel\Client::operation
     */
    public function token(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * `GET /pengajuan/kecukupan-skp/user/{nik}`
     *
     * @phpstan-param array<string, mixed> $params nik
     * @implementation-alias Segel\Client::operation
     */
    public function kecukupanSkp(#[\SensitiveParameter] array $params, ?int $now = null): Call {}
}

/**
 * PaDi UMKM: a method an operation, each with its params and the time, time() if not given.
 *
 * @not-serializable
 */
class Padi extends Client
{
    public function __construct(
        #[\SensitiveParameter] ?string $apiKey = null,
        #[\SensitiveParameter] InvoiceKey|string|null $invoiceKey = null,
        ?string $baseUrl = null,
        Lang|string|null $lang = null,
        ?int $maxResponseBytes = null,
    ) {}

    /**
     * `POST /padis`
     *
     * @phpstan-param array<string, mixed> $params tanggal_transaksi, transaksi_id, bumn_id, nama_project, kategori_project, total_nilai_project, tipe_nilai_project, kategori_umkm, uid_umkm, nama_umkm, target_penyelesaian, tanggal_order_placement, tanggal_confirmation, tanggal_delivery, tanggal_invoice, total_cycle_time, kategori_delivery_time, rating, feedback, deskripsi_project, id_satker, is_pdn, tkdn, is_certificate, certificate_tkdn, reference
     * @implementation-alias Segel\Client::operation
     */
    public function submitTransaction(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * `POST /padis`
     *
     * @phpstan-param array<string, mixed> $params size, page
     * @implementation-alias Segel\Client::operation
     */
    public function listTransactions(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * `POST /padis`
     *
     * @phpstan-param array<string, mixed> $params transaksi_ids
     * @implementation-alias Segel\Client::operation
     */
    public function deleteTransactions(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * `POST /padis`
     *
     * @phpstan-param array<string, mixed> $params uid, nama_umkm, alamat, blok_no_kav, kode_pos, kota, provinsi, no_telp, hp, email, kategori_usaha, jenis_kegiatan_usaha, npwp, nama_bank, country_bank, no_rekening, nama_pemilik_rekening, longitude, latitude, total_project, total_revenue, ontime_rate, average_rating, nib, badan_usaha
     * @implementation-alias Segel\Client::operation
     */
    public function submitUmkm(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * `POST /padis`
     *
     * @phpstan-param array<string, mixed> $params size, page
     * @implementation-alias Segel\Client::operation
     */
    public function listUmkm(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * `POST /padis`
     *
     * @phpstan-param array<string, mixed> $params uids
     * @implementation-alias Segel\Client::operation
     */
    public function deleteUmkm(#[\SensitiveParameter] array $params, ?int $now = null): Call {}
}

/**
 * SEEK Pass: a method an operation, each with its params and the time, time() if not given.
 *
 * @not-serializable
 */
class Seekpass extends Client
{
    public function __construct(
        ?string $baseUrl = null,
        #[\SensitiveParameter] ?string $clientId = null,
        #[\SensitiveParameter] ?string $clientSecret = null,
        #[\SensitiveParameter] ?string $accessToken = null,
        Lang|string|null $lang = null,
        ?int $maxResponseBytes = null,
    ) {}

    /**
     * `POST /api/partner/v1/oauth/token.json`
     *
     * @phpstan-param array<string, mixed> $params scopes
     * @implementation-alias Segel\Client::operation
     */
    public function token(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * `GET /api/partner/v1/submissions/{id}/status.json`
     *
     * @phpstan-param array<string, mixed> $params id
     * @implementation-alias Segel\Client::operation
     */
    public function submissionStatus(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * `POST /api/partner/v1/submissions/status.json`
     *
     * @phpstan-param array<string, mixed> $params ids
     * @implementation-alias Segel\Client::operation
     */
    public function submissionStatuses(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * `POST /api/partner/v2/add/requests/batch.json`
     *
     * @phpstan-param array<string, mixed> $params credential_id, digital_identity, education_items, microcredential_items, english_proficiency_items, right_to_work_items, career_history, universal_credential_items
     * @implementation-alias Segel\Client::operation
     */
    public function addBatch(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * `PUT {url}`
     *
     * The content is given as Base64, `base64_encode(file_get_contents($file))`, and sent as it is.
     *
     * @phpstan-param array<string, mixed> $params url, asset_type, content
     * @implementation-alias Segel\Client::operation
     */
    public function uploadAsset(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * The OAuth scopes that a batch needs; nothing in it is validated.
     *
     * @phpstan-param array<string, mixed> $params those of addBatch()
     * @return list<string>
     */
    public static function scopes(#[\SensitiveParameter] array $params): array {}
}

/**
 * The digital-identity middleware: a method an operation, each with its params and the time, time() if not given.
 *
 * @not-serializable
 */
class Middleware extends Client
{
    public function __construct(
        #[\SensitiveParameter] string $url,
        #[\SensitiveParameter] string $accessToken,
        Lang|string|null $lang = null,
        ?int $maxResponseBytes = null,
    ) {}

    /**
     * `POST {url}`
     *
     * @phpstan-param array<string, mixed> $params ticket_id, subject, subject_type, subject_identifier
     * @implementation-alias Segel\Client::operation
     */
    public function requestOut(#[\SensitiveParameter] array $params, ?int $now = null): Call {}
}

/**
 * A prepared operation: the request, and how its response is read.
 *
 * @not-serializable
 * @strict-properties
 */
final class Call
{
    /** In upper case. */
    public readonly string $method;
    /** Absolute. It can hold an identity number or a signature: not for logs. */
    public readonly string $url;
    /** @var array<string, string> in the order to send them */
    public readonly array $headers;
    /** The exact bytes, already signed. */
    public readonly string $body;

    private function __construct() {}

    /**
     * Reads the response, whatever its status; may be repeated.
     *
     * @phpstan-param array<string, string|list<string>>|list<array{string, string}> $headers
     * @return array<string, mixed>
     * @throws Rejected
     * @throws Unreadable
     * @throws InvalidParams
     */
    public function parse(
        int $status,
        #[\SensitiveParameter] array $headers,
        #[\SensitiveParameter] string $body,
    ): array {}
}

/** One problem in what the caller gave. */
final class Violation
{
    /** JSON pointer: `/params/sequence`, `/config/sign_key`, `/now`. */
    public readonly string $path;
    public readonly Rule $rule;
    /** One sentence: what was got, what is wanted, what to do. */
    public readonly string $text;
}

/** Why something did not work. */
abstract class Exception extends \Exception
{
    private string $json = "";

    /** The error as the JSON object that all languages share. */
    public function toJson(): string {}
}

/** The caller's fault: nothing was built. */
class InvalidParams extends Exception
{
    /** @var list<Violation> every problem found */
    public readonly array $violations;
}

/** The partner said no, as it documents. */
class Rejected extends Exception
{
    public readonly int $status;
    /** The partner's own code. (`$code` is PHP's: the HTTP status, as in getCode().) */
    public readonly ?string $partnerCode;
    public readonly Reason $reason;
    /** The partner's words. */
    public readonly ?string $text;
    public readonly Retry $retry;
    /** Seconds to wait, if the response says how long. */
    public readonly ?int $retryAfter;
    /** @var array<string, list<string>> the partner's words on single fields */
    public readonly array $fields;
}

/** The response is not what the partner documents. */
class Unreadable extends Exception
{
    public readonly int $status;
    public readonly Problem $problem;
    /** JSON pointer or byte offset. */
    public readonly ?string $at;
    /** At most 200 characters of the body, secrets redacted. */
    public readonly string $excerpt;
    public readonly Retry $retry;
    /** Seconds to wait, if the response says how long. */
    public readonly ?int $retryAfter;
}

/** The language of violations and diagnoses. */
enum Lang: string
{
    case En = "en";
    /** Indonesian. */
    case Id = "id";
}

/** What a submission to Prakerja is for. */
enum Scope: string
{
    /** Independent practice assignment (tugas praktik mandiri), sequence 1 to 998. */
    case Tpm = "tpm";
    /** Skill demonstration (unjuk keterampilan), sequence 999. */
    case Uk = "uk";
}

/** HTTP method of a signed request. */
enum Method: string
{
    case Get = "GET";
    case Post = "POST";
    case Put = "PUT";
    case Patch = "PATCH";
    case Delete = "DELETE";
}

/** A mistake that people make when they sign; `Cause::from()` of a diagnosis' `cause` is one. */
enum Cause: string
{
    /** `", "` and `": "` in the body: Python's default. */
    case BodySpaced = "body_spaced";
    /** `\/` for `/` in the body: PHP's default. */
    case BodySlashesEscaped = "body_slashes_escaped";
    /** `\u00e9` for `é` in the body: PHP's and Python's default. */
    case BodyUnicodeEscaped = "body_unicode_escaped";
    /** `\u0026` for `&` in the body, and so `<`, `>`, U+2028, U+2029: Go's default. */
    case BodyHtmlEscaped = "body_html_escaped";
    /** LF or CRLF behind the body. */
    case BodyNewline = "body_newline";
    /** A byte order mark before the body. */
    case BodyBom = "body_bom";
    /** `[]` for `{}` in the body: PHP's empty array. */
    case BodyEmptyArray = "body_empty_array";
    /** The body is left out. */
    case BodyNotSigned = "body_not_signed";
    /** The members of the body's objects in the order of their names' code points. */
    case BodyKeysSorted = "body_keys_sorted";
    /** The body without its white space, inside texts too or only outside. */
    case BodyWhitespaceRemoved = "body_whitespace_removed";
    /** The body on many lines, indented by 2 or 4 spaces. */
    case BodyPrettyPrinted = "body_pretty_printed";
    /** `now` × 1000. */
    case TimestampMilliseconds = "timestamp_milliseconds";
    /** The timestamp is left out. */
    case TimestampNotSigned = "timestamp_not_signed";
    /** Another second within 300 of `now`. */
    case TimestampDiffers = "timestamp_differs";
    /** `post` for `POST`. */
    case MethodLowerCase = "method_lower_case";
    /** The method is left out. */
    case MethodNotSigned = "method_not_signed";
    /** Another method. */
    case MethodDiffers = "method_differs";
    /** The base URL before the path. */
    case PathWithHost = "path_with_host";
    /** The path without the slash that it begins with. */
    case PathWithoutSlash = "path_without_slash";
    /** A slash too many, or too few, at the end of the path. */
    case PathTrailingSlash = "path_trailing_slash";
    /** Two slashes at the start of the path. */
    case PathDoubleSlash = "path_double_slash";
    /** The path without its query. */
    case PathWithoutQuery = "path_without_query";
    /** The path with its percent-encoding undone. */
    case PathPercentDecoded = "path_percent_decoded";
    /** A space, LF or CRLF behind the key. */
    case KeyWhitespace = "key_whitespace";
    /** The bytes that the key stands for if read as hex. */
    case KeyHexDecoded = "key_hex_decoded";
    /** The bytes that the key stands for if read as Base64. */
    case KeyBase64Decoded = "key_base64_decoded";
    /** The message taken as the key, and the key as the message. */
    case KeyAndMessageSwapped = "key_and_message_swapped";
    /** The client code taken as the key. */
    case KeyIsClientCode = "key_is_client_code";
    /** The client code is left out. */
    case ClientCodeNotSigned = "client_code_not_signed";
    /** The authorization is left out. */
    case AuthorizationNotSigned = "authorization_not_signed";
    /** The five parts in another order, the authorization beside the path. */
    case OrderDiffers = "order_differs";
    /** Hex in upper case. */
    case SignatureUpperCase = "signature_upper_case";
    /** Base64 of the 20 bytes, padded. */
    case SignatureBase64 = "signature_base64";
    /** White space around the signature. */
    case SignatureWhitespace = "signature_whitespace";
    /** 64 hex digits: another algorithm, so nothing can be compared. */
    case SignatureSha256 = "signature_sha256";
}

/** How PaDi's column of the invoice's date is spelled on the wire. */
enum InvoiceKey: string
{
    /** As in the partner's samples. */
    case Misspelt = "tannggal_invoice";
    /** As in the partner's table. */
    case Right = "tanggal_invoice";
    /** Both, the misspelt one first. */
    case Both = "both";
}

/** Type of an asset of SEEK Pass. */
enum AssetType: string
{
    case Pdf = "pdf";
    case Jpg = "jpg";
    case Png = "png";
    /** OpenCerts, which is JSON. */
    case OpenCert = "open_cert";
}

/** How a document was found valid, for SEEK Pass. */
enum IdentityDocumentValidity: string
{
    case Manual = "manual";
    case GovernmentDatabase = "government_database";
    case VerifiableCredential = "verifiable_credential";
}

/** How a person was found to be there, for SEEK Pass. */
enum IdentityDocumentLiveness: string
{
    case Automated = "automated";
    case InPerson = "in_person";
}

/** How a person was found to be the document's, for SEEK Pass. */
enum IdentityDocumentPersonMatch: string
{
    case Manual = "manual";
    case Automated = "automated";
    case GovernmentDatabase = "government_database";
}

/** The rule that a value broke. */
enum Rule: string
{
    /** The operation's name is not in the catalogue. */
    case UnknownOperation = "unknown_operation";
    /** The field is not one of the documented ones; a misspelt optional field would be lost. */
    case UnknownField = "unknown_field";
    /** Larger or deeper than what is looked at. */
    case TooLarge = "too_large";
    /** Absent, null, or empty where a value is needed. */
    case Required = "required";
    /** Another JSON type than documented. */
    case Type = "type";
    /** Not valid UTF-8, not Base64. */
    case Encoding = "encoding";
    /** A control character where none may be. */
    case ControlCharacter = "control_character";
    /** White space where none may be. */
    case Whitespace = "whitespace";
    /** Too short, too long, too many. */
    case Length = "length";
    /** Not of the documented form. */
    case Format = "format";
    /** Not one of the listed values. */
    case OneOf = "one_of";
    /** A number outside its limits. */
    case Range = "range";
    /** Contradicts another field. */
    case Inconsistent = "inconsistent";
    /** Given twice. */
    case Duplicate = "duplicate";
}

/** Why the partner said no, the same for all partners. */
enum Reason: string
{
    /** The partner does not know the caller: key, signature or token. */
    case Unauthenticated = "unauthenticated";
    /** The partner knows the caller and does not allow this. */
    case Forbidden = "forbidden";
    /** There is no such thing. */
    case NotFound = "not_found";
    /** The partner does not accept what was sent. */
    case InvalidRequest = "invalid_request";
    /** It has happened already, or contradicts what has. */
    case Conflict = "conflict";
    /** Not yet: ask again later. */
    case NotReady = "not_ready";
    /** The request is larger than the partner takes. */
    case TooLarge = "too_large";
    /** Too many requests. */
    case RateLimited = "rate_limited";
    /** The partner does not offer this method. */
    case MethodNotAllowed = "method_not_allowed";
    /** The partner is closed for maintenance. */
    case Maintenance = "maintenance";
    /** The partner failed. */
    case ServerError = "server_error";
    /** Anything else. */
    case Other = "other";
}

/** What may be done with the same call. */
enum Retry: string
{
    /** Nothing: the answer will not change. */
    case Never = "never";
    /** Prepare the operation again later, with a new `now`. */
    case Later = "later";
    /** Get a new access token first. */
    case AfterNewToken = "after_new_token";
    /** Mend the params or the config first. */
    case AfterFix = "after_fix";
}

/** What makes a response unreadable. */
enum Problem: string
{
    /** No bytes. */
    case Empty = "empty";
    /** Bytes that are not UTF-8. */
    case Encoding = "encoding";
    /** Not JSON as RFC 8259 defines it. */
    case NotJson = "not_json";
    /** More bytes than `max_response_bytes`. */
    case TooLarge = "too_large";
    /** Nested deeper than 128 levels. */
    case TooDeep = "too_deep";
    /** JSON, but neither the partner's success nor its error shape. */
    case WrongShape = "wrong_shape";
    /** A member that must be there is absent, null or empty. */
    case MissingField = "missing_field";
    /** A member has another JSON type than documented. */
    case WrongType = "wrong_type";
    /** A value contradicts the request or the HTTP status. */
    case Mismatch = "mismatch";
}

/**
 * The same by name with JSON texts, for programs that hand on what they were given, such as test
 * drivers and bridges: spellings of numbers, repeated keys and the order of keys survive.
 * An argument that is null is not given.
 */
final class Json
{
    private function __construct() {}

    public static function prepare(
        ?string $operation,
        #[\SensitiveParameter] ?string $config,
        #[\SensitiveParameter] ?string $params,
        ?string $now,
    ): Call {}

    /**
     * @phpstan-param array<string, string|list<string>>|list<array{string, string}> $headers
     * @param string|null $body the JSON of the body's Base64
     */
    public static function parse(
        ?string $operation,
        #[\SensitiveParameter] ?string $config,
        #[\SensitiveParameter] ?string $params,
        ?string $now,
        ?string $status,
        #[\SensitiveParameter] array $headers,
        #[\SensitiveParameter] ?string $body,
    ): string {}

    /** A JSON list of `{"path", "rule", "text"}`. */
    public static function validate(
        ?string $operation,
        #[\SensitiveParameter] ?string $config,
        #[\SensitiveParameter] ?string $params,
    ): string {}

    /** @param string|null $body the JSON of the body's Base64 */
    public static function sign(
        #[\SensitiveParameter] ?string $config,
        ?string $now,
        ?string $method,
        #[\SensitiveParameter] ?string $path,
        #[\SensitiveParameter] ?string $body,
        #[\SensitiveParameter] ?string $authorization,
    ): string {}

    public static function verify(
        #[\SensitiveParameter] ?string $config,
        ?string $now,
        ?string $method,
        #[\SensitiveParameter] ?string $path,
        #[\SensitiveParameter] ?string $body,
        #[\SensitiveParameter] ?string $authorization,
        #[\SensitiveParameter] ?string $signature,
    ): bool {}

    public static function diagnose(
        #[\SensitiveParameter] ?string $config,
        ?string $now,
        ?string $method,
        #[\SensitiveParameter] ?string $path,
        #[\SensitiveParameter] ?string $body,
        #[\SensitiveParameter] ?string $authorization,
        #[\SensitiveParameter] ?string $signature,
    ): string {}

    public static function scopes(#[\SensitiveParameter] ?string $params): string {}

    /** The catalogue: every operation with its schemas and an example, and the partners' codes. */
    public static function describe(): string {}

    /**
     * The members of a JSON object as name and JSON text, repeated names too; null if the text is
     * no JSON object.
     *
     * @return list<array{string, string}>|null
     */
    public static function members(#[\SensitiveParameter] string $json): ?array {}
}
