#include "errors.h"

#include "decode.h"

#include "ext/json/php_json.h"
#include "zend_enum.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"

static zend_string *text_of(zval *object, const char *name)
{
	zval *text = zend_hash_str_find(Z_ARRVAL_P(object), name, strlen(name));
	return text != NULL && Z_TYPE_P(text) == IS_STRING ? Z_STR_P(text) : ZSTR_EMPTY_ALLOC();
}

/* Whether the library looked no further than this: at a name, or at how deep the whole is. */
static bool is_all_there_is(const zval *path, const php_segel_document *document)
{
	return zend_string_equals_literal(Z_STR_P(path), "/operation")
		|| strcmp(Z_STRVAL_P(path), document->root) == 0;
}

/* Whether a path leads below another, of which something is said already. */
static bool is_below_any(const zend_string *path, zval *violations)
{
	zval *violation;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(violations), violation) {
		zend_string *above = text_of(violation, "path");
		if (zend_string_starts_with(path, above) && ZSTR_VAL(path)[ZSTR_LEN(above)] == '/') {
			return true;
		}
	} ZEND_HASH_FOREACH_END();
	return false;
}

/* Puts what had no JSON in the place of what the library says of its stand-in, the rest behind it.
 * A field that is unknown stays so. */
static void merge(zval *violations, const php_segel_document *document)
{
	zval *violation, *finding;
	zend_string *path;
	HashTable *rest = zend_array_dup(document->findings);

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(violations), violation) {
		zval *at = zend_hash_str_find(Z_ARRVAL_P(violation), ZEND_STRL("path"));
		if (is_all_there_is(at, document)) {
			zend_hash_clean(rest);
			break;
		}
		finding = zend_hash_find(rest, Z_STR_P(at));
		if (finding != NULL && !zend_string_equals_literal(text_of(violation, "rule"), "unknown_field")) {
			zend_string *key = zend_string_copy(Z_STR_P(at));
			zval_ptr_dtor(violation);
			ZVAL_COPY(violation, finding);
			zend_hash_del(rest, key);
			zend_string_release(key);
		} else if (finding != NULL) {
			zend_hash_del(rest, Z_STR_P(at));
		}
	} ZEND_HASH_FOREACH_END();
	ZEND_HASH_FOREACH_STR_KEY_VAL(rest, path, finding) {
		if (!is_below_any(path, violations)) {
			Z_TRY_ADDREF_P(finding);
			add_next_index_zval(violations, finding);
		}
	} ZEND_HASH_FOREACH_END();
	zend_array_release(rest);
}

static void set_enum(zend_class_entry *ce, zval *object, const char *property, zend_class_entry *set, zend_string *value)
{
	zend_object *found = NULL;
	zval choice;

	if (zend_enum_get_case_by_value(&found, set, 0, value, false) == FAILURE) {
		return; /* the exception says which */
	}
	ZVAL_OBJ(&choice, found);
	zend_update_property(ce, Z_OBJ_P(object), property, strlen(property), &choice);
}

static void new_violation(zval *object, zval *from)
{
	zend_class_entry *ce = php_segel_violation_ce;

	object_init_ex(object, ce);
	zend_update_property_str(ce, Z_OBJ_P(object), ZEND_STRL("path"), text_of(from, "path"));
	set_enum(ce, object, "rule", php_segel_rule_ce, text_of(from, "rule"));
	zend_update_property_str(ce, Z_OBJ_P(object), ZEND_STRL("text"), text_of(from, "text"));
}

static void new_violations(zval *list, zval *decoded)
{
	zval *from, violation;

	array_init(list);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(decoded), from) {
		new_violation(&violation, from);
		add_next_index_zval(list, &violation);
	} ZEND_HASH_FOREACH_END();
}

void php_segel_violations(zval *list, segel_str json, const php_segel_document *document)
{
	zval decoded;

	php_segel_decode(&decoded, json);
	if (document->findings != NULL) {
		merge(&decoded, document);
	}
	new_violations(list, &decoded);
	zval_ptr_dtor(&decoded);
}

/* For people, a line for each; as the library words it. */
static zend_string *message_of(zval *violations)
{
	smart_str message = {0};
	zval *violation;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(violations), violation) {
		if (message.s != NULL) {
			smart_str_appendc(&message, '\n');
		}
		smart_str_append(&message, text_of(violation, "path"));
		smart_str_appends(&message, ": ");
		smart_str_append(&message, text_of(violation, "text"));
		smart_str_appends(&message, " (");
		smart_str_append(&message, text_of(violation, "rule"));
		smart_str_appendc(&message, ')');
	} ZEND_HASH_FOREACH_END();
	return smart_str_extract(&message);
}

static zend_string *json_of(zval *violations)
{
	smart_str json = {0};

	smart_str_appends(&json, "{\"kind\":\"invalid\",\"violations\":");
	php_json_encode(&json, violations, PHP_JSON_UNESCAPED_SLASHES | PHP_JSON_UNESCAPED_UNICODE);
	smart_str_appendc(&json, '}');
	return smart_str_extract(&json);
}

/* Makes an exception of a class and takes both texts. */
static void new_exception(zval *exception, zend_class_entry *ce, zend_string *message, zend_string *json)
{
	object_init_ex(exception, ce);
	zend_update_property_str(zend_ce_exception, Z_OBJ_P(exception), ZEND_STRL("message"), message);
	zend_update_property_str(php_segel_exception_ce, Z_OBJ_P(exception), ZEND_STRL("json"), json);
	zend_string_release(message);
	zend_string_release(json);
}

static void throw_invalid(zval *violations, zend_string *message, zend_string *json)
{
	zval exception, list;

	new_exception(&exception, php_segel_invalid_params_ce, message, json);
	new_violations(&list, violations);
	zend_update_property(php_segel_invalid_params_ce, Z_OBJ(exception), ZEND_STRL("violations"), &list);
	zval_ptr_dtor(&list);
	zend_throw_exception_object(&exception);
}

static void throw_merged(zval *violations, const php_segel_document *document)
{
	merge(violations, document);
	throw_invalid(violations, message_of(violations), json_of(violations));
}

/* Properties that are spelled as in the JSON of an error, and null if absent there. */
static void set_members(zend_class_entry *ce, zval *exception, zval *error, const char *const *names)
{
	zval null = {0};

	ZVAL_NULL(&null);
	for (; *names != NULL; names++) {
		zval *value = zend_hash_str_find(Z_ARRVAL_P(error), *names, strlen(*names));
		zend_update_property(ce, Z_OBJ_P(exception), *names, strlen(*names), value == NULL ? &null : value);
	}
}

/* What both answers of a partner that are no reply have. */
static void set_status_and_retry(zend_class_entry *ce, zval *exception, const segel_error *error)
{
	zend_long status = segel_error_status(error), after = (zend_long)segel_error_retry_after(error);
	zend_string *retry = php_segel_string(segel_error_retry(error));

	zend_update_property_long(zend_ce_exception, Z_OBJ_P(exception), ZEND_STRL("code"), status);
	zend_update_property_long(ce, Z_OBJ_P(exception), ZEND_STRL("status"), status);
	set_enum(ce, exception, "retry", php_segel_retry_ce, retry);
	if (after < 0) {
		zend_update_property_null(ce, Z_OBJ_P(exception), ZEND_STRL("retryAfter"));
	} else {
		zend_update_property_long(ce, Z_OBJ_P(exception), ZEND_STRL("retryAfter"), after);
	}
	zend_string_release(retry);
}

static void set_rejected(zval *exception, const segel_error *error, zval *decoded)
{
	static const char *const SAME[] = {"text", "fields", NULL};
	zend_class_entry *ce = php_segel_rejected_ce;
	zval *code = zend_hash_str_find(Z_ARRVAL_P(decoded), ZEND_STRL("code"));

	set_status_and_retry(ce, exception, error);
	set_members(ce, exception, decoded, SAME);
	zend_update_property(ce, Z_OBJ_P(exception), ZEND_STRL("partnerCode"), code);
	set_enum(ce, exception, "reason", php_segel_reason_ce, text_of(decoded, "reason"));
}

static void set_unreadable(zval *exception, const segel_error *error, zval *decoded)
{
	static const char *const SAME[] = {"at", "excerpt", NULL};
	zend_class_entry *ce = php_segel_unreadable_ce;

	set_status_and_retry(ce, exception, error);
	set_members(ce, exception, decoded, SAME);
	set_enum(ce, exception, "problem", php_segel_problem_ce, text_of(decoded, "problem"));
}

static void throw_answer(const segel_error *error, zval *decoded)
{
	bool is_rejected = segel_error_kind(error) == SEGEL_REJECTED;
	zval exception;

	new_exception(&exception, is_rejected ? php_segel_rejected_ce : php_segel_unreadable_ce,
		php_segel_string(segel_error_message(error)), php_segel_string(segel_error_json(error)));
	if (is_rejected) {
		set_rejected(&exception, error, decoded);
	} else {
		set_unreadable(&exception, error, decoded);
	}
	zend_throw_exception_object(&exception);
}

static void throw_error(const segel_error *error, const php_segel_document *document)
{
	zval decoded;

	php_segel_decode(&decoded, segel_error_json(error));
	if (segel_error_kind(error) != SEGEL_INVALID) {
		throw_answer(error, &decoded);
	} else {
		zval *violations = zend_hash_str_find(Z_ARRVAL(decoded), ZEND_STRL("violations"));
		if (document != NULL && document->findings != NULL) {
			throw_merged(violations, document);
		} else {
			throw_invalid(violations, php_segel_string(segel_error_message(error)),
				php_segel_string(segel_error_json(error)));
		}
	}
	zval_ptr_dtor(&decoded);
}

void php_segel_throw(int32_t status, segel_error *error, const php_segel_document *document)
{
	if (status == SEGEL_ERROR && error != NULL) {
		throw_error(error, document);
	} else {
		zend_throw_error(NULL, "A defect of Segel (%d); please report it", (int)status);
	}
	segel_error_free(error);
}

void php_segel_throw_findings(const php_segel_document *document)
{
	zval violations;

	array_init(&violations);
	throw_merged(&violations, document);
	zval_ptr_dtor(&violations);
}

ZEND_METHOD(Segel_Exception, toJson)
{
	zval room, *json;

	ZEND_PARSE_PARAMETERS_NONE();
	json = zend_read_property(php_segel_exception_ce, Z_OBJ_P(ZEND_THIS), ZEND_STRL("json"), false, &room);
	RETURN_COPY_DEREF(json);
}
