/* Clients: a partner and its checked config. */
#ifndef PHP_SEGEL_CLIENT_H
#define PHP_SEGEL_CLIENT_H

#include "php_segel.h"
#include "zend_enum.h"

/* A method by its name, and the operation that it stands for. */
typedef struct {
	const zend_string *method;
	size_t len;
	char name[64];
} php_segel_operation;

typedef struct {
	/* NULL until it is constructed. */
	segel_client *handle;
	zend_string *partner;
	bool is_indonesian;
	/* Called last, and mostly called next. */
	php_segel_operation last;
	zend_object std;
} php_segel_client;

static inline php_segel_client *php_segel_client_of(zend_object *object)
{
	return (php_segel_client *)((char *)object - XtOffsetOf(php_segel_client, std));
}

/* A word of a closed set, given as one of its cases or as its text. */
static inline zend_string *php_segel_word(zend_object *given, zend_string *text)
{
	return given != NULL ? Z_STR_P(zend_enum_fetch_case_value(given)) : text;
}

/* Sets the handlers up that all clients share. */
void php_segel_client_init(void);

zend_object *php_segel_client_new(zend_class_entry *ce);

/* Constructs a client, or throws. */
void php_segel_client_construct(zval *object, zend_string *partner, HashTable *config);

/* The client of an object, or NULL and an exception if it was never constructed. */
php_segel_client *php_segel_client_get(zval *object);

#endif
