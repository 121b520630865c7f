/* As much JSON as the driver needs: texts read and written. */
#ifndef DRIVER_JSON_H
#define DRIVER_JSON_H

#include <stdbool.h>

#include "segel.h"

/* A text that grows; all zero is empty. Its memory is kept for the next use. */
struct text {
    char *data;
    size_t len;
    size_t room;
};

void text_clear(struct text *text);
void text_add(struct text *text, segel_str bytes);
void text_add_quoted(struct text *text, segel_str bytes);
void text_add_base64(struct text *text, segel_str bytes);

/* Reads a JSON text and adds what it says; false if the JSON is another value. */
bool json_read_text(segel_str json, struct text *out);

/* The headers of a response, read from `[["name", "value"], …]`. */
struct headers {
    struct text texts;
    segel_header *all;
    size_t count;
    size_t room;
};

/* False, and no headers, if the JSON is another value. The headers stay valid until the next call. */
bool json_read_headers(segel_str json, struct headers *headers);

#endif
