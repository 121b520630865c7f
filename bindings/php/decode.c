#include "decode.h"

#include "ext/json/php_json.h"

/* Digits of a whole number that fits a zend_long for sure. */
#if SIZEOF_ZEND_LONG == 8
#define SAFE_DIGITS 18
#else
#define SAFE_DIGITS 9
#endif

static const char *read_value(zval *value, const char *at);

/* What PHP reads better than we could: a text with escapes, a number with a fraction. PHP's scanner
 * looks for a NUL behind it, so it gets a copy that has one. */
static void read_with_php(zval *value, const char *from, const char *end)
{
	zend_string *json = zend_string_init(from, (size_t)(end - from), false);

	php_json_decode_ex(value, ZSTR_VAL(json), ZSTR_LEN(json), 0, 1);
	ZEND_SECURE_ZERO(ZSTR_VAL(json), ZSTR_LEN(json));
	zend_string_release(json);
}

static const char *read_text(zval *value, const char *at)
{
	const char *from = at++, *end = at;
	bool is_escaped = false;

	while (*end != '"') {
		is_escaped |= *end == '\\';
		end += *end == '\\' ? 2 : 1;
	}
	if (is_escaped) {
		read_with_php(value, from, end + 1);
	} else {
		ZVAL_STRINGL_FAST(value, at, (size_t)(end - at));
	}
	return end + 1;
}

static const char *read_number(zval *value, const char *at)
{
	const char *digits = *at == '-' ? at + 1 : at, *end = digits;
	zend_long number = 0;

	while (*end >= '0' && *end <= '9' && end - digits < SAFE_DIGITS) {
		number = number * 10 + (*end++ - '0');
	}
	if ((*end >= '0' && *end <= '9') || *end == '.' || *end == 'e' || *end == 'E' || (number == 0 && digits > at)) {
		end += strspn(end, "0123456789.eE+-");
		read_with_php(value, at, end);
	} else {
		ZVAL_LONG(value, digits > at ? -number : number);
	}
	return end;
}

static const char *read_list(zval *list, const char *at)
{
	zval item;

	array_init(list);
	while (*at != ']') {
		at = read_value(&item, at);
		zend_hash_next_index_insert_new(Z_ARRVAL_P(list), &item);
		at += *at == ',';
	}
	return at + 1;
}

static const char *read_object(zval *object, const char *at)
{
	zval name, member;

	array_init(object);
	while (*at != '}') {
		at = read_text(&name, at);
		at = read_value(&member, at + 1);
		zend_symtable_update(Z_ARRVAL_P(object), Z_STR(name), &member);
		zval_ptr_dtor_str(&name);
		at += *at == ',';
	}
	return at + 1;
}

/* Returns what stands behind the value. */
static const char *read_value(zval *value, const char *at)
{
	switch (*at) {
		case '{':
			return read_object(value, at + 1);
		case '[':
			return read_list(value, at + 1);
		case '"':
			return read_text(value, at);
		case 't':
			ZVAL_TRUE(value);
			return at + strlen("true");
		case 'f':
			ZVAL_FALSE(value);
			return at + strlen("false");
		case 'n':
			ZVAL_NULL(value);
			return at + strlen("null");
		default:
			return read_number(value, at);
	}
}

void php_segel_decode(zval *value, segel_str json)
{
	read_value(value, (const char *)json.data);
}
