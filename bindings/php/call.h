/* Calls: prepared operations. */
#ifndef PHP_SEGEL_CALL_H
#define PHP_SEGEL_CALL_H

#include "php_segel.h"

/* Sets the handlers up that all calls share. */
void php_segel_call_init(void);

/* Gives back the strings that are kept for the next call: the request ends. */
void php_segel_call_forget(void);

zend_object *php_segel_call_new(zend_class_entry *ce);

/* Makes a Segel\Call that owns the handle. */
void php_segel_call_create(zval *call, segel_call *handle);

#endif
