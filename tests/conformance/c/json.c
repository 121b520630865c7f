#include "json.h"

#include <stdio.h>
#include <stdlib.h>

/* Memory for `count` elements, or the end of the program. */
static void *grown(void *memory, size_t count, size_t size)
{
    void *larger = count > SIZE_MAX / size ? NULL : realloc(memory, count * size);
    if (larger == NULL) {
        fputs("driver: out of memory\n", stderr);
        exit(EXIT_FAILURE);
    }
    return larger;
}

void text_clear(struct text *text)
{
    text->len = 0;
}

void text_add(struct text *text, segel_str bytes)
{
    if (bytes.len == 0)
        return;
    if (text->room - text->len < bytes.len) {
        text->room = 2 * (text->room + bytes.len);
        text->data = grown(text->data, text->room, 1);
    }
    memcpy(text->data + text->len, bytes.data, bytes.len);
    text->len += bytes.len;
}

static void add_byte(struct text *text, unsigned byte)
{
    uint8_t one = (uint8_t)byte;
    text_add(text, segel_bytes(&one, 1));
}

void text_add_quoted(struct text *text, segel_str bytes)
{
    add_byte(text, '"');
    for (size_t index = 0; index < bytes.len; index++) {
        uint8_t byte = bytes.data[index];
        char escape[7];
        if (byte >= 0x20 && byte != '"' && byte != '\\') {
            add_byte(text, byte);
        } else {
            snprintf(escape, sizeof escape, "\\u%04x", (unsigned)byte);
            text_add(text, segel_text(escape));
        }
    }
    add_byte(text, '"');
}

void text_add_base64(struct text *text, segel_str bytes)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (size_t index = 0; index < bytes.len; index += 3) {
        size_t left = bytes.len - index;
        uint32_t group = (uint32_t)bytes.data[index] << 16;
        group |= left > 1 ? (uint32_t)bytes.data[index + 1] << 8 : 0;
        group |= left > 2 ? (uint32_t)bytes.data[index + 2] : 0;
        add_byte(text, (uint8_t)digits[group >> 18]);
        add_byte(text, (uint8_t)digits[group >> 12 & 63]);
        add_byte(text, left > 1 ? (uint8_t)digits[group >> 6 & 63] : '=');
        add_byte(text, left > 2 ? (uint8_t)digits[group & 63] : '=');
    }
}

/*
 * A place in a JSON text. The library has checked the JSON, so what is looked for here is only
 * whether a value is a text or a list, never whether it is spelled right.
 */
struct cursor {
    const uint8_t *at;
    const uint8_t *end;
};

static struct cursor start_of(segel_str json)
{
    struct cursor cursor = {json.data, json.data};
    if (json.len > 0)
        cursor.end += json.len;
    return cursor;
}

/* Passes over white space and one byte, if that comes next. */
static bool take(struct cursor *cursor, uint8_t byte)
{
    while (cursor->at < cursor->end && strchr(" \t\r\n", *cursor->at) != NULL)
        cursor->at++;
    if (cursor->at == cursor->end || *cursor->at != byte)
        return false;
    cursor->at++;
    return true;
}

static uint32_t take_hex(struct cursor *cursor)
{
    char digits[5] = {0};
    memcpy(digits, cursor->at, 4);
    cursor->at += 4;
    return (uint32_t)strtoul(digits, NULL, 16);
}

static void add_utf8(struct text *out, uint32_t character)
{
    if (character < 0x80) {
        add_byte(out, character);
    } else if (character < 0x800) {
        add_byte(out, 0xC0 | character >> 6);
        add_byte(out, 0x80 | (character & 63));
    } else if (character < 0x10000) {
        add_byte(out, 0xE0 | character >> 12);
        add_byte(out, 0x80 | (character >> 6 & 63));
        add_byte(out, 0x80 | (character & 63));
    } else {
        add_byte(out, 0xF0 | character >> 18);
        add_byte(out, 0x80 | (character >> 12 & 63));
        add_byte(out, 0x80 | (character >> 6 & 63));
        add_byte(out, 0x80 | (character & 63));
    }
}

/* What stands behind a backslash. */
static void take_escape(struct cursor *cursor, struct text *out)
{
    static const char short_forms[] = "b\bf\fn\nr\rt\t";
    uint8_t kind = *cursor->at++;
    const char *form = strchr(short_forms, kind);
    if (kind == 'u') {
        uint32_t unit = take_hex(cursor);
        if (unit >= 0xD800 && unit < 0xDC00) {
            cursor->at += 2; /* the \u of the other half */
            unit = 0x10000 + ((unit - 0xD800) << 10) + (take_hex(cursor) - 0xDC00);
        }
        add_utf8(out, unit);
    } else {
        add_byte(out, form != NULL ? (uint8_t)form[1] : kind);
    }
}

static bool take_text(struct cursor *cursor, struct text *out)
{
    if (!take(cursor, '"'))
        return false;
    while (*cursor->at != '"') {
        uint8_t byte = *cursor->at++;
        if (byte == '\\')
            take_escape(cursor, out);
        else
            add_byte(out, byte);
    }
    cursor->at++;
    return true;
}

bool json_read_text(segel_str json, struct text *out)
{
    struct cursor cursor = start_of(json);
    return take_text(&cursor, out);
}

/* One `["name", "value"]`. The texts may still move, so the header holds no pointers yet. */
static bool take_header(struct cursor *cursor, struct headers *headers)
{
    size_t start = headers->texts.len;
    if (!take(cursor, '[') || !take_text(cursor, &headers->texts) || !take(cursor, ','))
        return false;
    size_t middle = headers->texts.len;
    if (!take_text(cursor, &headers->texts) || !take(cursor, ']'))
        return false;
    if (headers->count == headers->room) {
        headers->room = 2 * headers->room + 8;
        headers->all = grown(headers->all, headers->room, sizeof *headers->all);
    }
    headers->all[headers->count++] = (segel_header){
        segel_bytes(NULL, middle - start),
        segel_bytes(NULL, headers->texts.len - middle),
    };
    return true;
}

static bool take_headers(struct cursor *cursor, struct headers *headers)
{
    if (!take(cursor, '['))
        return false;
    if (take(cursor, ']'))
        return true;
    do {
        if (!take_header(cursor, headers))
            return false;
    } while (take(cursor, ','));
    return take(cursor, ']');
}

bool json_read_headers(segel_str json, struct headers *headers)
{
    struct cursor cursor = start_of(json);
    text_clear(&headers->texts);
    headers->count = 0;
    if (!take_headers(&cursor, headers)) {
        headers->count = 0;
        return false;
    }
    const uint8_t *next = (const uint8_t *)headers->texts.data;
    for (size_t index = 0; index < headers->count; index++) {
        segel_header *header = &headers->all[index];
        header->name.data = next;
        header->value.data = next + header->name.len;
        next += header->name.len + header->value.len;
    }
    return true;
}
