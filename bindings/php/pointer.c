#include "pointer.h"
#include "zend_smart_str.h"

/* A name as RFC 6901 spells it. */
static void append_name(smart_str *pointer, const zend_string *name)
{
	for (size_t at = 0; at < ZSTR_LEN(name); at++) {
		char byte = ZSTR_VAL(name)[at];
		if (byte == '~') {
			smart_str_appends(pointer, "~0");
		} else if (byte == '/') {
			smart_str_appends(pointer, "~1");
		} else {
			smart_str_appendc(pointer, byte);
		}
	}
}

static void append_place(smart_str *pointer, const php_segel_place *place)
{
	if (place->outer == NULL) {
		return;
	}
	append_place(pointer, place->outer);
	smart_str_appendc(pointer, '/');
	if (place->name == NULL) {
		smart_str_append_long(pointer, (zend_long)place->index);
	} else {
		append_name(pointer, place->name);
	}
}

zend_string *php_segel_pointer(const char *root, const php_segel_place *place)
{
	smart_str pointer = {0};
	smart_str_appends(&pointer, root);
	append_place(&pointer, place);
	return smart_str_extract(&pointer);
}
