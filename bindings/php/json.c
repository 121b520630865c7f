/* The door for programs that hand JSON texts on: a function a method, and nothing is decoded. */
#include "call.h"
#include "errors.h"
#include "headers.h"

static segel_argument argument(const zend_string *json)
{
	return segel_json_argument(php_segel_str(json));
}

/* Returns the text of a buffer and frees it, or throws. */
static void finish(zval *return_value, int32_t status, segel_buffer *buffer, segel_error *error)
{
	if (status != SEGEL_OK) {
		php_segel_throw(status, error, NULL);
		return;
	}
	RETVAL_STR(php_segel_string(segel_buffer_str(buffer)));
	segel_buffer_free(buffer);
}

/* Private: there are no objects of this class. */
ZEND_METHOD(Segel_Json, __construct)
{
	(void)return_value;
	ZEND_PARSE_PARAMETERS_NONE();
}

ZEND_METHOD(Segel_Json, prepare)
{
	zend_string *operation, *config, *params, *now;
	segel_call *call = NULL;
	segel_error *error = NULL;
	int32_t status;

	ZEND_PARSE_PARAMETERS_START(4, 4)
		Z_PARAM_STR_OR_NULL(operation)
		Z_PARAM_STR_OR_NULL(config)
		Z_PARAM_STR_OR_NULL(params)
		Z_PARAM_STR_OR_NULL(now)
	ZEND_PARSE_PARAMETERS_END();
	status = segel_prepare_once(argument(operation), php_segel_str(config), php_segel_str(params), argument(now),
		&call, &error);
	if (status != SEGEL_OK) {
		php_segel_throw(status, error, NULL);
		RETURN_THROWS();
	}
	php_segel_call_create(return_value, call);
}

ZEND_METHOD(Segel_Json, parse)
{
	zend_string *operation, *config, *params, *now, *http_status, *body;
	HashTable *from;
	php_segel_headers headers;
	segel_buffer *reply = NULL;
	segel_error *error = NULL;
	int32_t status;

	ZEND_PARSE_PARAMETERS_START(7, 7)
		Z_PARAM_STR_OR_NULL(operation)
		Z_PARAM_STR_OR_NULL(config)
		Z_PARAM_STR_OR_NULL(params)
		Z_PARAM_STR_OR_NULL(now)
		Z_PARAM_STR_OR_NULL(http_status)
		Z_PARAM_ARRAY_HT(from)
		Z_PARAM_STR_OR_NULL(body)
	ZEND_PARSE_PARAMETERS_END();
	if (!php_segel_headers_read(&headers, from, 6)) {
		RETURN_THROWS();
	}
	segel_answer answer = {argument(http_status), headers.all, headers.count, argument(body)};
	status = segel_parse_once(argument(operation), php_segel_str(config), php_segel_str(params), argument(now),
		&answer, &reply, &error);
	php_segel_headers_free(&headers);
	finish(return_value, status, reply, error);
}

ZEND_METHOD(Segel_Json, validate)
{
	zend_string *operation, *config, *params;
	segel_buffer *violations = NULL;
	int32_t status;

	ZEND_PARSE_PARAMETERS_START(3, 3)
		Z_PARAM_STR_OR_NULL(operation)
		Z_PARAM_STR_OR_NULL(config)
		Z_PARAM_STR_OR_NULL(params)
	ZEND_PARSE_PARAMETERS_END();
	status = segel_validate_once(argument(operation), php_segel_str(config), php_segel_str(params), &violations);
	finish(return_value, status, violations, NULL);
}

ZEND_METHOD(Segel_Json, sign)
{
	zend_string *config, *now, *method, *path, *body, *authorization;
	segel_buffer *signature = NULL;
	segel_error *error = NULL;
	int32_t status;

	ZEND_PARSE_PARAMETERS_START(6, 6)
		Z_PARAM_STR_OR_NULL(config)
		Z_PARAM_STR_OR_NULL(now)
		Z_PARAM_STR_OR_NULL(method)
		Z_PARAM_STR_OR_NULL(path)
		Z_PARAM_STR_OR_NULL(body)
		Z_PARAM_STR_OR_NULL(authorization)
	ZEND_PARSE_PARAMETERS_END();
	segel_signing what = {argument(now), argument(method), argument(path), argument(body), argument(authorization)};
	status = segel_sign_once(php_segel_str(config), &what, &signature, &error);
	finish(return_value, status, signature, error);
}

/* What verify() and diagnose() take. */
typedef struct {
	segel_str config;
	segel_signing what;
	segel_argument signature;
} claim;

/* False if an exception was thrown. */
static bool read_claim(zend_execute_data *execute_data, claim *claim)
{
	zend_string *config, *now, *method, *path, *body, *authorization, *signature;

	ZEND_PARSE_PARAMETERS_START(7, 7)
		Z_PARAM_STR_OR_NULL(config)
		Z_PARAM_STR_OR_NULL(now)
		Z_PARAM_STR_OR_NULL(method)
		Z_PARAM_STR_OR_NULL(path)
		Z_PARAM_STR_OR_NULL(body)
		Z_PARAM_STR_OR_NULL(authorization)
		Z_PARAM_STR_OR_NULL(signature)
	ZEND_PARSE_PARAMETERS_END_EX(return false);
	claim->config = php_segel_str(config);
	claim->what = (segel_signing){argument(now), argument(method), argument(path), argument(body), argument(authorization)};
	claim->signature = argument(signature);
	return true;
}

ZEND_METHOD(Segel_Json, verify)
{
	claim claim;
	int32_t status, valid = 0;
	segel_error *error = NULL;

	if (!read_claim(execute_data, &claim)) {
		RETURN_THROWS();
	}
	status = segel_verify_once(claim.config, &claim.what, claim.signature, &valid, &error);
	if (status != SEGEL_OK) {
		php_segel_throw(status, error, NULL);
		RETURN_THROWS();
	}
	RETURN_BOOL(valid);
}

ZEND_METHOD(Segel_Json, diagnose)
{
	claim claim;
	int32_t status;
	segel_buffer *diagnosis = NULL;
	segel_error *error = NULL;

	if (!read_claim(execute_data, &claim)) {
		RETURN_THROWS();
	}
	status = segel_diagnose_once(claim.config, &claim.what, claim.signature, &diagnosis, &error);
	finish(return_value, status, diagnosis, error);
}

ZEND_METHOD(Segel_Json, scopes)
{
	zend_string *params;
	segel_buffer *scopes = NULL;
	segel_error *error = NULL;
	int32_t status;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR_OR_NULL(params)
	ZEND_PARSE_PARAMETERS_END();
	status = segel_scopes(php_segel_str(params), &scopes, &error);
	finish(return_value, status, scopes, error);
}

ZEND_METHOD(Segel_Json, describe)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_STR(php_segel_string(segel_describe()));
}

static void add_member(zval *list, const segel_member *member)
{
	zval pair;

	array_init_size(&pair, 2);
	add_next_index_str(&pair, php_segel_string(member->name));
	add_next_index_str(&pair, php_segel_string(member->json));
	add_next_index_zval(list, &pair);
}

ZEND_METHOD(Segel_Json, members)
{
	zend_string *json;
	segel_members *members = NULL;
	segel_member member;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(json)
	ZEND_PARSE_PARAMETERS_END();
	if (segel_members_new(php_segel_str(json), &members) != SEGEL_OK) {
		RETURN_NULL();
	}
	array_init(return_value);
	for (size_t index = 0; segel_members_get(members, index, &member) == SEGEL_OK; index++) {
		add_member(return_value, &member);
	}
	segel_members_free(members);
}
