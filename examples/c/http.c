#define _POSIX_C_SOURCE 200809L

#include "http.h"

#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Segel looks at no more than 16 MiB. */
#define LARGEST ((size_t)16 << 20)

/* Memory that does not run out in an example. */
static void *must(void *memory)
{
    if (memory == NULL) {
        fputs("out of memory\n", stderr);
        exit(EXIT_FAILURE);
    }
    return memory;
}

/* A copy that ends in NUL, as libcurl wants its texts. */
static char *copy(const void *data, size_t len)
{
    char *text = must(malloc(len + 1));
    memcpy(text, data, len);
    text[len] = '\0';
    return text;
}

static segel_str copied(const char *data, size_t len)
{
    return segel_bytes(copy(data, len), len);
}

static size_t keep_body(char *data, size_t size, size_t count, void *context)
{
    struct response *response = context;
    size_t len = size * count;
    if (response->body_len + len > LARGEST)
        return 0;
    response->body = must(realloc(response->body, response->body_len + len));
    memcpy(response->body + response->body_len, data, len);
    response->body_len += len;
    return len;
}

/* libcurl gives the status line, each header and the empty line at the end, one at a time. */
static size_t keep_header(char *data, size_t size, size_t count, void *context)
{
    struct response *response = context;
    size_t len = size * count, end = len;
    const char *colon = memchr(data, ':', len);
    if (colon == NULL)
        return len;
    const char *value = colon + 1;
    while (end > 0 && strchr(" \t\r\n", data[end - 1]) != NULL)
        end--;
    while (value < data + end && (*value == ' ' || *value == '\t'))
        value++;
    size_t room = (response->header_count + 1) * sizeof *response->headers;
    response->headers = must(realloc(response->headers, room));
    response->headers[response->header_count++] = (segel_header){
        copied(data, (size_t)(colon - data)),
        copied(value, value < data + end ? (size_t)(data + end - value) : 0),
    };
    return len;
}

static struct curl_slist *header_lines(const segel_request *request)
{
    /* Else libcurl asks before it sends a larger body. */
    struct curl_slist *lines = curl_slist_append(NULL, "Expect:");
    for (size_t index = 0; index < request->header_count; index++) {
        const segel_header *header = &request->headers[index];
        size_t len = header->name.len + header->value.len + 3;
        char *line = must(malloc(len));
        snprintf(line, len, "%.*s: %.*s", (int)header->name.len, (const char *)header->name.data,
                 (int)header->value.len, (const char *)header->value.data);
        lines = must(curl_slist_append(lines, line));
        free(line);
    }
    return lines;
}

/* The body's bytes as they are: they are what was signed. */
static void set_body(CURL *curl, const segel_request *request)
{
    if (request->body.len == 0)
        return;
    curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)request->body.len);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, request->body.data);
}

bool http_send(const segel_request *request, struct response *response)
{
    CURL *curl = must(curl_easy_init());
    char *url = copy(request->url.data, request->url.len);
    char *method = copy(request->method.data, request->method.len);
    struct curl_slist *lines = header_lines(request);
    response_free(response);
    set_body(curl, request);
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, method);
    curl_easy_setopt(curl, CURLOPT_URL, url);
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, lines);
    /* A signature is for one address. This is libcurl's default, written down. */
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 30L);
    /* The sandbox is on this machine; leave this line out for a partner's address. */
    curl_easy_setopt(curl, CURLOPT_NOPROXY, "*");
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, keep_body);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, response);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, keep_header);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, response);
    CURLcode code = curl_easy_perform(curl);
    if (code == CURLE_OK)
        curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &response->status);
    else
        fprintf(stderr, "no answer: %s\n", curl_easy_strerror(code));
    curl_slist_free_all(lines);
    free(method);
    free(url);
    curl_easy_cleanup(curl);
    return code == CURLE_OK;
}

int32_t http_parse(const segel_call *call, const struct response *response, segel_buffer **reply,
                   segel_error **err)
{
    return segel_parse(call, (int32_t)response->status, response->headers, response->header_count,
                       segel_bytes(response->body, response->body_len), reply, err);
}

void response_free(struct response *response)
{
    for (size_t index = 0; index < response->header_count; index++) {
        free((void *)response->headers[index].name.data);
        free((void *)response->headers[index].value.data);
    }
    free(response->headers);
    free(response->body);
    *response = (struct response){0};
}
