/*
 * The conformance driver of the C host: one JSON object a line in, one out, over segel.h alone.
 * What a line says is handed on as it is spelled; the library says what is wrong with it.
 */
#define _POSIX_C_SOURCE 200809L

#include <stdio.h>
#include <stdlib.h>

#include "json.h"
#include "segel.h"

/* The members of a line. */
typedef const segel_members line;

/* The JSON of a member, of a repeated one the last; without data if there is none. */
static segel_str document(line *line, const char *name)
{
    segel_str last = segel_text(NULL);
    for (size_t index = 0; index < segel_members_count(line); index++) {
        segel_member member;
        segel_members_get(line, index, &member);
        if (member.name.len == strlen(name) && memcmp(member.name.data, name, member.name.len) == 0)
            last = member.json;
    }
    return last;
}

static segel_argument argument(line *line, const char *name)
{
    return segel_json_argument(document(line, name));
}

static segel_signing signing(line *line)
{
    return (segel_signing){
        .now = argument(line, "now"),
        .method = argument(line, "method"),
        .path = argument(line, "path"),
        .body = argument(line, "body_base64"),
        .authorization = argument(line, "authorization"),
    };
}

/* Adds a buffer that the library made, and frees it. */
static void add_buffer(struct text *out, segel_buffer *buffer)
{
    text_add(out, segel_buffer_str(buffer));
    segel_buffer_free(buffer);
}

static void add_headers(struct text *out, const segel_request *request)
{
    for (size_t index = 0; index < request->header_count; index++) {
        text_add(out, segel_text(index == 0 ? "[" : ",["));
        text_add_quoted(out, request->headers[index].name);
        text_add(out, segel_text(","));
        text_add_quoted(out, request->headers[index].value);
        text_add(out, segel_text("]"));
    }
}

static void add_request(struct text *out, const segel_request *request)
{
    text_add(out, segel_text("{\"method\":"));
    text_add_quoted(out, request->method);
    text_add(out, segel_text(",\"url\":"));
    text_add_quoted(out, request->url);
    text_add(out, segel_text(",\"headers\":["));
    add_headers(out, request);
    text_add(out, segel_text("],\"body_base64\":\""));
    text_add_base64(out, request->body);
    text_add(out, segel_text("\"}"));
}

static int32_t prepare(line *line, struct text *out, segel_error **err)
{
    segel_call *call = NULL;
    int32_t status = segel_prepare_once(argument(line, "operation"), document(line, "config"),
                                        document(line, "params"), argument(line, "now"), &call,
                                        err);
    segel_request request;
    if (status == SEGEL_OK) {
        status = segel_call_request(call, &request);
        add_request(out, &request);
    }
    segel_call_free(call);
    return status;
}

static int32_t parse(line *line, struct text *out, segel_error **err)
{
    static struct headers headers;
    segel_members *response = NULL;
    segel_buffer *reply = NULL;
    segel_members_new(document(line, "response"), &response); /* else it has no members */
    json_read_headers(document(response, "headers"), &headers);
    segel_answer answer = {
        .status = argument(response, "status"),
        .headers = headers.all,
        .header_count = headers.count,
        .body = argument(response, "body_base64"),
    };
    int32_t status = segel_parse_once(argument(line, "operation"), document(line, "config"),
                                      document(line, "params"), argument(line, "now"), &answer,
                                      &reply, err);
    add_buffer(out, reply);
    segel_members_free(response);
    return status;
}

static int32_t validate(line *line, struct text *out, segel_error **err)
{
    segel_buffer *violations = NULL;
    int32_t status = segel_validate_once(argument(line, "operation"), document(line, "config"),
                                         document(line, "params"), &violations);
    (void)err;
    add_buffer(out, violations);
    return status;
}

static int32_t sign(line *line, struct text *out, segel_error **err)
{
    segel_signing what = signing(line);
    segel_buffer *signature = NULL;
    int32_t status = segel_sign_once(document(line, "config"), &what, &signature, err);
    text_add_quoted(out, segel_buffer_str(signature));
    segel_buffer_free(signature);
    return status;
}

static int32_t verify(line *line, struct text *out, segel_error **err)
{
    segel_signing what = signing(line);
    int32_t valid = 0;
    int32_t status = segel_verify_once(document(line, "config"), &what,
                                       argument(line, "signature"), &valid, err);
    text_add(out, segel_text(valid ? "true" : "false"));
    return status;
}

static int32_t diagnose(line *line, struct text *out, segel_error **err)
{
    segel_signing what = signing(line);
    segel_buffer *diagnosis = NULL;
    int32_t status = segel_diagnose_once(document(line, "config"), &what,
                                         argument(line, "signature"), &diagnosis, err);
    add_buffer(out, diagnosis);
    return status;
}

static int32_t scopes(line *line, struct text *out, segel_error **err)
{
    segel_buffer *needed = NULL;
    int32_t status = segel_scopes(document(line, "params"), &needed, err);
    add_buffer(out, needed);
    return status;
}

/* The catalogue stands on many lines; no text in JSON holds the byte that ends them. */
static int32_t describe(line *line, struct text *out, segel_error **err)
{
    segel_str rest = segel_describe();
    (void)line;
    (void)err;
    while (rest.len > 0) {
        const uint8_t *end = memchr(rest.data, '\n', rest.len);
        size_t len = end == NULL ? rest.len : (size_t)(end - rest.data);
        size_t passed = end == NULL ? len : len + 1;
        text_add(out, segel_bytes(rest.data, len));
        rest = segel_bytes(rest.data + passed, rest.len - passed);
    }
    return SEGEL_OK;
}

/* What a line can ask for, and the member that answers it. */
static const struct action {
    const char *name;
    const char *answer;
    int32_t (*run)(line *, struct text *, segel_error **);
} ACTIONS[] = {
    {"prepare", "request", prepare},
    {"parse", "reply", parse},
    {"validate", "violations", validate},
    {"sign", "signature", sign},
    {"verify", "valid", verify},
    {"diagnose", "diagnosis", diagnose},
    {"scopes", "scopes", scopes},
    {"describe", "catalogue", describe},
};

static const char NOT_A_LINE[] =
    "{\"id\":null,\"error\":{\"kind\":\"invalid\",\"violations\":[{\"path\":\"\",\"rule\":\"type\","
    "\"text\":\"the line is no JSON object with a known do; give one\"}]}}";

static const struct action *wanted(line *line)
{
    static struct text name;
    text_clear(&name);
    if (!json_read_text(document(line, "do"), &name))
        return NULL;
    for (size_t index = 0; index < sizeof ACTIONS / sizeof *ACTIONS; index++) {
        const struct action *action = &ACTIONS[index];
        if (name.len == strlen(action->name) && memcmp(name.data, action->name, name.len) == 0)
            return action;
    }
    return NULL;
}

/* Runs the action and writes `{"id":…,"NAME":VALUE}`, or the error in the value's place. */
static void run(const struct action *action, line *line, struct text *out)
{
    static struct text value;
    segel_error *error = NULL;
    text_clear(&value);
    int32_t status = action->run(line, &value, &error);
    if (status != SEGEL_OK && status != SEGEL_ERROR) {
        fprintf(stderr, "driver: %s ended with %d\n", action->name, (int)status);
        exit(EXIT_FAILURE);
    }
    segel_str id = document(line, "id");
    text_add(out, segel_text("{\"id\":"));
    text_add(out, id.data == NULL ? segel_text("null") : id);
    text_add(out, segel_text(",\""));
    text_add(out, segel_text(status == SEGEL_OK ? action->answer : "error"));
    text_add(out, segel_text("\":"));
    text_add(out, status == SEGEL_OK ? segel_bytes(value.data, value.len) : segel_error_json(error));
    text_add(out, segel_text("}"));
    segel_error_free(error);
}

static void answer(segel_str bytes, struct text *out)
{
    segel_members *line = NULL;
    segel_members_new(bytes, &line); /* else it has no members */
    const struct action *action = wanted(line);
    if (action != NULL)
        run(action, line, out);
    else
        text_add(out, segel_text(NOT_A_LINE));
    segel_members_free(line);
}

int main(void)
{
    struct text out = {0};
    char *read = NULL;
    size_t room = 0;
    ssize_t length;
    while ((length = getline(&read, &room, stdin)) > 0) {
        size_t len = (size_t)length - (read[length - 1] == '\n');
        text_clear(&out);
        answer(segel_bytes(read, len), &out);
        text_add(&out, segel_text("\n"));
        fwrite(out.data, 1, out.len, stdout);
        fflush(stdout);
    }
    free(read);
    free(out.data);
    return ferror(stdin) || ferror(stdout) ? EXIT_FAILURE : EXIT_SUCCESS;
}
