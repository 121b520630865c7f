/* Made from Segel's sources by `cargo xtask generate`; do not edit. */

/*
 * Segel prepares the HTTP requests that partners ask for, and reads what they answer. It opens no
 * socket and reads no clock: you send the request with the HTTP client that you have.
 *
 *     segel_client *client = NULL;
 *     segel_call *call = NULL;
 *     segel_buffer *reply = NULL;
 *     segel_error *err = NULL;
 *
 *     segel_client_new(segel_text("prakerja"), segel_text(config_json), &client, &err);
 *     segel_prepare(client, segel_text("prakerja.submission_status"), segel_text(params_json),
 *                   now, &call, &err);
 *     segel_call_request(call, &request);   // method, url, headers, body: send them as they are
 *     segel_parse(call, status, headers, header_count, body, &reply, &err);
 *
 * What holds for every function:
 *
 * Outcome    SEGEL_OK, SEGEL_ERROR, SEGEL_MISUSE or SEGEL_PANIC. Outputs are written only on
 *            SEGEL_OK, `*err` only on SEGEL_ERROR; `err` may be NULL if you don't want it.
 * Text       A pointer and a length, without a NUL at the end. Bytes that are not UTF-8 are an error
 *            to report, never undefined behaviour. Without `data` a text is not given.
 * Ownership  A handle that a function puts into a pointer of yours is yours: give it to its
 *            `_free`, once. What is borrowed from a handle is valid until that handle is freed.
 *            Inputs are not kept. Every `_free(NULL)` does nothing.
 * Threads    Handles never change. They may be used by many threads at once, and be freed by any
 *            once no other uses them. There is no global state.
 */

#ifndef SEGEL_H
#define SEGEL_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/// How a function ended.
typedef enum segel_status {
    /// It worked; the outputs are written.
    SEGEL_OK = 0,
    /// It did not work, and the error says why; the other outputs are as they were.
    SEGEL_ERROR = 1,
    /// A mistake of the calling program: a pointer that must not be NULL is, a length is
    /// impossible, a kind unknown, an index too large. Nothing was done, no output written.
    SEGEL_MISUSE = -1,
    /// A defect of this library; please report it. Handles stay valid and must still be freed.
    SEGEL_PANIC = -2,
} segel_status;

/// Whose fault an error is.
typedef enum segel_fault {
    /// The caller's: nothing was built.
    SEGEL_INVALID = 1,
    /// The partner said no, as it documents.
    SEGEL_REJECTED = 2,
    /// The response is not what the partner documents.
    SEGEL_UNREADABLE = 3,
} segel_fault;

/// What a `segel_argument` is.
typedef enum segel_argument_kind {
    /// Not given.
    SEGEL_ABSENT = 0,
    /// `text` is a text, or the bytes of a body.
    SEGEL_TEXT = 1,
    /// `integer` is a whole number.
    SEGEL_INTEGER = 2,
    /// `text` is the JSON of a value of any type, of a body that of its Base64.
    SEGEL_JSON = 3,
} segel_argument_kind;

/// A text that the caller owns, such as the JSON of a reply.
typedef struct segel_buffer segel_buffer;

/// A prepared operation. It never changes: many threads may use it at once, and it reads as many
/// responses as it is given.
typedef struct segel_call segel_call;

/// The checked config of one partner. It never changes: many threads may use it at once.
typedef struct segel_client segel_client;

/// Why something did not work. It never changes: many threads may use it at once. No text in it
/// holds a key, a token or a whole identity number.
typedef struct segel_error segel_error;

/// The members of a JSON object, in the order that they stand in, repeated names too. They never
/// change: many threads may use them at once.
typedef struct segel_members segel_members;

/// Bytes, mostly UTF-8 text: a pointer and a length, without a NUL behind them.
///
/// As an input, `{ NULL, 0 }` is empty; where something may be left out it means "not given".
/// As an output it is borrowed: it stays valid until the handle that it came from is freed, and
/// `data` is NULL if there is none.
typedef struct segel_str {
    /// First byte; may be NULL if `len` is 0.
    const uint8_t *data;
    /// Number of bytes.
    size_t len;
} segel_str;

/// A header: name and value.
typedef struct segel_header {
    /// Name; as an output in the partner's spelling, and there for as long as the library is.
    segel_str name;
    /// Value; as an output visible ASCII with spaces between.
    segel_str value;
} segel_header;

/// What to send, byte for byte.
typedef struct segel_request {
    /// Method, in upper case; there for as long as the library is.
    segel_str method;
    /// Absolute URL.
    segel_str url;
    /// The first of `header_count` headers, in the order to send them.
    const segel_header *headers;
    /// How many headers there are.
    size_t header_count;
    /// The exact bytes, already signed: send them as they are. Empty if there is no body.
    segel_str body;
} segel_request;

/// One problem in what the caller gave.
typedef struct segel_violation {
    /// JSON pointer to the value: `/params/sequence`, `/config/sign_key`, `/now`.
    segel_str path;
    /// The rule that it broke: `required`, `type`, `format` and so on.
    segel_str rule;
    /// One sentence: what was got, what is wanted, what to do.
    segel_str text;
} segel_violation;

/// A value that may be absent or of the wrong type, for callers that hand on what they were given
/// and let the library say what is wrong with it. All zero is absent.
typedef struct segel_argument {
    /// `SEGEL_ABSENT`, `SEGEL_TEXT`, `SEGEL_INTEGER` or `SEGEL_JSON`.
    int32_t kind;
    /// Of `SEGEL_TEXT` and `SEGEL_JSON`.
    segel_str text;
    /// Of `SEGEL_INTEGER`.
    int64_t integer;
} segel_argument;

/// What a Prakerja signature is made over, beside the config. All zero is all absent.
typedef struct segel_signing {
    /// Unix seconds, ten digits: the value of the header `timestamp`.
    segel_argument now;
    /// `GET`, `POST`, `PUT`, `PATCH` or `DELETE`, in any case.
    segel_argument method;
    /// Path as in the request line, a query included.
    segel_argument path;
    /// The exact bytes of the body as `SEGEL_TEXT`, or the JSON of their Base64; absent if none.
    segel_argument body;
    /// The whole value of the header `Authorization`; absent if none.
    segel_argument authorization;
} segel_signing;

/// A response as a caller has it before anybody has looked at it.
typedef struct segel_answer {
    /// HTTP status.
    segel_argument status;
    /// The first of `header_count` headers; may be NULL if that is 0.
    const segel_header *headers;
    /// How many headers there are.
    size_t header_count;
    /// The body's bytes as `SEGEL_TEXT`, or the JSON of their Base64.
    segel_argument body;
} segel_answer;

/// One member of a JSON object.
typedef struct segel_member {
    /// Its name, unescaped.
    segel_str name;
    /// The JSON of its value, as it stands in the object.
    segel_str json;
} segel_member;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/// Checks a config and keeps it, with all that can be computed once.
///
/// `partner` is `prakerja`, `pafi`, `padi`, `seekpass` or `middleware`; `config` is a JSON object.
///
/// - Ownership: `*out` is the caller's, for `segel_client_free`.
/// - NULL: `err` may be; `out` may not. `config` without `data` is not given.
/// - Errors: `invalid`, with every violation of the config.
/// - Threads: any.
int32_t segel_client_new(segel_str partner,
                         segel_str config,
                         segel_client **out,
                         segel_error **err);

/// Frees a client. Calls that were prepared from it stay valid.
///
/// - Ownership: takes the client.
/// - NULL: does nothing.
/// - Threads: while nobody else uses it.
void segel_client_free(segel_client *client);

/// Prepares an operation: the request to send, and how its response is read.
///
/// `operation` is a name of the catalogue, `prakerja.submission_status`; `params` is a JSON
/// object; `now` is the time in Unix seconds.
///
/// - Ownership: `*out` is the caller's, for `segel_call_free`.
/// - NULL: `err` may be; `client` and `out` may not. Texts without `data` are not given.
/// - Errors: `invalid`, with every violation.
/// - Threads: any, also with one client at the same time.
int32_t segel_prepare(const segel_client *client,
                      segel_str operation,
                      segel_str params,
                      int64_t now,
                      segel_call **out,
                      segel_error **err);

/// Checks the params of an operation without preparing it: `*violations` is a JSON list of
/// `{"path", "rule", "text"}`, empty if all is well.
///
/// - Ownership: `*violations` is the caller's, for `segel_buffer_free`.
/// - NULL: `client` and `violations` may not be. Texts without `data` are not given.
/// - Errors: none; what is wrong is in the list.
/// - Threads: any, also with one client at the same time.
int32_t segel_validate(const segel_client *client,
                       segel_str operation,
                       segel_str params,
                       segel_buffer **violations);

/// The whole request of a call at once. Do not follow redirects with it.
///
/// - Ownership: what `*out` points to is borrowed from the call.
/// - NULL: neither may be.
/// - Threads: any, also with one call at the same time.
int32_t segel_call_request(const segel_call *call, segel_request *out);

/// The method, in upper case.
///
/// - Ownership: borrowed from the call.
/// - NULL: gives `{ NULL, 0 }`.
/// - Threads: any, also with one call at the same time.
segel_str segel_call_method(const segel_call *call);

/// The absolute URL. It can hold an identity number or a signature: it does not belong into a log.
///
/// - Ownership: borrowed from the call.
/// - NULL: gives `{ NULL, 0 }`.
/// - Threads: any, also with one call at the same time.
segel_str segel_call_url(const segel_call *call);

/// The exact bytes of the body, already signed: send them as they are. Empty if there is none.
///
/// - Ownership: borrowed from the call.
/// - NULL: gives `{ NULL, 0 }`.
/// - Threads: any, also with one call at the same time.
segel_str segel_call_body(const segel_call *call);

/// How many headers there are.
///
/// - NULL: gives 0.
/// - Threads: any, also with one call at the same time.
size_t segel_call_header_count(const segel_call *call);

/// A header, counted from 0, in the order to send them.
///
/// - Ownership: `*name` and `*value` are borrowed from the call.
/// - NULL: none may be.
/// - Errors: `SEGEL_MISUSE` if there is no such header.
/// - Threads: any, also with one call at the same time.
int32_t segel_call_header(const segel_call *call,
                          size_t index,
                          segel_str *name,
                          segel_str *value);

/// Reads the response: `*reply` is the reply as a JSON object.
///
/// Hand over what came back whatever the status: the partner says in the body why it refuses.
/// `headers` are those received, in their order; `body` is decompressed and otherwise untouched.
/// May be repeated, and gives the same answer each time.
///
/// - Ownership: `*reply` is the caller's, for `segel_buffer_free`.
/// - NULL: `err` may be, and `headers` if `header_count` is 0; `call` and `reply` may not.
/// - Errors: `rejected` if the partner said no, `unreadable` if the response is not what it
///   documents, `invalid` if `status` is no HTTP status (100 to 599).
/// - Threads: any, also with one call at the same time.
int32_t segel_parse(const segel_call *call,
                    int32_t status,
                    const segel_header *headers,
                    size_t header_count,
                    segel_str body,
                    segel_buffer **reply,
                    segel_error **err);

/// Frees a call.
///
/// - Ownership: takes the call.
/// - NULL: does nothing.
/// - Threads: while nobody else uses it.
void segel_call_free(segel_call *call);

/// `SEGEL_INVALID`, `SEGEL_REJECTED` or `SEGEL_UNREADABLE`.
///
/// - NULL: gives 0.
/// - Threads: any, also with one error at the same time.
int32_t segel_error_kind(const segel_error *error);

/// The whole error as the JSON object that all languages share; its `kind` is `invalid`,
/// `rejected` or `unreadable`.
///
/// - Ownership: borrowed from the error.
/// - NULL: gives `{ NULL, 0 }`.
/// - Threads: any, also with one error at the same time.
segel_str segel_error_json(const segel_error *error);

/// The error in words, for people; a line for each violation.
///
/// - Ownership: borrowed from the error.
/// - NULL: gives `{ NULL, 0 }`.
/// - Threads: any, also with one error at the same time.
segel_str segel_error_message(const segel_error *error);

/// How many violations there are: none unless the error is `SEGEL_INVALID`.
///
/// - NULL: gives 0.
/// - Threads: any, also with one error at the same time.
size_t segel_error_violation_count(const segel_error *error);

/// A violation, counted from 0, in the documented order of the fields.
///
/// - Ownership: what `*out` points to is borrowed from the error.
/// - NULL: neither may be.
/// - Errors: `SEGEL_MISUSE` if there is no such violation.
/// - Threads: any, also with one error at the same time.
int32_t segel_error_violation(const segel_error *error,
                              size_t index,
                              segel_violation *out);

/// The HTTP status, or the one inside the body where the partner answers 200 to say no; 0 of
/// `SEGEL_INVALID`.
///
/// - NULL: gives 0.
/// - Threads: any, also with one error at the same time.
int32_t segel_error_status(const segel_error *error);

/// The partner's own code; none unless the error is `SEGEL_REJECTED` and has one.
///
/// - Ownership: borrowed from the error.
/// - NULL: gives `{ NULL, 0 }`.
/// - Threads: any, also with one error at the same time.
segel_str segel_error_code(const segel_error *error);

/// Why the partner said no, in words that are the same for all partners: such as `not_found`; none
/// unless the error is `SEGEL_REJECTED`.
///
/// - Ownership: static.
/// - NULL: gives `{ NULL, 0 }`.
/// - Threads: any, also with one error at the same time.
segel_str segel_error_reason(const segel_error *error);

/// What makes the response unreadable: such as `not_json`; none unless the error is
/// `SEGEL_UNREADABLE`.
///
/// - Ownership: static.
/// - NULL: gives `{ NULL, 0 }`.
/// - Threads: any, also with one error at the same time.
segel_str segel_error_problem(const segel_error *error);

/// What may be done with the same call: `never`, `later`, `after_new_token` or `after_fix`; none
/// of `SEGEL_INVALID`.
///
/// - Ownership: static.
/// - NULL: gives `{ NULL, 0 }`.
/// - Threads: any, also with one error at the same time.
segel_str segel_error_retry(const segel_error *error);

/// Seconds to wait before the retry, if the response says how long; else -1.
///
/// - NULL: gives -1.
/// - Threads: any, also with one error at the same time.
int64_t segel_error_retry_after(const segel_error *error);

/// Frees an error.
///
/// - Ownership: takes the error.
/// - NULL: does nothing.
/// - Threads: while nobody else uses it.
void segel_error_free(segel_error *error);

/// The bytes of a buffer.
///
/// - Ownership: borrowed from the buffer.
/// - NULL: gives `{ NULL, 0 }`.
/// - Threads: any, at the same time.
segel_str segel_buffer_str(const segel_buffer *buffer);

/// Frees a buffer; its bytes are overwritten first.
///
/// - Ownership: takes the buffer.
/// - NULL: does nothing.
/// - Threads: while nobody else uses it.
void segel_buffer_free(segel_buffer *buffer);

/// Signs a request that is made elsewhere: `*signature` is 40 lower-case hex digits.
///
/// - Ownership: `*signature` is the caller's, for `segel_buffer_free`.
/// - NULL: `err` may be, no other. A client of another partner is `SEGEL_MISUSE`.
/// - Errors: `invalid`, with every violation.
/// - Threads: any, also with one client at the same time.
int32_t segel_sign(const segel_client *client,
                   const segel_signing *signing,
                   segel_buffer **signature,
                   segel_error **err);

/// As `segel_sign`, from a config, a JSON object that is not kept.
///
/// - Ownership: `*signature` is the caller's, for `segel_buffer_free`.
/// - NULL: `err` may be; `signing` and `signature` may not. `config` without `data` is not given.
/// - Errors: `invalid`, with every violation, the config's too.
/// - Threads: any.
int32_t segel_sign_once(segel_str config,
                        const segel_signing *signing,
                        segel_buffer **signature,
                        segel_error **err);

/// Whether a signature is the right one, compared in constant time: `*valid` is 1 or 0.
///
/// - Ownership: nothing is handed out.
/// - NULL: `err` may be, no other. A client of another partner is `SEGEL_MISUSE`.
/// - Errors: `invalid`, with every violation. A wrong signature is no error.
/// - Threads: any, also with one client at the same time.
int32_t segel_verify(const segel_client *client,
                     const segel_signing *signing,
                     segel_argument signature,
                     int32_t *valid,
                     segel_error **err);

/// As `segel_verify`, from a config, a JSON object that is not kept.
///
/// - Ownership: nothing is handed out.
/// - NULL: `err` may be; `signing` and `valid` may not. `config` without `data` is not given.
/// - Errors: `invalid`, with every violation, the config's too. A wrong signature is no error.
/// - Threads: any.
int32_t segel_verify_once(segel_str config,
                          const segel_signing *signing,
                          segel_argument signature,
                          int32_t *valid,
                          segel_error **err);

/// Why a signature is not the right one: `*diagnosis` is a JSON object. It shows the text to sign
/// and the right signature, so it does not belong into a log.
///
/// - Ownership: `*diagnosis` is the caller's, for `segel_buffer_free`.
/// - NULL: `err` may be, no other. A client of another partner is `SEGEL_MISUSE`.
/// - Errors: `invalid`, with every violation. A wrong signature is no error.
/// - Threads: any, also with one client at the same time.
int32_t segel_diagnose(const segel_client *client,
                       const segel_signing *signing,
                       segel_argument signature,
                       segel_buffer **diagnosis,
                       segel_error **err);

/// As `segel_diagnose`, from a config, a JSON object that is not kept.
///
/// - Ownership: `*diagnosis` is the caller's, for `segel_buffer_free`.
/// - NULL: `err` may be; `signing` and `diagnosis` may not. `config` without `data` is not given.
/// - Errors: `invalid`, with every violation, the config's too. A wrong signature is no error.
/// - Threads: any.
int32_t segel_diagnose_once(segel_str config,
                            const segel_signing *signing,
                            segel_argument signature,
                            segel_buffer **diagnosis,
                            segel_error **err);

/// The OAuth scopes that a batch of SEEK Pass needs: `*scopes` is a JSON list of texts. `params`
/// are those of `seekpass.add_batch`; nothing in them is validated.
///
/// - Ownership: `*scopes` is the caller's, for `segel_buffer_free`.
/// - NULL: `err` may be; `scopes` may not. `params` without `data` are not given.
/// - Errors: `invalid` if `params` is no JSON object.
/// - Threads: any.
int32_t segel_scopes(segel_str params,
                     segel_buffer **scopes,
                     segel_error **err);

/// As `segel_prepare`, from a config that is not kept. Arguments may be absent or mistyped.
///
/// - Ownership: `*out` is the caller's, for `segel_call_free`.
/// - NULL: `err` may be; `out` may not. `config` and `params` without `data` are not given.
/// - Errors: `invalid`, with every violation.
/// - Threads: any.
int32_t segel_prepare_once(segel_argument operation,
                           segel_str config,
                           segel_str params,
                           segel_argument now,
                           segel_call **out,
                           segel_error **err);

/// As `segel_parse`, in another process than the one that prepared the call: the same config,
/// params and `now` give the same result.
///
/// - Ownership: `*reply` is the caller's, for `segel_buffer_free`.
/// - NULL: `err` may be; `response` and `reply` may not. `config` and `params` without `data` are
///   not given.
/// - Errors: as `segel_prepare` and `segel_parse`.
/// - Threads: any.
int32_t segel_parse_once(segel_argument operation,
                         segel_str config,
                         segel_str params,
                         segel_argument now,
                         const segel_answer *response,
                         segel_buffer **reply,
                         segel_error **err);

/// As `segel_validate`, from a config that is checked too and not kept.
///
/// - Ownership: `*violations` is the caller's, for `segel_buffer_free`.
/// - NULL: `violations` may not be. `config` and `params` without `data` are not given.
/// - Errors: none; what is wrong is in the list.
/// - Threads: any.
int32_t segel_validate_once(segel_argument operation,
                            segel_str config,
                            segel_str params,
                            segel_buffer **violations);

/// Splits a JSON object into its members without interpreting them. All of it is checked
/// strictly: RFC 8259, UTF-8, no lone surrogates.
///
/// - Ownership: `*out` is the caller's, for `segel_members_free`. It borrows from `json`, which
///   must stay as it is until then.
/// - NULL: `out` may not be.
/// - Errors: `SEGEL_ERROR` if `json` is no JSON object.
/// - Threads: any.
int32_t segel_members_new(segel_str json, segel_members **out);

/// How many members there are.
///
/// - NULL: gives 0.
/// - Threads: any, also with the same members at the same time.
size_t segel_members_count(const segel_members *members);

/// A member, counted from 0.
///
/// - Ownership: `out->name` is borrowed from the members, `out->json` from their source.
/// - NULL: neither may be.
/// - Errors: `SEGEL_MISUSE` if there is no such member.
/// - Threads: any, also with the same members at the same time.
int32_t segel_members_get(const segel_members *members,
                          size_t index,
                          segel_member *out);

/// Frees members.
///
/// - Ownership: takes the members; their source stays the caller's.
/// - NULL: does nothing.
/// - Threads: while nobody else uses them.
void segel_members_free(segel_members *members);

/// The library's version, `MAJOR.MINOR.PATCH`.
///
/// - Ownership: static, never freed.
/// - Threads: any.
segel_str segel_version(void);

/// The catalogue as JSON: every operation with the JSON Schemas of its config, params and reply
/// and a worked example, and the partners' codes.
///
/// - Ownership: static, never freed.
/// - Threads: any.
segel_str segel_describe(void);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

// Helpers that make inputs. They borrow: nothing is copied.

/// A text that ends in NUL; NULL is "not given".
static inline segel_str segel_text(const char *text)
{
    segel_str str;
    str.data = (const uint8_t *)text;
    str.len = text == NULL ? 0 : strlen(text);
    return str;
}

/// Bytes, with a length.
static inline segel_str segel_bytes(const void *data, size_t len)
{
    segel_str str;
    str.data = (const uint8_t *)data;
    str.len = len;
    return str;
}

/// An argument that is a text, or the bytes of a body; without `data` it is not given.
static inline segel_argument segel_text_argument(segel_str text)
{
    segel_argument argument;
    argument.kind = text.data == NULL ? SEGEL_ABSENT : SEGEL_TEXT;
    argument.text = text;
    argument.integer = 0;
    return argument;
}

/// An argument that is a whole number.
static inline segel_argument segel_integer_argument(int64_t integer)
{
    segel_argument argument;
    argument.kind = SEGEL_INTEGER;
    argument.text = segel_bytes(NULL, 0);
    argument.integer = integer;
    return argument;
}

/// An argument that is the JSON of any value; without `data` it is not given.
static inline segel_argument segel_json_argument(segel_str json)
{
    segel_argument argument = segel_text_argument(json);
    if (argument.kind != SEGEL_ABSENT)
        argument.kind = SEGEL_JSON;
    return argument;
}

#endif // SEGEL_H
