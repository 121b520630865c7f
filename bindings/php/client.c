#include "client.h"

#include <time.h>

#include "call.h"
#include "document.h"
#include "errors.h"

static zend_object_handlers handlers;

zend_object *php_segel_client_new(zend_class_entry *ce)
{
	php_segel_client *client = zend_object_alloc(sizeof(*client), ce);

	zend_object_std_init(&client->std, ce);
	object_properties_init(&client->std, ce);
	client->std.handlers = &handlers;
	return &client->std;
}

static void free_client(zend_object *object)
{
	php_segel_client *client = php_segel_client_of(object);

	segel_client_free(client->handle);
	if (client->partner != NULL) {
		zend_string_release(client->partner);
	}
	zend_object_std_dtor(object);
}

/* What var_dump() and its kin show: never the config. */
static HashTable *debug_info(zend_object *object, int *is_temporary)
{
	HashTable *shown = zend_new_array(1);
	php_segel_client *client = php_segel_client_of(object);
	zval partner;

	*is_temporary = 1;
	if (client->partner != NULL) {
		ZVAL_STR_COPY(&partner, client->partner);
		zend_hash_str_add(shown, ZEND_STRL("partner"), &partner);
	}
	return shown;
}

void php_segel_client_init(void)
{
	handlers = std_object_handlers;
	handlers.offset = XtOffsetOf(php_segel_client, std);
	handlers.free_obj = free_client;
	handlers.clone_obj = NULL;
	handlers.get_debug_info = debug_info;
}

/* Sentences about values without JSON follow the language of all others. */
static bool asks_for_indonesian(HashTable *config)
{
	zval *lang = zend_hash_str_find_deref(config, ZEND_STRL("lang"));

	if (lang != NULL && Z_TYPE_P(lang) == IS_OBJECT && Z_OBJCE_P(lang) == php_segel_lang_ce) {
		lang = zend_enum_fetch_case_value(Z_OBJ_P(lang));
	}
	return lang != NULL && Z_TYPE_P(lang) == IS_STRING && zend_string_equals_literal(Z_STR_P(lang), "id");
}

static void keep(php_segel_client *client, segel_client *handle, zend_string *partner, bool is_indonesian)
{
	client->handle = handle;
	client->partner = zend_string_copy(partner);
	client->is_indonesian = is_indonesian;
}

void php_segel_client_construct(zval *object, zend_string *partner, HashTable *config)
{
	php_segel_client *client = php_segel_client_of(Z_OBJ_P(object));
	php_segel_document document = {.root = "/config", .indonesian = asks_for_indonesian(config)};
	segel_client *handle = NULL;
	segel_error *error = NULL;
	int32_t status;

	if (client->handle != NULL) {
		zend_throw_error(NULL, "%s is constructed already", ZSTR_VAL(client->std.ce->name));
		return;
	}
	if (php_segel_document_write(&document, config)) {
		status = segel_client_new(php_segel_str(partner), php_segel_document_str(&document), &handle, &error);
		if (status != SEGEL_OK) {
			php_segel_throw(status, error, &document);
		} else if (document.findings != NULL) {
			segel_client_free(handle);
			php_segel_throw_findings(&document);
		} else {
			keep(client, handle, partner, document.indonesian);
		}
	}
	php_segel_document_free(&document);
}

php_segel_client *php_segel_client_get(zval *object)
{
	php_segel_client *client = php_segel_client_of(Z_OBJ_P(object));

	if (client->handle == NULL) {
		zend_throw_error(NULL, "%s is not constructed; call parent::__construct()", ZSTR_VAL(client->std.ce->name));
		return NULL;
	}
	return client;
}

/* Prepares an operation and makes `call` of it, or throws. */
static void prepare(zval *call, const php_segel_client *client, segel_str operation, HashTable *params, int64_t now)
{
	php_segel_document document = {.root = "/params", .indonesian = client->is_indonesian};
	segel_call *handle = NULL;
	segel_error *error = NULL;
	int32_t status;

	if (php_segel_document_write(&document, params)) {
		status = segel_prepare(client->handle, operation, php_segel_document_str(&document), now,
			&handle, &error);
		if (status != SEGEL_OK) {
			php_segel_throw(status, error, &document);
		} else if (document.findings != NULL) {
			segel_call_free(handle);
			php_segel_throw_findings(&document);
		} else {
			php_segel_call_create(call, handle);
		}
	}
	php_segel_document_free(&document);
}

ZEND_METHOD(Segel_Client, __construct)
{
	zend_string *partner;
	HashTable *config;

	(void)return_value;
	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_STR(partner)
		Z_PARAM_ARRAY_HT(config)
	ZEND_PARSE_PARAMETERS_END();
	php_segel_client_construct(ZEND_THIS, partner, config);
}

ZEND_METHOD(Segel_Client, prepare)
{
	zend_string *operation;
	HashTable *params;
	zend_long now = 0;
	bool is_now = true;
	php_segel_client *client;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_STR(operation)
		Z_PARAM_ARRAY_HT(params)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG_OR_NULL(now, is_now)
	ZEND_PARSE_PARAMETERS_END();
	client = php_segel_client_get(ZEND_THIS);
	if (client == NULL) {
		RETURN_THROWS();
	}
	prepare(return_value, client, php_segel_str(operation), params, is_now ? (int64_t)time(NULL) : now);
}

ZEND_METHOD(Segel_Client, validate)
{
	zend_string *operation;
	HashTable *params;
	segel_buffer *violations = NULL;
	php_segel_client *client;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_STR(operation)
		Z_PARAM_ARRAY_HT(params)
	ZEND_PARSE_PARAMETERS_END();
	client = php_segel_client_get(ZEND_THIS);
	if (client == NULL) {
		RETURN_THROWS();
	}
	php_segel_document document = {.root = "/params", .indonesian = client->is_indonesian};
	if (php_segel_document_write(&document, params)) {
		int32_t status = segel_validate(client->handle, php_segel_str(operation),
			php_segel_document_str(&document), &violations);
		if (status == SEGEL_OK) {
			php_segel_violations(return_value, segel_buffer_str(violations), &document);
			segel_buffer_free(violations);
		} else {
			php_segel_throw(status, NULL, NULL);
		}
	}
	php_segel_document_free(&document);
}

/* The operation that a method stands for: `submissionStatus` of a `prakerja` is
 * `prakerja.submission_status`. A name that has no room is none of the library's. */
static php_segel_operation operation_of(const zend_string *partner, const zend_string *method)
{
	php_segel_operation operation = {.method = method};
	const size_t room = sizeof(operation.name);
	size_t len = MIN(ZSTR_LEN(partner), room - 1);

	memcpy(operation.name, ZSTR_VAL(partner), len);
	operation.name[len++] = '.';
	for (size_t at = 0; at < ZSTR_LEN(method) && len + 2 <= room; at++) {
		char letter = ZSTR_VAL(method)[at];
		if (letter >= 'A' && letter <= 'Z') {
			operation.name[len++] = '_';
			letter = (char)(letter - 'A' + 'a');
		}
		operation.name[len++] = letter;
	}
	operation.len = len;
	return operation;
}

/* Every method of a partner that stands for an operation. */
ZEND_METHOD(Segel_Client, operation)
{
	HashTable *params;
	zend_long now = 0;
	bool is_now = true;
	const zend_string *method = EX(func)->common.function_name;
	php_segel_operation operation;
	php_segel_client *client;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_ARRAY_HT(params)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG_OR_NULL(now, is_now)
	ZEND_PARSE_PARAMETERS_END();
	client = php_segel_client_get(ZEND_THIS);
	if (client == NULL) {
		RETURN_THROWS();
	}
	/* Of every method's name there is one string for as long as the process lives. */
	if (client->last.method != method) {
		client->last = operation_of(client->partner, method);
	}
	/* By value: while the params are written, jsonSerialize() of something in them can call another. */
	operation = client->last;
	prepare(return_value, client, segel_bytes(operation.name, operation.len), params,
		is_now ? (int64_t)time(NULL) : now);
}
