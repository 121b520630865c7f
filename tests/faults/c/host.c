/*
 * The C host of the fault matrix, over segel.h and libcurl: a job a line in, what came out a line
 * out.
 */
#define _POSIX_C_SOURCE 200809L

#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>

#include "json.h"
#include "segel.h"

/* The members of a job. */
typedef const segel_members job;

/* The JSON of a member. */
static segel_str document(job *job, const char *name)
{
    segel_member member;
    for (size_t index = 0; segel_members_get(job, index, &member) == SEGEL_OK; index++) {
        if (member.name.len == strlen(name) && memcmp(member.name.data, name, member.name.len) == 0)
            return member.json;
    }
    return segel_text(NULL);
}

/* What came back: the lines of its head, and its body. */
struct received {
    long status;
    struct text head;
    struct text body;
};

static size_t keep(char *data, size_t size, size_t count, void *text)
{
    text_add(text, segel_bytes(data, size * count));
    return size * count;
}

static struct curl_slist *with_header(struct curl_slist *lines, segel_header header)
{
    struct text line = {0};
    text_add(&line, header.name);
    text_add(&line, segel_text(": "));
    text_add(&line, header.value);
    text_add(&line, segel_bytes("", 1));
    lines = curl_slist_append(lines, line.data);
    free(line.data);
    return lines;
}

/* A text that ends in NUL, as libcurl wants its texts. */
static const char *terminated(struct text *text, segel_str bytes)
{
    text_clear(text);
    text_add(text, bytes);
    text_add(text, segel_bytes("", 1));
    return text->data;
}

/* Sends a request with headers beside its own. */
static CURLcode send_request(const segel_request *request, job *job, struct received *received)
{
    static struct text method, url;
    static struct headers added;
    CURL *curl = curl_easy_init();
    struct curl_slist *lines = curl_slist_append(NULL, "Expect:");
    for (size_t index = 0; index < request->header_count; index++)
        lines = with_header(lines, request->headers[index]);
    json_read_headers(document(job, "headers"), &added);
    for (size_t index = 0; index < added.count; index++)
        lines = with_header(lines, added.all[index]);
    text_clear(&received->head);
    text_clear(&received->body);
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, terminated(&method, request->method));
    curl_easy_setopt(curl, CURLOPT_URL, terminated(&url, request->url));
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, lines);
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, atol((const char *)document(job, "patience_ms").data));
    curl_easy_setopt(curl, CURLOPT_NOPROXY, "*");
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, keep);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, &received->head);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, keep);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &received->body);
    if (request->body.len > 0) {
        curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)request->body.len);
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, request->body.data);
    }
    CURLcode code = curl_easy_perform(curl);
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &received->status);
    curl_slist_free_all(lines);
    curl_easy_cleanup(curl);
    return code;
}

/* Splits the lines of a head into headers, at most `room`; gives how many there are. */
static size_t split(segel_str head, segel_header *headers, size_t room)
{
    size_t count = 0;
    while (head.len > 0 && count < room) {
        const uint8_t *end = memchr(head.data, '\n', head.len);
        size_t len = end == NULL ? head.len : (size_t)(end - head.data) + 1, rest = len;
        const uint8_t *colon = memchr(head.data, ':', len);
        while (rest > 0 && strchr("\r\n ", head.data[rest - 1]) != NULL)
            rest--;
        if (colon != NULL && colon + 2 <= head.data + rest)
            headers[count++] = (segel_header){
                segel_bytes(head.data, (size_t)(colon - head.data)),
                segel_bytes(colon + 2, (size_t)(head.data + rest - colon - 2)),
            };
        head = segel_bytes(head.data + len, head.len - len);
    }
    return count;
}

/* The reply, or the error. */
static int32_t read_reply(const segel_call *call, struct received *received, struct text *out,
                          segel_error **error)
{
    segel_header headers[64];
    size_t count = split(segel_bytes(received->head.data, received->head.len), headers, 64);
    segel_buffer *reply = NULL;
    int32_t status = segel_parse(call, (int32_t)received->status, headers, count,
                                 segel_bytes(received->body.data, received->body.len), &reply, error);
    text_add(out, segel_text(",\"reply\":"));
    text_add(out, segel_buffer_str(reply));
    segel_buffer_free(reply);
    return status;
}

/* Adds what came out of a job: a member of the answer. */
static void work(job *job, struct text *out)
{
    static struct received received;
    segel_call *call = NULL;
    segel_error *error = NULL;
    segel_request request;
    size_t before = out->len;
    int32_t status = segel_prepare_once(
        segel_json_argument(document(job, "operation")), document(job, "config"),
        document(job, "params"), segel_json_argument(document(job, "now")), &call, &error);
    if (status == SEGEL_OK) {
        segel_call_request(call, &request);
        CURLcode code = send_request(&request, job, &received);
        if (code == CURLE_OK) {
            status = read_reply(call, &received, out, &error);
        } else {
            text_add(out, segel_text(",\"no_response\":"));
            text_add_quoted(out, segel_text(curl_easy_strerror(code)));
        }
    }
    if (status != SEGEL_OK) {
        out->len = before;
        text_add(out, segel_text(",\"error\":"));
        text_add(out, segel_error_json(error));
    }
    segel_error_free(error);
    segel_call_free(call);
}

int main(void)
{
    struct text out = {0};
    char *line = NULL;
    size_t room = 0;
    ssize_t length;
    curl_global_init(CURL_GLOBAL_DEFAULT);
    while ((length = getline(&line, &room, stdin)) > 0) {
        segel_members *job = NULL;
        if (segel_members_new(segel_bytes(line, (size_t)length), &job) != SEGEL_OK)
            return EXIT_FAILURE;
        text_clear(&out);
        text_add(&out, segel_text("{\"id\":"));
        text_add(&out, document(job, "id"));
        work(job, &out);
        text_add(&out, segel_text("}\n"));
        fwrite(out.data, 1, out.len, stdout);
        fflush(stdout);
        segel_members_free(job);
    }
    free(line);
    free(out.data);
    curl_global_cleanup();
    return ferror(stdin) || ferror(stdout) ? EXIT_FAILURE : EXIT_SUCCESS;
}
