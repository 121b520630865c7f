/* The headers of a response. */
#ifndef PHP_SEGEL_HEADERS_H
#define PHP_SEGEL_HEADERS_H

#include "php_segel.h"

/* Borrowed from the array that they were read from. */
typedef struct {
	segel_header *all;
	size_t count;
} php_segel_headers;

/* Reads `name => value`, `name => [value, …]` and `[name, value]`. False if an exception was thrown,
 * which speaks of the argument with this number. */
bool php_segel_headers_read(php_segel_headers *headers, HashTable *from, uint32_t argument);

void php_segel_headers_free(php_segel_headers *headers);

#endif
