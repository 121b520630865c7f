/* Where a value stands in what the caller gave. */
#ifndef PHP_SEGEL_POINTER_H
#define PHP_SEGEL_POINTER_H

#include "php.h"

/* A place on the way from the root to a value; lives on the stack of whoever goes there. */
typedef struct php_segel_place {
	/* NULL for the root. */
	const struct php_segel_place *outer;
	/* NULL where an index counts. */
	const zend_string *name;
	zend_ulong index;
} php_segel_place;

/* The JSON pointer of a place: "/params/ids/0". */
zend_string *php_segel_pointer(const char *root, const php_segel_place *place);

#endif
