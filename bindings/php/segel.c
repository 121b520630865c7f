/* The module: its classes, and what phpinfo() says. */
#ifdef HAVE_CONFIG_H
# include "config.h"
#endif

#include "php_segel.h"

#include "call.h"
#include "client.h"
#include "ext/standard/info.h"
#include "zend_attributes.h"
#include "zend_enum.h"
#include "zend_exceptions.h"

#include "segel_arginfo.h"

zend_class_entry *php_segel_client_ce;
zend_class_entry *php_segel_call_ce;
zend_class_entry *php_segel_violation_ce;
zend_class_entry *php_segel_exception_ce;
zend_class_entry *php_segel_invalid_params_ce;
zend_class_entry *php_segel_rejected_ce;
zend_class_entry *php_segel_unreadable_ce;
zend_class_entry *php_segel_lang_ce;
zend_class_entry *php_segel_invoice_key_ce;
zend_class_entry *php_segel_method_ce;
zend_class_entry *php_segel_rule_ce;
zend_class_entry *php_segel_reason_ce;
zend_class_entry *php_segel_retry_ce;
zend_class_entry *php_segel_problem_ce;

/* Words of closed sets: those that are given are given as cases, or as their texts. */
static void register_words(void)
{
	php_segel_lang_ce = register_class_Segel_Lang();
	php_segel_invoice_key_ce = register_class_Segel_InvoiceKey();
	php_segel_method_ce = register_class_Segel_Method();
	register_class_Segel_Cause();
	register_class_Segel_Scope();
	register_class_Segel_AssetType();
	register_class_Segel_IdentityDocumentValidity();
	register_class_Segel_IdentityDocumentLiveness();
	register_class_Segel_IdentityDocumentPersonMatch();
}

static void register_clients(void)
{
	php_segel_client_ce = register_class_Segel_Client();
	/* Children take it from their parent. */
	php_segel_client_ce->create_object = php_segel_client_new;
	register_class_Segel_Prakerja(php_segel_client_ce);
	register_class_Segel_Pafi(php_segel_client_ce);
	register_class_Segel_Padi(php_segel_client_ce);
	register_class_Segel_Seekpass(php_segel_client_ce);
	register_class_Segel_Middleware(php_segel_client_ce);
	php_segel_client_init();
}

static void register_errors(void)
{
	php_segel_rule_ce = register_class_Segel_Rule();
	php_segel_reason_ce = register_class_Segel_Reason();
	php_segel_retry_ce = register_class_Segel_Retry();
	php_segel_problem_ce = register_class_Segel_Problem();
	php_segel_violation_ce = register_class_Segel_Violation();
	php_segel_exception_ce = register_class_Segel_Exception(zend_ce_exception);
	php_segel_invalid_params_ce = register_class_Segel_InvalidParams(php_segel_exception_ce);
	php_segel_rejected_ce = register_class_Segel_Rejected(php_segel_exception_ce);
	php_segel_unreadable_ce = register_class_Segel_Unreadable(php_segel_exception_ce);
}

static PHP_MINIT_FUNCTION(segel)
{
	(void)type;
	(void)module_number;
	register_words();
	register_clients();
	register_errors();
	php_segel_call_ce = register_class_Segel_Call();
	php_segel_call_ce->create_object = php_segel_call_new;
	php_segel_call_init();
	register_class_Segel_Json();
	return SUCCESS;
}

static PHP_RINIT_FUNCTION(segel)
{
	(void)type;
	(void)module_number;
#if defined(ZTS) && defined(COMPILE_DL_SEGEL)
	ZEND_TSRMLS_CACHE_UPDATE();
#endif
	return SUCCESS;
}

static PHP_RSHUTDOWN_FUNCTION(segel)
{
	(void)type;
	(void)module_number;
	php_segel_call_forget();
	return SUCCESS;
}

static PHP_MINFO_FUNCTION(segel)
{
	(void)zend_module;
	php_info_print_table_start();
	php_info_print_table_row(2, "segel support", "enabled");
	php_info_print_table_row(2, "version", PHP_SEGEL_VERSION);
	php_info_print_table_end();
}

static const zend_module_dep dependencies[] = {
	ZEND_MOD_REQUIRED("json")
	ZEND_MOD_END
};

zend_module_entry segel_module_entry = {
	STANDARD_MODULE_HEADER_EX,
	NULL,
	dependencies,
	"segel",
	NULL,
	PHP_MINIT(segel),
	NULL,
	PHP_RINIT(segel),
	PHP_RSHUTDOWN(segel),
	PHP_MINFO(segel),
	PHP_SEGEL_VERSION,
	STANDARD_MODULE_PROPERTIES
};

#ifdef COMPILE_DL_SEGEL
# ifdef ZTS
ZEND_TSRMLS_CACHE_DEFINE()
# endif
ZEND_GET_MODULE(segel)
#endif
