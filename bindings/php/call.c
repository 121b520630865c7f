#include "call.h"

#include "decode.h"
#include "errors.h"
#include "headers.h"

/* The properties, in the order of the stub. */
enum { METHOD, URL, HEADERS, BODY };

typedef struct {
	segel_call *handle;
	zend_object std;
} php_segel_call;

static zend_object_handlers handlers;

static php_segel_call *call_of(zend_object *object)
{
	return (php_segel_call *)((char *)object - XtOffsetOf(php_segel_call, std));
}

zend_object *php_segel_call_new(zend_class_entry *ce)
{
	php_segel_call *call = zend_object_alloc(sizeof(*call), ce);

	zend_object_std_init(&call->std, ce);
	object_properties_init(&call->std, ce);
	call->std.handlers = &handlers;
	return &call->std;
}

/* What somebody else holds too is theirs. */
static void wipe(zval *text)
{
	if (Z_TYPE_P(text) == IS_STRING && Z_REFCOUNTED_P(text) && Z_REFCOUNT_P(text) == 1) {
		ZEND_SECURE_ZERO(Z_STRVAL_P(text), Z_STRLEN_P(text));
	}
}

/* Keys, tokens and permissions that stand in the request. */
static void wipe_request(zend_object *object)
{
	zval *headers = OBJ_PROP_NUM(object, HEADERS);
	zval *value;

	wipe(OBJ_PROP_NUM(object, URL));
	wipe(OBJ_PROP_NUM(object, BODY));
	if (Z_TYPE_P(headers) == IS_ARRAY && Z_REFCOUNTED_P(headers) && Z_REFCOUNT_P(headers) == 1) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(headers), value) {
			wipe(value);
		} ZEND_HASH_FOREACH_END();
	}
}

static void free_call(zend_object *object)
{
	wipe_request(object);
#ifndef SEGEL_PLANT_LEAK /* shows that the search for leaks finds one */
	segel_call_free(call_of(object)->handle);
#endif
	zend_object_std_dtor(object);
}

/* From the scheme to the path: what may be shown of a URL. */
static void add_host(HashTable *shown, zval *url)
{
	zval host;
	const char *begin = strstr(Z_STRVAL_P(url), "://");

	if (begin != NULL) {
		begin += strlen("://");
		ZVAL_STRINGL(&host, begin, strcspn(begin, "/?#"));
		zend_hash_str_add(shown, ZEND_STRL("host"), &host);
	}
}

static void add_header_names(HashTable *shown, zval *headers)
{
	zval names;
	zend_string *name;

	array_init(&names);
	ZEND_HASH_FOREACH_STR_KEY(Z_ARRVAL_P(headers), name) {
		if (name != NULL) {
			add_next_index_str(&names, zend_string_copy(name));
		}
	} ZEND_HASH_FOREACH_END();
	zend_hash_str_add(shown, ZEND_STRL("headers"), &names);
}

/* What may be seen of a call: URL, header values and body can hold secrets. */
static HashTable *harmless(zend_object *object)
{
	HashTable *shown = zend_new_array(3);

	if (Z_TYPE_P(OBJ_PROP_NUM(object, METHOD)) == IS_STRING) {
		Z_TRY_ADDREF_P(OBJ_PROP_NUM(object, METHOD));
		zend_hash_str_add(shown, ZEND_STRL("method"), OBJ_PROP_NUM(object, METHOD));
		add_host(shown, OBJ_PROP_NUM(object, URL));
		add_header_names(shown, OBJ_PROP_NUM(object, HEADERS));
	}
	return shown;
}

/* For var_dump(), print_r(), var_export(), json_encode() and casts. */
static HashTable *properties_for(zend_object *object, zend_prop_purpose purpose)
{
	(void)purpose;
	return harmless(object);
}

/* For get_object_vars() and foreach: nothing. One at a time is how to read the properties. */
static HashTable *no_properties(zend_object *object)
{
	if (object->properties == NULL) {
		object->properties = zend_new_array(0);
	}
	return object->properties;
}

static HashTable *get_gc(zend_object *object, zval **table, int *count)
{
	*table = object->properties_table;
	*count = object->ce->default_properties_count;
	return NULL;
}

void php_segel_call_init(void)
{
	handlers = std_object_handlers;
	handlers.offset = XtOffsetOf(php_segel_call, std);
	handlers.free_obj = free_call;
	handlers.clone_obj = NULL;
	handlers.get_properties_for = properties_for;
	handlers.get_properties = no_properties;
	handlers.get_gc = get_gc;
	handlers.compare = zend_objects_not_comparable;
}

/* A method or the name of a header, and a string of it: PHP's one of each text, but with OPcache just
 * another string, so it is counted like any other. */
typedef struct {
	segel_str text;
	zend_string *string;
} known_text;

/* What the last call had, by place: the next mostly has the same. */
enum { KNOWN = 8 };
ZEND_TLS known_text last_known[KNOWN];

static void forget(known_text *last)
{
	if (last->string != NULL) {
		zend_string_release(last->string);
	}
	last->string = NULL;
}

void php_segel_call_forget(void)
{
	for (size_t place = 0; place < KNOWN; place++) {
		forget(&last_known[place]);
	}
}

static zend_string *known(size_t place, segel_str text)
{
	known_text *last = &last_known[place % KNOWN];

	/* They live as long as the library, so the same bytes in memory are the same text. */
	if (last->string == NULL || last->text.data != text.data || last->text.len != text.len) {
		forget(last);
		last->text = text;
		last->string = zend_string_init_interned((const char *)text.data, text.len, false);
	}
	return last->string;
}

/* No name stands there twice. */
static void set_headers(zval *property, const segel_request *request)
{
	zval value;

	array_init_size(property, (uint32_t)request->header_count);
	for (size_t index = 0; index < request->header_count; index++) {
		const segel_header *header = &request->headers[index];
		ZVAL_STR(&value, php_segel_string(header->value));
		zend_hash_add_new(Z_ARRVAL_P(property), known(index + 1, header->name), &value);
	}
}

/* A readonly property is written once, past the check that it is. */
static zval *first_write(zend_object *object, int property)
{
	zval *place = OBJ_PROP_NUM(object, property);

	Z_PROP_FLAG_P(place) = 0;
	return place;
}

void php_segel_call_create(zval *call, segel_call *handle)
{
	zend_object *object;
	segel_request request;

	object_init_ex(call, php_segel_call_ce);
	object = Z_OBJ_P(call);
	call_of(object)->handle = handle;
	if (segel_call_request(handle, &request) == SEGEL_OK) {
		ZVAL_STR_COPY(first_write(object, METHOD), known(0, request.method));
		ZVAL_STR(first_write(object, URL), php_segel_string(request.url));
		set_headers(first_write(object, HEADERS), &request);
		ZVAL_STR(first_write(object, BODY), php_segel_string(request.body));
	}
}

/* What is no HTTP status is no 32-bit number either; the library will say so. */
static int32_t narrow(zend_long status)
{
	return status < 0 || status > 999 ? 0 : (int32_t)status;
}

ZEND_METHOD(Segel_Call, parse)
{
	zend_long status;
	HashTable *from;
	zend_string *body;
	php_segel_headers headers;
	segel_buffer *reply = NULL;
	segel_error *error = NULL;
	int32_t outcome;

	ZEND_PARSE_PARAMETERS_START(3, 3)
		Z_PARAM_LONG(status)
		Z_PARAM_ARRAY_HT(from)
		Z_PARAM_STR(body)
	ZEND_PARSE_PARAMETERS_END();
	if (!php_segel_headers_read(&headers, from, 2)) {
		RETURN_THROWS();
	}
	outcome = segel_parse(call_of(Z_OBJ_P(ZEND_THIS))->handle, narrow(status), headers.all, headers.count,
		php_segel_str(body), &reply, &error);
	php_segel_headers_free(&headers);
	if (outcome != SEGEL_OK) {
		php_segel_throw(outcome, error, NULL);
		RETURN_THROWS();
	}
	php_segel_decode(return_value, segel_buffer_str(reply));
	segel_buffer_free(reply);
}

/* Private: calls are prepared. */
ZEND_METHOD(Segel_Call, __construct)
{
	(void)return_value;
	ZEND_PARSE_PARAMETERS_NONE();
}
