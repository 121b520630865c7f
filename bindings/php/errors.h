/* Errors of the library as exceptions. */
#ifndef PHP_SEGEL_ERRORS_H
#define PHP_SEGEL_ERRORS_H

#include "document.h"

/* Throws what a function ended with, and frees the error. `document` is what it was given, or NULL;
 * what in it had no JSON is among the violations. */
void php_segel_throw(int32_t status, segel_error *error, const php_segel_document *document);

/* Throws that values of a document had no JSON, though the library had nothing to say. */
void php_segel_throw_findings(const php_segel_document *document);

/* Violations as a list of Segel\Violation, from the JSON list that the library gives. */
void php_segel_violations(zval *list, segel_str json, const php_segel_document *document);

#endif
