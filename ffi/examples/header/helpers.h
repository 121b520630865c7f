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
