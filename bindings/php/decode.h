/* JSON of the library as PHP values. */
#ifndef PHP_SEGEL_DECODE_H
#define PHP_SEGEL_DECODE_H

#include "php_segel.h"

/* Decodes JSON that the library wrote: it is right, compact, and of a depth that is bounded. Objects
 * become arrays. */
void php_segel_decode(zval *value, segel_str json);

#endif
