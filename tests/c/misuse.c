/*
 * What a C program can do wrong, and what must come of it: a number, never a crash. Runs by
 * itself, under valgrind and under AddressSanitizer.
 */
#include "check.h"

/* Outputs that are looked at afterwards: nothing may be written to them on failure. */
#define UNTOUCHED(type) ((type *)(uintptr_t)1)

static segel_client *client;
static segel_call *call;

/* Lengths that no text can have, and bytes that are none. */
static segel_str impossible(int which)
{
    segel_str texts[] = {
        segel_bytes(NULL, 1),
        segel_bytes(NULL, SIZE_MAX),
        segel_bytes("x", SIZE_MAX),
        segel_bytes("x", SIZE_MAX / 2 + 1),
    };
    return texts[which];
}
enum { IMPOSSIBLE = 4 };

/* Texts that are possible, and wrong wherever a name or JSON is expected. */
static segel_str wrong(int which)
{
    segel_str texts[] = {
        segel_bytes(NULL, 0),
        segel_bytes("", 0),
        segel_bytes("\0", 1),
        segel_bytes("\xFF\xFE", 2),
        segel_bytes("{\"a\":\"\xC3\"}", 9),
        segel_bytes("\xED\xA0\x80", 3), /* a surrogate in UTF-8 */
        segel_text("{"),
        segel_text("[]"),
        segel_text("{\"unknown\":\"\\ud800\"}"),
    };
    return texts[which];
}
enum { WRONG = 9 };

/* The error must be there and whole. */
static void check_invalid(segel_error *err)
{
    segel_violation violation;
    CHECK(segel_error_kind(err) == SEGEL_INVALID);
    CHECK(holds(segel_error_json(err), "\"kind\":\"invalid\""));
    CHECK(segel_error_message(err).len > 0);
    CHECK(segel_error_violation_count(err) > 0);
    for (size_t index = 0; index < segel_error_violation_count(err); index++) {
        CHECK(segel_error_violation(err, index, &violation) == SEGEL_OK);
        CHECK(violation.path.len > 0 && violation.rule.len > 0 && violation.text.len > 0);
    }
    CHECK(segel_error_violation(err, segel_error_violation_count(err), &violation) == SEGEL_MISUSE);
    CHECK(segel_error_violation(err, SIZE_MAX, &violation) == SEGEL_MISUSE);
    CHECK(segel_error_violation(err, 0, NULL) == SEGEL_MISUSE);
    CHECK(segel_error_status(err) == 0 && segel_error_retry_after(err) == -1);
    CHECK(segel_error_code(err).data == NULL && segel_error_reason(err).data == NULL);
    CHECK(segel_error_problem(err).data == NULL && segel_error_retry(err).data == NULL);
    segel_error_free(err);
}

static void null_is_freed_and_asked_in_peace(void)
{
    segel_client_free(NULL);
    segel_call_free(NULL);
    segel_error_free(NULL);
    segel_buffer_free(NULL);
    segel_members_free(NULL);
    CHECK(segel_buffer_str(NULL).data == NULL);
    CHECK(segel_call_method(NULL).data == NULL && segel_call_url(NULL).data == NULL);
    CHECK(segel_call_body(NULL).data == NULL && segel_call_header_count(NULL) == 0);
    CHECK(segel_members_count(NULL) == 0);
    CHECK(segel_error_kind(NULL) == 0 && segel_error_status(NULL) == 0);
    CHECK(segel_error_json(NULL).data == NULL && segel_error_message(NULL).data == NULL);
    CHECK(segel_error_code(NULL).data == NULL && segel_error_reason(NULL).data == NULL);
    CHECK(segel_error_problem(NULL).data == NULL && segel_error_retry(NULL).data == NULL);
    CHECK(segel_error_violation_count(NULL) == 0 && segel_error_retry_after(NULL) == -1);
}

static void a_null_that_must_be_none_is_misuse(void)
{
    segel_signing signing = new_signing();
    segel_argument absent = {0};
    segel_answer answer = {0};
    segel_client *made = UNTOUCHED(segel_client);
    segel_call *prepared = UNTOUCHED(segel_call);
    segel_buffer *buffer = UNTOUCHED(segel_buffer);
    segel_error *err = UNTOUCHED(segel_error);
    segel_request request;
    segel_str text;
    segel_member member;
    segel_violation violation;
    int32_t valid = 7;

    CHECK(segel_client_new(PARTNER, CONFIG, NULL, &err) == SEGEL_MISUSE);
    CHECK(segel_prepare(NULL, OPERATION, PARAMS, NOW, &prepared, &err) == SEGEL_MISUSE);
    CHECK(segel_prepare(client, OPERATION, PARAMS, NOW, NULL, &err) == SEGEL_MISUSE);
    CHECK(segel_prepare(client, OPERATION, PARAMS, NOW, NULL, NULL) == SEGEL_MISUSE);
    CHECK(segel_validate(NULL, OPERATION, PARAMS, &buffer) == SEGEL_MISUSE);
    CHECK(segel_validate(client, OPERATION, PARAMS, NULL) == SEGEL_MISUSE);
    CHECK(segel_call_request(NULL, &request) == SEGEL_MISUSE);
    CHECK(segel_call_request(call, NULL) == SEGEL_MISUSE);
    CHECK(segel_call_header(NULL, 0, &text, &text) == SEGEL_MISUSE);
    CHECK(segel_call_header(call, 0, NULL, &text) == SEGEL_MISUSE);
    CHECK(segel_call_header(call, 0, &text, NULL) == SEGEL_MISUSE);
    CHECK(segel_parse(NULL, 200, NULL, 0, RESPONSE, &buffer, &err) == SEGEL_MISUSE);
    CHECK(segel_parse(call, 200, NULL, 0, RESPONSE, NULL, &err) == SEGEL_MISUSE);
    CHECK(segel_parse(call, 200, NULL, 1, RESPONSE, &buffer, &err) == SEGEL_MISUSE);
    CHECK(segel_prepare_once(absent, CONFIG, PARAMS, absent, NULL, &err) == SEGEL_MISUSE);
    CHECK(segel_parse_once(absent, CONFIG, PARAMS, absent, NULL, &buffer, &err) == SEGEL_MISUSE);
    CHECK(segel_parse_once(absent, CONFIG, PARAMS, absent, &answer, NULL, &err) == SEGEL_MISUSE);
    CHECK(segel_validate_once(absent, CONFIG, PARAMS, NULL) == SEGEL_MISUSE);
    CHECK(segel_sign(NULL, &signing, &buffer, &err) == SEGEL_MISUSE);
    CHECK(segel_sign(client, NULL, &buffer, &err) == SEGEL_MISUSE);
    CHECK(segel_sign(client, &signing, NULL, &err) == SEGEL_MISUSE);
    CHECK(segel_sign_once(CONFIG, NULL, &buffer, &err) == SEGEL_MISUSE);
    CHECK(segel_sign_once(CONFIG, &signing, NULL, &err) == SEGEL_MISUSE);
    CHECK(segel_verify(NULL, &signing, absent, &valid, &err) == SEGEL_MISUSE);
    CHECK(segel_verify(client, NULL, absent, &valid, &err) == SEGEL_MISUSE);
    CHECK(segel_verify(client, &signing, absent, NULL, &err) == SEGEL_MISUSE);
    CHECK(segel_verify_once(CONFIG, NULL, absent, &valid, &err) == SEGEL_MISUSE);
    CHECK(segel_verify_once(CONFIG, &signing, absent, NULL, &err) == SEGEL_MISUSE);
    CHECK(segel_diagnose(NULL, &signing, absent, &buffer, &err) == SEGEL_MISUSE);
    CHECK(segel_diagnose(client, NULL, absent, &buffer, &err) == SEGEL_MISUSE);
    CHECK(segel_diagnose(client, &signing, absent, NULL, &err) == SEGEL_MISUSE);
    CHECK(segel_diagnose_once(CONFIG, NULL, absent, &buffer, &err) == SEGEL_MISUSE);
    CHECK(segel_diagnose_once(CONFIG, &signing, absent, NULL, &err) == SEGEL_MISUSE);
    CHECK(segel_scopes(segel_text("{}"), NULL, &err) == SEGEL_MISUSE);
    CHECK(segel_members_new(segel_text("{}"), NULL) == SEGEL_MISUSE);
    CHECK(segel_members_get(NULL, 0, &member) == SEGEL_MISUSE);
    CHECK(segel_error_violation(NULL, 0, &violation) == SEGEL_MISUSE);

    CHECK(made == UNTOUCHED(segel_client) && prepared == UNTOUCHED(segel_call));
    CHECK(buffer == UNTOUCHED(segel_buffer) && err == UNTOUCHED(segel_error) && valid == 7);
}

static void an_impossible_length_is_misuse(void)
{
    for (int which = 0; which < IMPOSSIBLE; which++) {
        segel_str text = impossible(which);
        segel_argument argument = segel_text_argument(OPERATION);
        segel_argument now = segel_integer_argument(NOW);
        segel_header header = {text, segel_text("x")};
        segel_answer answer = {.headers = &header, .header_count = 1};
        segel_signing signing = new_signing();
        segel_client *made = UNTOUCHED(segel_client);
        segel_call *prepared = UNTOUCHED(segel_call);
        segel_buffer *buffer = UNTOUCHED(segel_buffer);
        segel_error *err = UNTOUCHED(segel_error);
        segel_members *members = UNTOUCHED(segel_members);

        CHECK(segel_client_new(text, CONFIG, &made, &err) == SEGEL_MISUSE);
        CHECK(segel_client_new(PARTNER, text, &made, &err) == SEGEL_MISUSE);
        CHECK(segel_prepare(client, text, PARAMS, NOW, &prepared, &err) == SEGEL_MISUSE);
        CHECK(segel_prepare(client, OPERATION, text, NOW, &prepared, &err) == SEGEL_MISUSE);
        CHECK(segel_validate(client, text, PARAMS, &buffer) == SEGEL_MISUSE);
        CHECK(segel_parse(call, 200, NULL, 0, text, &buffer, &err) == SEGEL_MISUSE);
        CHECK(segel_parse(call, 200, &header, 1, RESPONSE, &buffer, &err) == SEGEL_MISUSE);
        CHECK(segel_parse(call, 200, &header, SIZE_MAX, RESPONSE, &buffer, &err) == SEGEL_MISUSE);
        CHECK(segel_parse(call, 200, &header, SIZE_MAX / sizeof header, RESPONSE, &buffer, &err) ==
              SEGEL_MISUSE);
        CHECK(segel_prepare_once(argument, text, PARAMS, now, &prepared, &err) == SEGEL_MISUSE);
        CHECK(segel_prepare_once(argument, CONFIG, text, now, &prepared, &err) == SEGEL_MISUSE);
        CHECK(segel_parse_once(argument, CONFIG, PARAMS, now, &answer, &buffer, &err) ==
              SEGEL_MISUSE);
        CHECK(segel_scopes(text, &buffer, &err) == SEGEL_MISUSE);
        CHECK(segel_members_new(text, &members) == SEGEL_MISUSE);
        argument.text = text;
        CHECK(segel_prepare_once(argument, CONFIG, PARAMS, now, &prepared, &err) == SEGEL_MISUSE);
        argument.kind = SEGEL_JSON;
        CHECK(segel_validate_once(argument, CONFIG, PARAMS, &buffer) == SEGEL_MISUSE);
        signing.authorization = argument;
        CHECK(segel_sign(client, &signing, &buffer, &err) == SEGEL_MISUSE);

        CHECK(made == UNTOUCHED(segel_client) && prepared == UNTOUCHED(segel_call));
        CHECK(buffer == UNTOUCHED(segel_buffer) && err == UNTOUCHED(segel_error));
        CHECK(members == UNTOUCHED(segel_members));
    }
}

static void an_unknown_kind_of_argument_is_misuse(void)
{
    const int32_t kinds[] = {-1, 4, INT32_MAX, INT32_MIN};
    for (size_t which = 0; which < sizeof kinds / sizeof *kinds; which++) {
        segel_argument odd = {kinds[which], segel_bytes("x", SIZE_MAX), 0};
        segel_signing signing = new_signing();
        segel_buffer *buffer = UNTOUCHED(segel_buffer);
        segel_call *prepared = UNTOUCHED(segel_call);
        CHECK(segel_prepare_once(odd, CONFIG, PARAMS, odd, &prepared, NULL) == SEGEL_MISUSE);
        CHECK(segel_validate_once(odd, CONFIG, PARAMS, &buffer) == SEGEL_MISUSE);
        CHECK(segel_diagnose(client, &signing, odd, &buffer, NULL) == SEGEL_MISUSE);
        signing.now = odd;
        CHECK(segel_sign(client, &signing, &buffer, NULL) == SEGEL_MISUSE);
        CHECK(prepared == UNTOUCHED(segel_call) && buffer == UNTOUCHED(segel_buffer));
    }
}

/* A kind that has no text does not look at it. */
static void the_text_of_an_absent_argument_is_not_touched(void)
{
    segel_argument absent = {SEGEL_ABSENT, segel_bytes("x", SIZE_MAX), 0};
    segel_argument now = {SEGEL_INTEGER, segel_bytes(NULL, 5), NOW};
    segel_call *prepared = UNTOUCHED(segel_call);
    segel_error *err = NULL;
    CHECK(segel_prepare_once(absent, CONFIG, PARAMS, now, &prepared, &err) == SEGEL_ERROR);
    CHECK(holds(segel_error_json(err), "\"path\":\"/operation\",\"rule\":\"required\""));
    CHECK(prepared == UNTOUCHED(segel_call));
    check_invalid(err);
}

static void wrong_texts_are_errors_that_say_so(void)
{
    for (int which = 0; which < WRONG; which++) {
        segel_str text = wrong(which);
        segel_argument argument = segel_text_argument(OPERATION);
        segel_argument now = segel_integer_argument(NOW);
        segel_argument json = {SEGEL_JSON, text, 0};
        segel_answer answer = {.status = json, .body = json};
        segel_client *made = UNTOUCHED(segel_client);
        segel_call *prepared = UNTOUCHED(segel_call);
        segel_buffer *buffer = UNTOUCHED(segel_buffer);
        segel_error *err = NULL;

        CHECK(segel_client_new(text, CONFIG, &made, NULL) == SEGEL_ERROR);
        CHECK(segel_client_new(text, CONFIG, &made, &err) == SEGEL_ERROR);
        check_invalid(err);
        CHECK(segel_client_new(PARTNER, text, &made, &err) == SEGEL_ERROR);
        check_invalid(err);
        CHECK(segel_prepare(client, text, PARAMS, NOW, &prepared, NULL) == SEGEL_ERROR);
        CHECK(segel_prepare(client, text, PARAMS, NOW, &prepared, &err) == SEGEL_ERROR);
        check_invalid(err);
        CHECK(segel_prepare(client, OPERATION, text, NOW, &prepared, &err) == SEGEL_ERROR);
        check_invalid(err);
        CHECK(segel_prepare_once(json, text, text, json, &prepared, &err) == SEGEL_ERROR);
        check_invalid(err);
        CHECK(segel_prepare_once(argument, text, text, json, &prepared, &err) == SEGEL_ERROR);
        check_invalid(err);
        CHECK(segel_parse_once(argument, CONFIG, PARAMS, now, &answer, &buffer, &err) ==
              SEGEL_ERROR);
        check_invalid(err);
        CHECK(made == UNTOUCHED(segel_client) && prepared == UNTOUCHED(segel_call));
        CHECK(buffer == UNTOUCHED(segel_buffer));

        CHECK(segel_validate(client, OPERATION, text, &buffer) == SEGEL_OK);
        CHECK(holds(segel_buffer_str(buffer), "\"path\":\"/params"));
        segel_buffer_free(buffer);
    }
}

static void a_response_that_is_no_json_is_unreadable(void)
{
    for (int which = 0; which < WRONG; which++) {
        segel_header header = {wrong(which), wrong(which)};
        segel_buffer *reply = UNTOUCHED(segel_buffer);
        segel_error *err = NULL;
        CHECK(segel_parse(call, 200, &header, 1, wrong(which), &reply, NULL) == SEGEL_ERROR);
        CHECK(segel_parse(call, 200, &header, 1, wrong(which), &reply, &err) == SEGEL_ERROR);
        CHECK(segel_error_kind(err) == SEGEL_UNREADABLE && segel_error_status(err) == 200);
        CHECK(segel_error_problem(err).len > 0 && segel_error_reason(err).data == NULL);
        CHECK(equal(segel_error_retry(err), segel_text("later")));
        CHECK(reply == UNTOUCHED(segel_buffer));
        segel_error_free(err);
    }
}

static void a_status_that_http_has_not_is_invalid(void)
{
    const int32_t statuses[] = {0, 99, 600, -1, 65536 + 200, INT32_MAX, INT32_MIN};
    for (size_t which = 0; which < sizeof statuses / sizeof *statuses; which++) {
        segel_buffer *reply = UNTOUCHED(segel_buffer);
        segel_error *err = NULL;
        CHECK(segel_parse(call, statuses[which], NULL, 0, RESPONSE, &reply, &err) == SEGEL_ERROR);
        CHECK(holds(segel_error_json(err), "\"path\":\"/response/status\",\"rule\":\"range\""));
        CHECK(reply == UNTOUCHED(segel_buffer));
        check_invalid(err);
    }
}

static void a_response_is_read_as_often_as_one_likes(void)
{
    segel_buffer *first = NULL, *second = NULL, *third = NULL;
    segel_error *err = NULL;
    segel_header wait = {segel_text("retry-after"), segel_text("7")};
    CHECK(segel_parse(call, 200, NULL, 0, RESPONSE, &first, &err) == SEGEL_OK);
    CHECK(segel_parse(call, 429, &wait, 1, segel_text(""), &second, &err) == SEGEL_ERROR);
    CHECK(segel_error_kind(err) == SEGEL_REJECTED && segel_error_status(err) == 429);
    CHECK(equal(segel_error_reason(err), segel_text("rate_limited")));
    CHECK(segel_error_code(err).data == NULL && segel_error_retry_after(err) == 7);
    segel_error_free(err);
    CHECK(segel_parse(call, 200, NULL, 0, RESPONSE, &third, NULL) == SEGEL_OK);
    CHECK(second == NULL && equal(segel_buffer_str(first), segel_buffer_str(third)));
    segel_buffer_free(first);
    segel_buffer_free(third);
}

static void a_call_outlives_its_client(void)
{
    segel_client *other = new_client();
    segel_call *prepared = new_call(other);
    segel_request request;
    segel_str name, value;
    segel_buffer *reply = NULL;
    segel_client_free(other);
    CHECK(segel_call_request(prepared, &request) == SEGEL_OK);
    CHECK(equal(request.method, segel_text("POST")) && equal(request.body, BODY));
    CHECK(equal(request.method, segel_call_method(prepared)));
    CHECK(equal(request.url, segel_call_url(prepared)));
    CHECK(equal(request.body, segel_call_body(prepared)));
    CHECK(request.header_count == 4 && segel_call_header_count(prepared) == 4);
    for (size_t index = 0; index < request.header_count; index++) {
        CHECK(segel_call_header(prepared, index, &name, &value) == SEGEL_OK);
        CHECK(equal(name, request.headers[index].name));
        CHECK(equal(value, request.headers[index].value));
    }
    CHECK(segel_call_header(prepared, 4, &name, &value) == SEGEL_MISUSE);
    CHECK(segel_call_header(prepared, SIZE_MAX, &name, &value) == SEGEL_MISUSE);
    CHECK(equal(request.headers[2].value, SIGNATURE));
    CHECK(segel_parse(prepared, 200, NULL, 0, RESPONSE, &reply, NULL) == SEGEL_OK);
    segel_buffer_free(reply);
    segel_call_free(prepared);
}

static void an_operation_of_another_partner_is_refused(void)
{
    segel_client *pafi = NULL;
    segel_call *prepared = UNTOUCHED(segel_call);
    segel_buffer *buffer = UNTOUCHED(segel_buffer);
    segel_error *err = NULL;
    segel_signing signing = new_signing();
    int32_t valid = 7;
    segel_str config = segel_text("{\"base_url\":\"https://pafi.example.id\"}");
    CHECK(segel_client_new(segel_text("pafi"), config, &pafi, &err) == SEGEL_OK);
    CHECK(segel_prepare(pafi, OPERATION, PARAMS, NOW, &prepared, &err) == SEGEL_ERROR);
    CHECK(holds(segel_error_json(err), "unknown_operation"));
    check_invalid(err);
    CHECK(segel_sign(pafi, &signing, &buffer, &err) == SEGEL_MISUSE);
    CHECK(segel_verify(pafi, &signing, segel_text_argument(SIGNATURE), &valid, &err) ==
          SEGEL_MISUSE);
    CHECK(segel_diagnose(pafi, &signing, segel_text_argument(SIGNATURE), &buffer, &err) ==
          SEGEL_MISUSE);
    CHECK(prepared == UNTOUCHED(segel_call) && buffer == UNTOUCHED(segel_buffer) && valid == 7);
    segel_client_free(pafi);
}

static void a_signature_is_made_checked_and_explained(void)
{
    segel_signing signing = new_signing();
    segel_argument right = segel_text_argument(SIGNATURE);
    segel_argument other = segel_text_argument(segel_text("\xFF"));
    segel_buffer *buffer = NULL;
    segel_error *err = NULL;
    int32_t valid = 7;
    CHECK(segel_sign(client, &signing, &buffer, NULL) == SEGEL_OK);
    CHECK(equal(segel_buffer_str(buffer), SIGNATURE));
    segel_buffer_free(buffer);
    CHECK(segel_sign_once(CONFIG, &signing, &buffer, NULL) == SEGEL_OK);
    CHECK(equal(segel_buffer_str(buffer), SIGNATURE));
    segel_buffer_free(buffer);
    CHECK(segel_verify(client, &signing, right, &valid, NULL) == SEGEL_OK && valid == 1);
    CHECK(segel_verify_once(CONFIG, &signing, right, &valid, NULL) == SEGEL_OK && valid == 1);
    CHECK(segel_verify(client, &signing, other, &valid, &err) == SEGEL_ERROR && valid == 1);
    CHECK(holds(segel_error_json(err), "\"path\":\"/signature\",\"rule\":\"encoding\""));
    check_invalid(err);
    signing.body = segel_json_argument(segel_text("\"e30=\""));
    CHECK(segel_verify(client, &signing, right, &valid, NULL) == SEGEL_OK && valid == 0);
    CHECK(segel_diagnose(client, &signing, right, &buffer, NULL) == SEGEL_OK);
    CHECK(holds(segel_buffer_str(buffer), "\"valid\":false"));
    segel_buffer_free(buffer);
    CHECK(segel_diagnose_once(segel_text(NULL), &signing, right, &buffer, &err) == SEGEL_ERROR);
    check_invalid(err);
    signing = (segel_signing){0};
    CHECK(segel_sign(client, &signing, &buffer, &err) == SEGEL_ERROR);
    CHECK(segel_error_violation_count(err) == 3);
    check_invalid(err);
}

static void members_keep_their_spelling(void)
{
    static const char json[] = " {\"a\\u0062\": 1.50 , \"c\":{\"d\":[]},\"c\" :\"\\/\"} ";
    static const char *const expected[][2] = {{"ab", "1.50"}, {"c", "{\"d\":[]}"}, {"c", "\"\\/\""}};
    segel_members *members = NULL;
    segel_member member;
    CHECK(segel_members_new(segel_text(json), &members) == SEGEL_OK);
    CHECK(segel_members_count(members) == 3);
    for (size_t index = 0; index < 3; index++) {
        CHECK(segel_members_get(members, index, &member) == SEGEL_OK);
        CHECK(equal(member.name, segel_text(expected[index][0])));
        CHECK(equal(member.json, segel_text(expected[index][1])));
    }
    CHECK(segel_members_get(members, 3, &member) == SEGEL_MISUSE);
    CHECK(segel_members_get(members, 0, NULL) == SEGEL_MISUSE);
    segel_members_free(members);
    members = UNTOUCHED(segel_members);
    for (int which = 0; which < WRONG; which++)
        CHECK(segel_members_new(wrong(which), &members) == SEGEL_ERROR);
    CHECK(members == UNTOUCHED(segel_members));
}

static void scopes_are_a_list(void)
{
    segel_buffer *scopes = NULL;
    segel_error *err = NULL;
    CHECK(segel_scopes(segel_text("{}"), &scopes, &err) == SEGEL_OK);
    CHECK(equal(segel_buffer_str(scopes), segel_text("[]")));
    segel_buffer_free(scopes);
    CHECK(segel_scopes(segel_text("[]"), &scopes, &err) == SEGEL_ERROR);
    check_invalid(err);
}

static void the_library_describes_itself(void)
{
    CHECK(segel_version().len >= 5);
    CHECK(holds(segel_describe(), "\"prakerja.submission_status\""));
}

int main(void)
{
    client = new_client();
    call = new_call(client);
    null_is_freed_and_asked_in_peace();
    a_null_that_must_be_none_is_misuse();
    an_impossible_length_is_misuse();
    an_unknown_kind_of_argument_is_misuse();
    the_text_of_an_absent_argument_is_not_touched();
    wrong_texts_are_errors_that_say_so();
    a_response_that_is_no_json_is_unreadable();
    a_status_that_http_has_not_is_invalid();
    a_response_is_read_as_often_as_one_likes();
    a_call_outlives_its_client();
    an_operation_of_another_partner_is_refused();
    a_signature_is_made_checked_and_explained();
    members_keep_their_spelling();
    scopes_are_a_list();
    the_library_describes_itself();
    segel_call_free(call);
    segel_client_free(client);
    puts("misuse: ok");
    return EXIT_SUCCESS;
}
