/* The module, and what its files share. */
#ifndef PHP_SEGEL_H
#define PHP_SEGEL_H

#include "php.h"

#include <segel.h>

#define PHP_SEGEL_VERSION "0.1.0"

extern zend_module_entry segel_module_entry;
#define phpext_segel_ptr &segel_module_entry

#if defined(ZTS) && defined(COMPILE_DL_SEGEL)
ZEND_TSRMLS_CACHE_EXTERN()
#endif

/* The classes; written once, when the module starts. */
extern zend_class_entry *php_segel_client_ce;
extern zend_class_entry *php_segel_call_ce;
extern zend_class_entry *php_segel_violation_ce;
extern zend_class_entry *php_segel_exception_ce;
extern zend_class_entry *php_segel_invalid_params_ce;
extern zend_class_entry *php_segel_rejected_ce;
extern zend_class_entry *php_segel_unreadable_ce;
extern zend_class_entry *php_segel_lang_ce;
extern zend_class_entry *php_segel_invoice_key_ce;
extern zend_class_entry *php_segel_method_ce;
extern zend_class_entry *php_segel_rule_ce;
extern zend_class_entry *php_segel_reason_ce;
extern zend_class_entry *php_segel_retry_ce;
extern zend_class_entry *php_segel_problem_ce;

/* A text of PHP's as the library takes it; NULL is not given. */
static inline segel_str php_segel_str(const zend_string *text)
{
	return text == NULL ? segel_bytes(NULL, 0) : segel_bytes(ZSTR_VAL(text), ZSTR_LEN(text));
}

/* A text of the library's as PHP takes it. */
static inline zend_string *php_segel_string(segel_str text)
{
	return text.len == 0 ? ZSTR_EMPTY_ALLOC() : zend_string_init((const char *)text.data, text.len, 0);
}

#endif
