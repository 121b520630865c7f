#include "document.h"

#include "ext/json/php_json.h"
#include "ext/standard/html.h"
#include "pointer.h"
#include "zend_enum.h"

/* Deeper than the library looks: it will say so. PHP arrays can hold themselves. */
#define DEEPEST 512

/* A value without JSON is written as this, which no field takes: so the library reports every other
 * problem too, and this one in its place among them. */
#define NO_JSON "[]"

/* U+FFFD in UTF-8. */
#define REPLACEMENT "\xef\xbf\xbd"

static bool write_value(php_segel_document *document, zval *value, const php_segel_place *place, int depth);

static void find(php_segel_document *document, const php_segel_place *place, const char *rule, const char *english, const char *indonesian)
{
	zval violation;
	zend_string *path = php_segel_pointer(document->root, place);

	array_init_size(&violation, 3);
	add_assoc_str(&violation, "path", zend_string_copy(path));
	add_assoc_string(&violation, "rule", rule);
	add_assoc_string(&violation, "text", document->indonesian ? indonesian : english);
	if (document->findings == NULL) {
		document->findings = zend_new_array(4);
	}
	zend_hash_update(document->findings, path, &violation);
	zend_string_release(path);
	smart_str_appendl(&document->text, NO_JSON, sizeof(NO_JSON) - 1);
}

static void find_type(php_segel_document *document, const php_segel_place *place)
{
	find(document, place, "type",
		"the value has no JSON; give a text, a finite number, a boolean, null, an array, a backed enum or a JsonSerializable",
		"nilai ini tidak punya bentuk JSON; berikan teks, angka terhingga, boolean, null, array, backed enum, atau JsonSerializable");
}

static void find_encoding(php_segel_document *document, const php_segel_place *place)
{
	find(document, place, "encoding",
		"the text holds bytes that are not UTF-8; give UTF-8, and a file's content as Base64",
		"teks berisi byte yang bukan UTF-8; berikan UTF-8, dan isi berkas sebagai Base64");
}

/* The length of the UTF-8 character that begins at `at`; 0 if there is none. */
static size_t character(const unsigned char *bytes, size_t len, size_t at)
{
	zend_result status;
	size_t cursor = at;

	php_next_utf8_char(bytes, len, &cursor, &status);
	return status == SUCCESS ? cursor - at : 0;
}

static void append_escaped(smart_str *text, unsigned char byte)
{
	static const char DIGITS[] = "0123456789abcdef";

	if (byte == '"' || byte == '\\') {
		smart_str_appendc(text, '\\');
		smart_str_appendc(text, (char)byte);
	} else {
		smart_str_appends(text, "\\u00");
		smart_str_appendc(text, DIGITS[byte >> 4]);
		smart_str_appendc(text, DIGITS[byte & 15]);
	}
}

#define NEEDS_ESCAPE(byte) ((byte) < 0x20 || (byte) == '"' || (byte) == '\\')

#define WORD sizeof(uint64_t)
#define EACH(byte) (UINT64_C(0x0101010101010101) * (byte))

/* Compilers make one load of it. */
static inline uint64_t little_endian(const unsigned char *bytes)
{
	return (uint64_t)bytes[0] | (uint64_t)bytes[1] << 8 | (uint64_t)bytes[2] << 16 | (uint64_t)bytes[3] << 24
		| (uint64_t)bytes[4] << 32 | (uint64_t)bytes[5] << 40 | (uint64_t)bytes[6] << 48 | (uint64_t)bytes[7] << 56;
}

/* The bytes of a word that are not ASCII or do not stand in JSON as they are, by their highest bit:
 * a subtraction that goes below zero sets it. Behind the first of them it can be wrong. With their second
 * bit turned, a quote is the space and only what is below space is below that. */
static inline uint64_t specials(uint64_t word)
{
	uint64_t is_low_or_quote = (word ^ EACH(2)) - EACH(0x21);
	uint64_t is_backslash = (word ^ EACH('\\')) - EACH(1);

	return (word | is_low_or_quote | is_backslash) & EACH(0x80);
}

/* Whether all of a text is ASCII and stands in JSON as it is: quicker than to look for where it does not. */
static bool is_plain_ascii(const unsigned char *bytes, size_t len)
{
	uint64_t found = 0, word = EACH(' ');

	if (len < WORD) {
		for (size_t at = 0; at < len; at++) {
			word = word << 8 | bytes[at];
		}
		return specials(word) == 0;
	}
	for (size_t at = 0; at < len - WORD; at += WORD) {
		found |= specials(little_endian(bytes + at));
	}
	return (found | specials(little_endian(bytes + len - WORD))) == 0;
}

/* The number of bytes at the beginning that are ASCII and stand in JSON as they are. */
static size_t plain_ascii(const unsigned char *bytes, size_t len)
{
	size_t at = 0;

	while (len - at >= WORD && specials(little_endian(bytes + at)) == 0) {
		at += WORD;
	}
	if (len >= WORD) {
		/* The word that is not plain, or else the last, of which a part was looked at already. */
		at = MIN(at, len - WORD);
		for (uint64_t found = specials(little_endian(bytes + at)); at < len && (found & 0x80) == 0; found >>= 8) {
			at++;
		}
	}
	while (len < WORD && at < len && bytes[at] < 0x80 && !NEEDS_ESCAPE(bytes[at])) {
		at++;
	}
	return at;
}

/* The number of bytes from `at` on that stand in JSON as they are. */
static size_t plain(const unsigned char *bytes, size_t len, size_t at)
{
	size_t end = at, width;

	do {
		end += plain_ascii(bytes + end, len - end);
		width = end < len && bytes[end] >= 0x80 ? character(bytes, len, end) : 0;
		end += width;
	} while (width > 0);
	return end - at;
}

/* Writes a text with what does not stand in JSON as it is, U+FFFD in place of what is not UTF-8; false if
 * there is such. */
static zend_never_inline bool append_special(smart_str *text, const unsigned char *bytes, size_t len)
{
	bool is_utf8 = true;

	smart_str_appendc(text, '"');
	for (size_t at = 0; at < len; at++) {
		size_t count = plain(bytes, len, at);
		smart_str_appendl(text, (const char *)bytes + at, count);
		at += count;
		if (at < len && bytes[at] < 0x80) {
			append_escaped(text, bytes[at]);
		} else if (at < len) {
			smart_str_appends(text, REPLACEMENT);
			is_utf8 = false;
		}
	}
	smart_str_appendc(text, '"');
	return is_utf8;
}

/* Writes a text in quotes; false if it is not UTF-8. */
static bool append_text(smart_str *text, const zend_string *string)
{
	const unsigned char *bytes = (const unsigned char *)ZSTR_VAL(string);
	size_t len = ZSTR_LEN(string);
	char *quoted;

	if (!is_plain_ascii(bytes, len)) {
		return append_special(text, bytes, len);
	}
	quoted = smart_str_extend(text, len + 2);
	quoted[0] = '"';
	memcpy(quoted + 1, bytes, len);
	quoted[len + 1] = '"';
	return true;
}

static void write_text(php_segel_document *document, const zend_string *string, const php_segel_place *place)
{
	size_t before = ZSTR_LEN(document->text.s);

	if (!append_text(&document->text, string)) {
		ZSTR_LEN(document->text.s) = before;
		find_encoding(document, place);
	}
}

static void write_double(php_segel_document *document, double number, const php_segel_place *place)
{
	if (zend_finite(number)) {
		smart_str_append_double(&document->text, number, -1, false);
	} else {
		find_type(document, place);
	}
}

static bool write_list(php_segel_document *document, HashTable *list, const php_segel_place *place, int depth)
{
	zval *value;
	php_segel_place inner = {.outer = place};

	ZEND_HASH_FOREACH_VAL(list, value) {
		if (inner.index > 0) {
			smart_str_appendc(&document->text, ',');
		}
		if (!write_value(document, value, &inner, depth)) {
			return false;
		}
		inner.index++;
	} ZEND_HASH_FOREACH_END();
	return true;
}

/* No documented name is other than UTF-8: the library will report the field as unknown. */
static void write_name(smart_str *text, const zend_string *name, zend_ulong index)
{
	if (name != NULL) {
		append_text(text, name);
	} else {
		smart_str_appendc(text, '"');
		smart_str_append_long(text, (zend_long)index);
		smart_str_appendc(text, '"');
	}
	smart_str_appendc(text, ':');
}

static bool write_members(php_segel_document *document, HashTable *members, const php_segel_place *place, int depth)
{
	zval *value;
	zend_string *name;
	zend_ulong index;

	ZEND_HASH_FOREACH_KEY_VAL_IND(members, index, name, value) {
		php_segel_place inner = {.outer = place, .name = name, .index = index};
		if (ZSTR_VAL(document->text.s)[ZSTR_LEN(document->text.s) - 1] != '{') {
			smart_str_appendc(&document->text, ',');
		}
		write_name(&document->text, name, index);
		if (!write_value(document, value, &inner, depth)) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

/* Holds the table meanwhile: jsonSerialize() of something in it could change it. */
static bool write_table(php_segel_document *document, HashTable *table, bool is_list, const php_segel_place *place, int depth)
{
	bool written;

	GC_TRY_ADDREF(table);
	smart_str_appendc(&document->text, is_list ? '[' : '{');
	written = is_list ? write_list(document, table, place, depth)
		: write_members(document, table, place, depth);
	smart_str_appendc(&document->text, is_list ? ']' : '}');
	zend_array_release(table);
	return written;
}

static bool write_serializable(php_segel_document *document, zend_object *object, const php_segel_place *place, int depth)
{
	zval result;
	bool written;

	ZVAL_UNDEF(&result);
	zend_call_known_instance_method_with_0_params(
		zend_hash_str_find_ptr(&object->ce->function_table, ZEND_STRL("jsonserialize")), object, &result);
	if (EG(exception) != NULL) {
		zval_ptr_dtor(&result);
		return false;
	}
	if (Z_TYPE(result) == IS_OBJECT && Z_OBJ(result) == object) {
		find_type(document, place);
		written = true;
	} else {
		written = write_value(document, &result, place, depth);
	}
	zval_ptr_dtor(&result);
	return written;
}

static bool write_any_object(php_segel_document *document, zval *value, const php_segel_place *place, int depth)
{
	zend_object *object = Z_OBJ_P(value);

	if (instanceof_function(object->ce, php_json_serializable_ce)) {
		return write_serializable(document, object, place, depth);
	}
	if ((object->ce->ce_flags & ZEND_ACC_ENUM) && object->ce->enum_backing_type != IS_UNDEF) {
		return write_value(document, zend_enum_fetch_case_value(object), place, depth);
	}
	if (object->ce == zend_standard_class_def) {
		return write_table(document, zend_std_get_properties(object), false, place, depth);
	}
	find_type(document, place);
	return true;
}

static bool write_value(php_segel_document *document, zval *value, const php_segel_place *place, int depth)
{
	ZVAL_DEREF(value);
	if (depth > DEEPEST) {
		return false;
	}
	switch (Z_TYPE_P(value)) {
		case IS_NULL:
			smart_str_appendl(&document->text, "null", 4);
			return true;
		case IS_FALSE:
			smart_str_appendl(&document->text, "false", 5);
			return true;
		case IS_TRUE:
			smart_str_appendl(&document->text, "true", 4);
			return true;
		case IS_LONG:
			smart_str_append_long(&document->text, Z_LVAL_P(value));
			return true;
		case IS_DOUBLE:
			write_double(document, Z_DVAL_P(value), place);
			return true;
		case IS_STRING:
			write_text(document, Z_STR_P(value), place);
			return true;
		case IS_ARRAY:
			return write_table(document, Z_ARRVAL_P(value), zend_array_is_list(Z_ARRVAL_P(value)), place, depth + 1);
		case IS_OBJECT:
			return write_any_object(document, value, place, depth + 1);
		default:
			find_type(document, place);
			return true;
	}
}

/* In place of params that are nested too deep, others that are: the library says so. */
static void write_too_deep(php_segel_document *document)
{
	enum { LEVELS = 200 };

	ZSTR_LEN(document->text.s) = 0;
	smart_str_appends(&document->text, "{\"\":");
	for (int level = 0; level < LEVELS; level++) {
		smart_str_appendc(&document->text, '[');
	}
	for (int level = 0; level < LEVELS; level++) {
		smart_str_appendc(&document->text, ']');
	}
	smart_str_appendc(&document->text, '}');
}

bool php_segel_document_write(php_segel_document *document, HashTable *members)
{
	const php_segel_place root = {0};
	smart_str_alloc(&document->text, 1024, false);
	ZSTR_LEN(document->text.s) = 0;
	if (!write_table(document, members, false, &root, 1) && EG(exception) == NULL) {
		write_too_deep(document);
	}
	return EG(exception) == NULL;
}

segel_str php_segel_document_str(const php_segel_document *document)
{
	return php_segel_str(document->text.s);
}

void php_segel_document_free(php_segel_document *document)
{
	if (document->text.s != NULL) {
		ZEND_SECURE_ZERO(ZSTR_VAL(document->text.s), ZSTR_LEN(document->text.s));
	}
	smart_str_free(&document->text);
	if (document->findings != NULL) {
		zend_array_release(document->findings);
		document->findings = NULL;
	}
}
