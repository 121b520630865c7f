/* The constructors of the partners: named arguments in, the config as the library names it out. */
#include "client.h"

/* A member of a config; left out if it has no text. */
typedef struct {
	const char *name;
	zend_string *text;
} member;

static void add_text(zval *config, member member)
{
	if (member.text != NULL) {
		add_assoc_str(config, member.name, zend_string_copy(member.text));
	}
}

static void construct(zval *object, const char *partner, const member *members, size_t count, zend_long max_response_bytes, bool no_max)
{
	zval config;
	zend_string *name = zend_string_init(partner, strlen(partner), 0);

	array_init(&config);
	for (size_t index = 0; index < count; index++) {
		add_text(&config, members[index]);
	}
	if (!no_max) {
		add_assoc_long(&config, "max_response_bytes", max_response_bytes);
	}
	php_segel_client_construct(object, name, Z_ARRVAL(config));
	zend_string_release(name);
	zval_ptr_dtor(&config);
}

#define CONSTRUCT(partner, ...) \
	do { \
		(void)return_value; \
		const member members[] = {__VA_ARGS__}; \
		construct(ZEND_THIS, partner, members, sizeof(members) / sizeof(*members), max, no_max); \
	} while (0)

ZEND_METHOD(Segel_Prakerja, __construct)
{
	zend_string *client_code, *sign_key, *base_url = NULL, *lang = NULL;
	zend_object *lang_case = NULL;
	zend_long max = 0;
	bool no_max = true;

	ZEND_PARSE_PARAMETERS_START(2, 5)
		Z_PARAM_STR(client_code)
		Z_PARAM_STR(sign_key)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(base_url)
		Z_PARAM_OBJ_OF_CLASS_OR_STR_OR_NULL(lang_case, php_segel_lang_ce, lang)
		Z_PARAM_LONG_OR_NULL(max, no_max)
	ZEND_PARSE_PARAMETERS_END();
	CONSTRUCT("prakerja", {"client_code", client_code}, {"sign_key", sign_key}, {"base_url", base_url},
		{"lang", php_segel_word(lang_case, lang)});
}

ZEND_METHOD(Segel_Pafi, __construct)
{
	zend_string *client_id = NULL, *client_secret = NULL, *access_token = NULL, *base_url = NULL, *lang = NULL;
	zend_object *lang_case = NULL;
	zend_long max = 0;
	bool no_max = true;

	ZEND_PARSE_PARAMETERS_START(0, 6)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(client_id)
		Z_PARAM_STR_OR_NULL(client_secret)
		Z_PARAM_STR_OR_NULL(access_token)
		Z_PARAM_STR_OR_NULL(base_url)
		Z_PARAM_OBJ_OF_CLASS_OR_STR_OR_NULL(lang_case, php_segel_lang_ce, lang)
		Z_PARAM_LONG_OR_NULL(max, no_max)
	ZEND_PARSE_PARAMETERS_END();
	CONSTRUCT("pafi", {"client_id", client_id}, {"client_secret", client_secret},
		{"access_token", access_token}, {"base_url", base_url}, {"lang", php_segel_word(lang_case, lang)});
}

ZEND_METHOD(Segel_Padi, __construct)
{
	zend_string *api_key = NULL, *invoice_key = NULL, *base_url = NULL, *lang = NULL;
	zend_object *lang_case = NULL, *key_case = NULL;
	zend_long max = 0;
	bool no_max = true;

	ZEND_PARSE_PARAMETERS_START(0, 5)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(api_key)
		Z_PARAM_OBJ_OF_CLASS_OR_STR_OR_NULL(key_case, php_segel_invoice_key_ce, invoice_key)
		Z_PARAM_STR_OR_NULL(base_url)
		Z_PARAM_OBJ_OF_CLASS_OR_STR_OR_NULL(lang_case, php_segel_lang_ce, lang)
		Z_PARAM_LONG_OR_NULL(max, no_max)
	ZEND_PARSE_PARAMETERS_END();
	CONSTRUCT("padi", {"api_key", api_key}, {"invoice_key", php_segel_word(key_case, invoice_key)},
		{"base_url", base_url}, {"lang", php_segel_word(lang_case, lang)});
}

ZEND_METHOD(Segel_Seekpass, __construct)
{
	zend_string *base_url = NULL, *client_id = NULL, *client_secret = NULL, *access_token = NULL, *lang = NULL;
	zend_object *lang_case = NULL;
	zend_long max = 0;
	bool no_max = true;

	ZEND_PARSE_PARAMETERS_START(0, 6)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(base_url)
		Z_PARAM_STR_OR_NULL(client_id)
		Z_PARAM_STR_OR_NULL(client_secret)
		Z_PARAM_STR_OR_NULL(access_token)
		Z_PARAM_OBJ_OF_CLASS_OR_STR_OR_NULL(lang_case, php_segel_lang_ce, lang)
		Z_PARAM_LONG_OR_NULL(max, no_max)
	ZEND_PARSE_PARAMETERS_END();
	CONSTRUCT("seekpass", {"base_url", base_url}, {"client_id", client_id}, {"client_secret", client_secret},
		{"access_token", access_token}, {"lang", php_segel_word(lang_case, lang)});
}

ZEND_METHOD(Segel_Middleware, __construct)
{
	zend_string *url, *access_token, *lang = NULL;
	zend_object *lang_case = NULL;
	zend_long max = 0;
	bool no_max = true;

	ZEND_PARSE_PARAMETERS_START(2, 4)
		Z_PARAM_STR(url)
		Z_PARAM_STR(access_token)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_STR_OR_NULL(lang_case, php_segel_lang_ce, lang)
		Z_PARAM_LONG_OR_NULL(max, no_max)
	ZEND_PARSE_PARAMETERS_END();
	CONSTRUCT("middleware", {"url", url}, {"access_token", access_token}, {"lang", php_segel_word(lang_case, lang)});
}
