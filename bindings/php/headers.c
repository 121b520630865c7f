#include "headers.h"

static void add(php_segel_headers *headers, const zend_string *name, const zend_string *value)
{
	headers->all[headers->count].name = php_segel_str(name);
	headers->all[headers->count].value = php_segel_str(value);
	headers->count++;
}

/* A text at an index of a list, or NULL. */
static zend_string *text_at(HashTable *list, zend_ulong index)
{
	zval *text = zend_hash_index_find_deref(list, index);
	return text != NULL && Z_TYPE_P(text) == IS_STRING ? Z_STR_P(text) : NULL;
}

static bool add_pair(php_segel_headers *headers, zval *pair)
{
	zend_string *name, *value;

	if (Z_TYPE_P(pair) != IS_ARRAY || zend_hash_num_elements(Z_ARRVAL_P(pair)) != 2) {
		return false;
	}
	name = text_at(Z_ARRVAL_P(pair), 0);
	value = text_at(Z_ARRVAL_P(pair), 1);
	if (name == NULL || value == NULL) {
		return false;
	}
	add(headers, name, value);
	return true;
}

static bool add_values(php_segel_headers *headers, const zend_string *name, zval *values)
{
	zval *value;

	if (Z_TYPE_P(values) == IS_STRING) {
		add(headers, name, Z_STR_P(values));
		return true;
	}
	if (Z_TYPE_P(values) != IS_ARRAY) {
		return false;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(values), value) {
		ZVAL_DEREF(value);
		if (Z_TYPE_P(value) != IS_STRING) {
			return false;
		}
		add(headers, name, Z_STR_P(value));
	} ZEND_HASH_FOREACH_END();
	return true;
}

/* How many headers there are at most. */
static size_t room_for(HashTable *from)
{
	size_t room = 0;
	zval *values;

	ZEND_HASH_FOREACH_VAL(from, values) {
		ZVAL_DEREF(values);
		room += Z_TYPE_P(values) == IS_ARRAY ? zend_hash_num_elements(Z_ARRVAL_P(values)) : 1;
	} ZEND_HASH_FOREACH_END();
	return room;
}

bool php_segel_headers_read(php_segel_headers *headers, HashTable *from, uint32_t argument)
{
	zend_string *name;
	zval *values;
	size_t room = room_for(from);

	headers->all = room == 0 ? NULL : safe_emalloc(room, sizeof(segel_header), 0);
	headers->count = 0;
	ZEND_HASH_FOREACH_STR_KEY_VAL(from, name, values) {
		ZVAL_DEREF(values);
		if (!(name == NULL ? add_pair(headers, values) : add_values(headers, name, values))) {
			php_segel_headers_free(headers);
			zend_argument_type_error(argument,
				"must hold name => value, name => list of values, or pairs of name and value, all strings");
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

void php_segel_headers_free(php_segel_headers *headers)
{
	if (headers->all != NULL) {
		efree(headers->all);
		headers->all = NULL;
	}
}
