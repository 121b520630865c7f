/*
 * An assignment on its way: handed in, asked for, accepted; then a signature that goes wrong, and
 * why.
 *
 * `./prakerja http://127.0.0.1:PORT` talks to a sandbox that listens there
 * (`cargo run -p segel-sandbox`).
 */
#define _POSIX_C_SOURCE 200809L

#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "http.h"
#include "segel.h"

#define ASSIGNMENT                                                                 \
    "{\"redeem_code\":\"PRAT-UJ0EEQ\",\"scope\":\"tpm\",\"sequence\":2,"           \
    "\"url_file\":\"https://lms.example.id/files/tugas-2.pdf\"}"
#define WHICH "{\"redeem_code\":\"PRAT-UJ0EEQ\",\"scope\":\"tpm\",\"sequence\":2}"
#define SPELLED_BY_PHP                                                             \
    "{\"redeem_code\":\"PRAT-UJ0EEQ\",\"scope\":\"tpm\",\"sequence\":2,"           \
    "\"url_file\":\"https:\\/\\/lms.example.id\\/files\\/tugas-2.pdf\"}"

static void show(const char *label, segel_str text)
{
    printf("  %-10s %.*s\n", label, (int)text.len, (const char *)text.data);
}

/* Ends the program with the reason, if there is one. */
static void check(int32_t status, segel_error *err)
{
    if (status == SEGEL_OK)
        return;
    segel_str message = segel_error_message(err);
    fprintf(stderr, "segel: %d: %.*s\n", (int)status, (int)message.len,
            (const char *)message.data);
    segel_error_free(err);
    exit(EXIT_FAILURE);
}

static segel_client *new_client(const char *base_url)
{
    char config[512];
    segel_client *client = NULL;
    segel_error *err = NULL;
    snprintf(config, sizeof config,
             "{\"client_code\":\"my_client_code\",\"sign_key\":\"my_sign_key\",\"base_url\":\"%s\"}",
             base_url);
    int32_t status = segel_client_new(segel_text("prakerja"), segel_text(config), &client, &err);
    check(status, err);
    return client;
}

static segel_call *prepare(const segel_client *client, const char *operation, const char *params)
{
    segel_call *call = NULL;
    segel_error *err = NULL;
    int32_t status = segel_prepare(client, segel_text(operation), segel_text(params),
                                   (int64_t)time(NULL), &call, &err);
    check(status, err);
    return call;
}

static void send_request(const segel_request *request, struct response *response)
{
    show("request", request->url);
    show("body", request->body);
    if (!http_send(request, response))
        exit(EXIT_FAILURE);
    printf("  %-10s %ld %.*s\n", "response", response->status, (int)response->body_len,
           response->body == NULL ? "" : response->body);
}

/* Prepares, sends, reads. */
static void talk(const segel_client *client, const char *operation, const char *params)
{
    segel_call *call = prepare(client, operation, params);
    segel_request request;
    struct response response = {0};
    segel_buffer *reply = NULL;
    segel_error *err = NULL;
    check(segel_call_request(call, &request), NULL);
    send_request(&request, &response);
    int32_t status = http_parse(call, &response, &reply, &err);
    check(status, err);
    show("reply", segel_buffer_str(reply));
    segel_buffer_free(reply);
    response_free(&response);
    segel_call_free(call);
}

static segel_header *header(segel_header *headers, size_t count, const char *name)
{
    for (size_t index = 0; index < count; index++) {
        segel_str found = headers[index].name;
        if (found.len == strlen(name) && memcmp(found.data, name, found.len) == 0)
            return &headers[index];
    }
    fprintf(stderr, "no header %s\n", name);
    exit(EXIT_FAILURE);
}

/* Says what was wrong with the signature of a request. */
static void explain(const segel_client *client, const segel_signing *signing, segel_str signature)
{
    segel_buffer *diagnosis = NULL;
    segel_error *err = NULL;
    int32_t status =
        segel_diagnose(client, signing, segel_text_argument(signature), &diagnosis, &err);
    check(status, err);
    show("diagnosis", segel_buffer_str(diagnosis));
    segel_buffer_free(diagnosis);
}

/* Signs other bytes than those that are sent. */
static void go_wrong(const segel_client *client)
{
    segel_call *call = prepare(client, "prakerja.submit_assignment", ASSIGNMENT);
    segel_request request;
    segel_header headers[8];
    struct response response = {0};
    segel_buffer *signature = NULL, *reply = NULL;
    segel_error *err = NULL;

    check(segel_call_request(call, &request), NULL);
    if (request.header_count > sizeof headers / sizeof *headers)
        exit(EXIT_FAILURE);
    memcpy(headers, request.headers, request.header_count * sizeof *headers);
    segel_str timestamp = header(headers, request.header_count, "timestamp")->value;
    segel_signing signing = {
        .now = segel_json_argument(timestamp), /* its digits are JSON */
        .method = segel_text_argument(request.method),
        .path = segel_text_argument(segel_text("/api/v1/integration/tpm/submission")),
        .body = segel_text_argument(segel_text(SPELLED_BY_PHP)),
    };
    int32_t status = segel_sign(client, &signing, &signature, &err);
    check(status, err);
    segel_str wrong = segel_buffer_str(signature);
    header(headers, request.header_count, "signature")->value = wrong;
    request.headers = headers;

    show("signed", segel_text(SPELLED_BY_PHP));
    send_request(&request, &response);
    if (http_parse(call, &response, &reply, &err) != SEGEL_ERROR) {
        fputs("the partner took a wrong signature\n", stderr);
        exit(EXIT_FAILURE);
    }
    show("error", segel_error_message(err));
    show("reason", segel_error_reason(err));
    show("retry", segel_error_retry(err));
    signing.body = segel_text_argument(request.body);
    explain(client, &signing, wrong);

    segel_error_free(err);
    segel_buffer_free(signature);
    response_free(&response);
    segel_call_free(call);
}

int main(int count, char **arguments)
{
    if (count != 2) {
        fprintf(stderr, "usage: %s http://127.0.0.1:PORT\n", arguments[0]);
        return 2;
    }
    curl_global_init(CURL_GLOBAL_DEFAULT);
    segel_client *client = new_client(arguments[1]);

    puts("\nA participant hands in an assignment");
    talk(client, "prakerja.submit_assignment", ASSIGNMENT);
    puts("\nWhat became of it?");
    talk(client, "prakerja.submission_status", WHICH);
    puts("\nAnd a little later?");
    talk(client, "prakerja.submission_status", WHICH);
    puts("\nA mistake: signed as PHP spells JSON, sent without the backslashes");
    go_wrong(client);

    segel_client_free(client);
    curl_global_cleanup();
    return EXIT_SUCCESS;
}
