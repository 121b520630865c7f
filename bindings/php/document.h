/* PHP values as JSON text. */
#ifndef PHP_SEGEL_DOCUMENT_H
#define PHP_SEGEL_DOCUMENT_H

#include "php_segel.h"
#include "zend_smart_str.h"

/* A JSON object that is being written, and which of the values have no JSON. It may hold secrets. */
typedef struct {
	smart_str text;
	/* Where it stands in an error: "/params", "/config". */
	const char *root;
	/* Whether sentences are Indonesian. */
	bool indonesian;
	/* From JSON pointer to a violation of {rule, text}; NULL if all values have JSON. */
	HashTable *findings;
} php_segel_document;

/* Writes an array as an object. False if an exception was thrown. */
bool php_segel_document_write(php_segel_document *document, HashTable *members);

segel_str php_segel_document_str(const php_segel_document *document);

/* Overwrites and frees. */
void php_segel_document_free(php_segel_document *document);

#endif
