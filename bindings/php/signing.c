/* What a partner offers beside its operations. */
#include "client.h"
#include "document.h"
#include "decode.h"
#include "errors.h"

static segel_argument argument(const zend_string *text)
{
	return segel_text_argument(php_segel_str(text));
}

static segel_signing signing(zend_long now, const zend_string *method, const zend_string *path, const zend_string *body, const zend_string *authorization)
{
	return (segel_signing){
		.now = segel_integer_argument(now),
		.method = argument(method),
		.path = argument(path),
		.body = argument(body),
		.authorization = argument(authorization),
	};
}

ZEND_METHOD(Segel_Prakerja, sign)
{
	zend_long now;
	zend_string *method, *path, *body, *authorization = NULL;
	zend_object *method_case;
	segel_buffer *signature = NULL;
	segel_error *error = NULL;
	php_segel_client *client;
	int32_t status;

	ZEND_PARSE_PARAMETERS_START(4, 5)
		Z_PARAM_LONG(now)
		Z_PARAM_OBJ_OF_CLASS_OR_STR(method_case, php_segel_method_ce, method)
		Z_PARAM_STR(path)
		Z_PARAM_STR(body)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(authorization)
	ZEND_PARSE_PARAMETERS_END();
	client = php_segel_client_get(ZEND_THIS);
	if (client == NULL) {
		RETURN_THROWS();
	}
	segel_signing what = signing(now, php_segel_word(method_case, method), path, body, authorization);
	status = segel_sign(client->handle, &what, &signature, &error);
	if (status != SEGEL_OK) {
		php_segel_throw(status, error, NULL);
		RETURN_THROWS();
	}
	RETVAL_STR(php_segel_string(segel_buffer_str(signature)));
	segel_buffer_free(signature);
}

/* What verify() and diagnose() take. */
typedef struct {
	php_segel_client *client;
	segel_signing what;
	segel_argument signature;
} claim;

/* False if an exception was thrown. */
static bool read_claim(zend_execute_data *execute_data, claim *claim)
{
	zend_long now;
	zend_string *method, *path, *body, *signature, *authorization = NULL;
	zend_object *method_case;

	ZEND_PARSE_PARAMETERS_START(5, 6)
		Z_PARAM_LONG(now)
		Z_PARAM_OBJ_OF_CLASS_OR_STR(method_case, php_segel_method_ce, method)
		Z_PARAM_STR(path)
		Z_PARAM_STR(body)
		Z_PARAM_STR(signature)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(authorization)
	ZEND_PARSE_PARAMETERS_END_EX(return false);
	claim->client = php_segel_client_get(ZEND_THIS);
	claim->what = signing(now, php_segel_word(method_case, method), path, body, authorization);
	claim->signature = argument(signature);
	return claim->client != NULL;
}

ZEND_METHOD(Segel_Prakerja, verify)
{
	claim claim;
	int32_t status, valid = 0;
	segel_error *error = NULL;

	if (!read_claim(execute_data, &claim)) {
		RETURN_THROWS();
	}
	status = segel_verify(claim.client->handle, &claim.what, claim.signature, &valid, &error);
	if (status != SEGEL_OK) {
		php_segel_throw(status, error, NULL);
		RETURN_THROWS();
	}
	RETURN_BOOL(valid);
}

ZEND_METHOD(Segel_Prakerja, diagnose)
{
	claim claim;
	int32_t status;
	segel_buffer *diagnosis = NULL;
	segel_error *error = NULL;

	if (!read_claim(execute_data, &claim)) {
		RETURN_THROWS();
	}
	status = segel_diagnose(claim.client->handle, &claim.what, claim.signature, &diagnosis, &error);
	if (status != SEGEL_OK) {
		php_segel_throw(status, error, NULL);
		RETURN_THROWS();
	}
	php_segel_decode(return_value, segel_buffer_str(diagnosis));
	segel_buffer_free(diagnosis);
}

ZEND_METHOD(Segel_Seekpass, scopes)
{
	HashTable *params;
	segel_buffer *scopes = NULL;
	segel_error *error = NULL;
	php_segel_document document = {.root = "/params"};

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(params)
	ZEND_PARSE_PARAMETERS_END();
	if (php_segel_document_write(&document, params)) {
		int32_t status = segel_scopes(php_segel_document_str(&document), &scopes, &error);
		if (status == SEGEL_OK) {
			php_segel_decode(return_value, segel_buffer_str(scopes));
			segel_buffer_free(scopes);
		} else {
			php_segel_throw(status, error, &document);
		}
	}
	php_segel_document_free(&document);
}
