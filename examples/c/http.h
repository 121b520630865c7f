/* The host's part: sends a prepared request with libcurl and keeps what came back. */
#ifndef EXAMPLE_HTTP_H
#define EXAMPLE_HTTP_H

#include <stdbool.h>

#include "segel.h"

/* What the partner answered. All zero before the first answer. */
struct response {
    long status;
    char *body;
    size_t body_len;
    segel_header *headers;
    size_t header_count;
};

/* Sends the request as it is; false, with a word on standard error, if no answer came. */
bool http_send(const segel_request *request, struct response *response);

/* Hands the response to the call that it answers; as segel_parse. */
int32_t http_parse(const segel_call *call, const struct response *response, segel_buffer **reply,
                   segel_error **err);

void response_free(struct response *response);

#endif
