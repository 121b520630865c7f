/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: da988b8bd947acb7d6530a90e6a7f370c6556e45 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Segel_Client___construct, 0, 0, 2)
	ZEND_ARG_TYPE_INFO(0, partner, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, config, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Segel_Client_prepare, 0, 2, Segel\\Call, 0)
	ZEND_ARG_TYPE_INFO(0, operation, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, params, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, now, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Segel_Client_validate, 0, 2, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, operation, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, params, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Segel_Prakerja___construct, 0, 0, 2)
	ZEND_ARG_TYPE_INFO(0, clientCode, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, signKey, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, baseUrl, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, lang, Segel\\Lang, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, maxResponseBytes, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Segel_Prakerja_submissionStatus, 0, 1, Segel\\Call, 0)
	ZEND_ARG_TYPE_INFO(0, params, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, now, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Segel_Prakerja_submitAssignment arginfo_class_Segel_Prakerja_submissionStatus

#define arginfo_class_Segel_Prakerja_submitFeedback arginfo_class_Segel_Prakerja_submissionStatus

#define arginfo_class_Segel_Prakerja_redeemStatus arginfo_class_Segel_Prakerja_submissionStatus

#define arginfo_class_Segel_Prakerja_redeemCommit arginfo_class_Segel_Prakerja_submissionStatus

#define arginfo_class_Segel_Prakerja_redeemReset arginfo_class_Segel_Prakerja_submissionStatus

#define arginfo_class_Segel_Prakerja_generateUrl arginfo_class_Segel_Prakerja_submissionStatus

#define arginfo_class_Segel_Prakerja_checkQuota arginfo_class_Segel_Prakerja_submissionStatus

#define arginfo_class_Segel_Prakerja_sendOtp arginfo_class_Segel_Prakerja_submissionStatus

#define arginfo_class_Segel_Prakerja_authorizePayment arginfo_class_Segel_Prakerja_submissionStatus

#define arginfo_class_Segel_Prakerja_paymentStatus arginfo_class_Segel_Prakerja_submissionStatus

#define arginfo_class_Segel_Prakerja_voidPayment arginfo_class_Segel_Prakerja_submissionStatus

#define arginfo_class_Segel_Prakerja_signed arginfo_class_Segel_Prakerja_submissionStatus

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Segel_Prakerja_sign, 0, 4, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, now, IS_LONG, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, method, Segel\\Method, MAY_BE_STRING, NULL)
	ZEND_ARG_TYPE_INFO(0, path, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, body, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, authorization, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Segel_Prakerja_verify, 0, 5, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO(0, now, IS_LONG, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, method, Segel\\Method, MAY_BE_STRING, NULL)
	ZEND_ARG_TYPE_INFO(0, path, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, body, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, signature, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, authorization, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Segel_Prakerja_diagnose, 0, 5, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, now, IS_LONG, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, method, Segel\\Method, MAY_BE_STRING, NULL)
	ZEND_ARG_TYPE_INFO(0, path, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, body, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, signature, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, authorization, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Segel_Pafi___construct, 0, 0, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, clientId, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, clientSecret, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, accessToken, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, baseUrl, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, lang, Segel\\Lang, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, maxResponseBytes, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Segel_Pafi_token arginfo_class_Segel_Prakerja_submissionStatus

#define arginfo_class_Segel_Pafi_kecukupanSkp arginfo_class_Segel_Prakerja_submissionStatus

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Segel_Padi___construct, 0, 0, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, apiKey, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, invoiceKey, Segel\\InvoiceKey, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, baseUrl, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, lang, Segel\\Lang, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, maxResponseBytes, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Segel_Padi_submitTransaction arginfo_class_Segel_Prakerja_submissionStatus

#define arginfo_class_Segel_Padi_listTransactions arginfo_class_Segel_Prakerja_submissionStatus

#define arginfo_class_Segel_Padi_deleteTransactions arginfo_class_Segel_Prakerja_submissionStatus

#define arginfo_class_Segel_Padi_submitUmkm arginfo_class_Segel_Prakerja_submissionStatus

#define arginfo_class_Segel_Padi_listUmkm arginfo_class_Segel_Prakerja_submissionStatus

#define arginfo_class_Segel_Padi_deleteUmkm arginfo_class_Segel_Prakerja_submissionStatus

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Segel_Seekpass___construct, 0, 0, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, baseUrl, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, clientId, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, clientSecret, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, accessToken, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, lang, Segel\\Lang, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, maxResponseBytes, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Segel_Seekpass_token arginfo_class_Segel_Prakerja_submissionStatus

#define arginfo_class_Segel_Seekpass_submissionStatus arginfo_class_Segel_Prakerja_submissionStatus

#define arginfo_class_Segel_Seekpass_submissionStatuses arginfo_class_Segel_Prakerja_submissionStatus

#define arginfo_class_Segel_Seekpass_addBatch arginfo_class_Segel_Prakerja_submissionStatus

#define arginfo_class_Segel_Seekpass_uploadAsset arginfo_class_Segel_Prakerja_submissionStatus

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Segel_Seekpass_scopes, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, params, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Segel_Middleware___construct, 0, 0, 2)
	ZEND_ARG_TYPE_INFO(0, url, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, accessToken, IS_STRING, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, lang, Segel\\Lang, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, maxResponseBytes, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Segel_Middleware_requestOut arginfo_class_Segel_Prakerja_submissionStatus

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Segel_Call___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Segel_Call_parse, 0, 3, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, status, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, headers, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, body, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Segel_Exception_toJson, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Segel_Json___construct arginfo_class_Segel_Call___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Segel_Json_prepare, 0, 4, Segel\\Call, 0)
	ZEND_ARG_TYPE_INFO(0, operation, IS_STRING, 1)
	ZEND_ARG_TYPE_INFO(0, config, IS_STRING, 1)
	ZEND_ARG_TYPE_INFO(0, params, IS_STRING, 1)
	ZEND_ARG_TYPE_INFO(0, now, IS_STRING, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Segel_Json_parse, 0, 7, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, operation, IS_STRING, 1)
	ZEND_ARG_TYPE_INFO(0, config, IS_STRING, 1)
	ZEND_ARG_TYPE_INFO(0, params, IS_STRING, 1)
	ZEND_ARG_TYPE_INFO(0, now, IS_STRING, 1)
	ZEND_ARG_TYPE_INFO(0, status, IS_STRING, 1)
	ZEND_ARG_TYPE_INFO(0, headers, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, body, IS_STRING, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Segel_Json_validate, 0, 3, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, operation, IS_STRING, 1)
	ZEND_ARG_TYPE_INFO(0, config, IS_STRING, 1)
	ZEND_ARG_TYPE_INFO(0, params, IS_STRING, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Segel_Json_sign, 0, 6, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, config, IS_STRING, 1)
	ZEND_ARG_TYPE_INFO(0, now, IS_STRING, 1)
	ZEND_ARG_TYPE_INFO(0, method, IS_STRING, 1)
	ZEND_ARG_TYPE_INFO(0, path, IS_STRING, 1)
	ZEND_ARG_TYPE_INFO(0, body, IS_STRING, 1)
	ZEND_ARG_TYPE_INFO(0, authorization, IS_STRING, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Segel_Json_verify, 0, 7, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO(0, config, IS_STRING, 1)
	ZEND_ARG_TYPE_INFO(0, now, IS_STRING, 1)
	ZEND_ARG_TYPE_INFO(0, method, IS_STRING, 1)
	ZEND_ARG_TYPE_INFO(0, path, IS_STRING, 1)
	ZEND_ARG_TYPE_INFO(0, body, IS_STRING, 1)
	ZEND_ARG_TYPE_INFO(0, authorization, IS_STRING, 1)
	ZEND_ARG_TYPE_INFO(0, signature, IS_STRING, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Segel_Json_diagnose, 0, 7, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, config, IS_STRING, 1)
	ZEND_ARG_TYPE_INFO(0, now, IS_STRING, 1)
	ZEND_ARG_TYPE_INFO(0, method, IS_STRING, 1)
	ZEND_ARG_TYPE_INFO(0, path, IS_STRING, 1)
	ZEND_ARG_TYPE_INFO(0, body, IS_STRING, 1)
	ZEND_ARG_TYPE_INFO(0, authorization, IS_STRING, 1)
	ZEND_ARG_TYPE_INFO(0, signature, IS_STRING, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Segel_Json_scopes, 0, 1, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, params, IS_STRING, 1)
ZEND_END_ARG_INFO()

#define arginfo_class_Segel_Json_describe arginfo_class_Segel_Exception_toJson

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Segel_Json_members, 0, 1, IS_ARRAY, 1)
	ZEND_ARG_TYPE_INFO(0, json, IS_STRING, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(Segel_Client, __construct);
ZEND_METHOD(Segel_Client, prepare);
ZEND_METHOD(Segel_Client, validate);
ZEND_METHOD(Segel_Prakerja, __construct);
ZEND_METHOD(Segel_Client, operation);
ZEND_METHOD(Segel_Prakerja, sign);
ZEND_METHOD(Segel_Prakerja, verify);
ZEND_METHOD(Segel_Prakerja, diagnose);
ZEND_METHOD(Segel_Pafi, __construct);
ZEND_METHOD(Segel_Padi, __construct);
ZEND_METHOD(Segel_Seekpass, __construct);
ZEND_METHOD(Segel_Seekpass, scopes);
ZEND_METHOD(Segel_Middleware, __construct);
ZEND_METHOD(Segel_Call, __construct);
ZEND_METHOD(Segel_Call, parse);
ZEND_METHOD(Segel_Exception, toJson);
ZEND_METHOD(Segel_Json, __construct);
ZEND_METHOD(Segel_Json, prepare);
ZEND_METHOD(Segel_Json, parse);
ZEND_METHOD(Segel_Json, validate);
ZEND_METHOD(Segel_Json, sign);
ZEND_METHOD(Segel_Json, verify);
ZEND_METHOD(Segel_Json, diagnose);
ZEND_METHOD(Segel_Json, scopes);
ZEND_METHOD(Segel_Json, describe);
ZEND_METHOD(Segel_Json, members);


static const zend_function_entry class_Segel_Client_methods[] = {
	ZEND_ME(Segel_Client, __construct, arginfo_class_Segel_Client___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(Segel_Client, prepare, arginfo_class_Segel_Client_prepare, ZEND_ACC_PUBLIC)
	ZEND_ME(Segel_Client, validate, arginfo_class_Segel_Client_validate, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Segel_Prakerja_methods[] = {
	ZEND_ME(Segel_Prakerja, __construct, arginfo_class_Segel_Prakerja___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Segel_Client, submissionStatus, operation, arginfo_class_Segel_Prakerja_submissionStatus, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Segel_Client, submitAssignment, operation, arginfo_class_Segel_Prakerja_submitAssignment, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Segel_Client, submitFeedback, operation, arginfo_class_Segel_Prakerja_submitFeedback, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Segel_Client, redeemStatus, operation, arginfo_class_Segel_Prakerja_redeemStatus, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Segel_Client, redeemCommit, operation, arginfo_class_Segel_Prakerja_redeemCommit, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Segel_Client, redeemReset, operation, arginfo_class_Segel_Prakerja_redeemReset, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Segel_Client, generateUrl, operation, arginfo_class_Segel_Prakerja_generateUrl, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Segel_Client, checkQuota, operation, arginfo_class_Segel_Prakerja_checkQuota, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Segel_Client, sendOtp, operation, arginfo_class_Segel_Prakerja_sendOtp, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Segel_Client, authorizePayment, operation, arginfo_class_Segel_Prakerja_authorizePayment, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Segel_Client, paymentStatus, operation, arginfo_class_Segel_Prakerja_paymentStatus, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Segel_Client, voidPayment, operation, arginfo_class_Segel_Prakerja_voidPayment, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Segel_Client, signed, operation, arginfo_class_Segel_Prakerja_signed, ZEND_ACC_PUBLIC)
	ZEND_ME(Segel_Prakerja, sign, arginfo_class_Segel_Prakerja_sign, ZEND_ACC_PUBLIC)
	ZEND_ME(Segel_Prakerja, verify, arginfo_class_Segel_Prakerja_verify, ZEND_ACC_PUBLIC)
	ZEND_ME(Segel_Prakerja, diagnose, arginfo_class_Segel_Prakerja_diagnose, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Segel_Pafi_methods[] = {
	ZEND_ME(Segel_Pafi, __construct, arginfo_class_Segel_Pafi___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Segel_Client, token, operation, arginfo_class_Segel_Pafi_token, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Segel_Client, kecukupanSkp, operation, arginfo_class_Segel_Pafi_kecukupanSkp, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Segel_Padi_methods[] = {
	ZEND_ME(Segel_Padi, __construct, arginfo_class_Segel_Padi___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Segel_Client, submitTransaction, operation, arginfo_class_Segel_Padi_submitTransaction, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Segel_Client, listTransactions, operation, arginfo_class_Segel_Padi_listTransactions, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Segel_Client, deleteTransactions, operation, arginfo_class_Segel_Padi_deleteTransactions, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Segel_Client, submitUmkm, operation, arginfo_class_Segel_Padi_submitUmkm, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Segel_Client, listUmkm, operation, arginfo_class_Segel_Padi_listUmkm, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Segel_Client, deleteUmkm, operation, arginfo_class_Segel_Padi_deleteUmkm, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Segel_Seekpass_methods[] = {
	ZEND_ME(Segel_Seekpass, __construct, arginfo_class_Segel_Seekpass___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Segel_Client, token, operation, arginfo_class_Segel_Seekpass_token, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Segel_Client, submissionStatus, operation, arginfo_class_Segel_Seekpass_submissionStatus, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Segel_Client, submissionStatuses, operation, arginfo_class_Segel_Seekpass_submissionStatuses, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Segel_Client, addBatch, operation, arginfo_class_Segel_Seekpass_addBatch, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Segel_Client, uploadAsset, operation, arginfo_class_Segel_Seekpass_uploadAsset, ZEND_ACC_PUBLIC)
	ZEND_ME(Segel_Seekpass, scopes, arginfo_class_Segel_Seekpass_scopes, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_Segel_Middleware_methods[] = {
	ZEND_ME(Segel_Middleware, __construct, arginfo_class_Segel_Middleware___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Segel_Client, requestOut, operation, arginfo_class_Segel_Middleware_requestOut, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Segel_Call_methods[] = {
	ZEND_ME(Segel_Call, __construct, arginfo_class_Segel_Call___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Segel_Call, parse, arginfo_class_Segel_Call_parse, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Segel_Violation_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Segel_Exception_methods[] = {
	ZEND_ME(Segel_Exception, toJson, arginfo_class_Segel_Exception_toJson, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Segel_InvalidParams_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Segel_Rejected_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Segel_Unreadable_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Segel_Lang_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Segel_Scope_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Segel_Method_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Segel_Cause_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Segel_InvoiceKey_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Segel_AssetType_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Segel_IdentityDocumentValidity_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Segel_IdentityDocumentLiveness_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Segel_IdentityDocumentPersonMatch_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Segel_Rule_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Segel_Reason_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Segel_Retry_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Segel_Problem_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Segel_Json_methods[] = {
	ZEND_ME(Segel_Json, __construct, arginfo_class_Segel_Json___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Segel_Json, prepare, arginfo_class_Segel_Json_prepare, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Segel_Json, parse, arginfo_class_Segel_Json_parse, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Segel_Json, validate, arginfo_class_Segel_Json_validate, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Segel_Json, sign, arginfo_class_Segel_Json_sign, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Segel_Json, verify, arginfo_class_Segel_Json_verify, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Segel_Json, diagnose, arginfo_class_Segel_Json_diagnose, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Segel_Json, scopes, arginfo_class_Segel_Json_scopes, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Segel_Json, describe, arginfo_class_Segel_Json_describe, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Segel_Json, members, arginfo_class_Segel_Json_members, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_Segel_Client(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Segel", "Client", class_Segel_Client_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NOT_SERIALIZABLE;


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "prepare", sizeof("prepare") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "validate", sizeof("validate") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Segel_Prakerja(zend_class_entry *class_entry_Segel_Client)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Segel", "Prakerja", class_Segel_Prakerja_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Segel_Client);
	class_entry->ce_flags |= ZEND_ACC_NOT_SERIALIZABLE;


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "submissionstatus", sizeof("submissionstatus") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "submitassignment", sizeof("submitassignment") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "submitfeedback", sizeof("submitfeedback") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "redeemstatus", sizeof("redeemstatus") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "redeemcommit", sizeof("redeemcommit") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "redeemreset", sizeof("redeemreset") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "generateurl", sizeof("generateurl") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "checkquota", sizeof("checkquota") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "sendotp", sizeof("sendotp") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "authorizepayment", sizeof("authorizepayment") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "paymentstatus", sizeof("paymentstatus") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "voidpayment", sizeof("voidpayment") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "signed", sizeof("signed") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "sign", sizeof("sign") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "sign", sizeof("sign") - 1), 3, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "sign", sizeof("sign") - 1), 4, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "verify", sizeof("verify") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "verify", sizeof("verify") - 1), 3, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "verify", sizeof("verify") - 1), 4, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "verify", sizeof("verify") - 1), 5, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "diagnose", sizeof("diagnose") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "diagnose", sizeof("diagnose") - 1), 3, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "diagnose", sizeof("diagnose") - 1), 4, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "diagnose", sizeof("diagnose") - 1), 5, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Segel_Pafi(zend_class_entry *class_entry_Segel_Client)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Segel", "Pafi", class_Segel_Pafi_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Segel_Client);
	class_entry->ce_flags |= ZEND_ACC_NOT_SERIALIZABLE;


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "token", sizeof("token") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "kecukupanskp", sizeof("kecukupanskp") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Segel_Padi(zend_class_entry *class_entry_Segel_Client)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Segel", "Padi", class_Segel_Padi_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Segel_Client);
	class_entry->ce_flags |= ZEND_ACC_NOT_SERIALIZABLE;


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "submittransaction", sizeof("submittransaction") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "listtransactions", sizeof("listtransactions") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "deletetransactions", sizeof("deletetransactions") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "submitumkm", sizeof("submitumkm") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "listumkm", sizeof("listumkm") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "deleteumkm", sizeof("deleteumkm") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Segel_Seekpass(zend_class_entry *class_entry_Segel_Client)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Segel", "Seekpass", class_Segel_Seekpass_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Segel_Client);
	class_entry->ce_flags |= ZEND_ACC_NOT_SERIALIZABLE;


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 3, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "token", sizeof("token") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "submissionstatus", sizeof("submissionstatus") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "submissionstatuses", sizeof("submissionstatuses") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "addbatch", sizeof("addbatch") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "uploadasset", sizeof("uploadasset") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "scopes", sizeof("scopes") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Segel_Middleware(zend_class_entry *class_entry_Segel_Client)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Segel", "Middleware", class_Segel_Middleware_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Segel_Client);
	class_entry->ce_flags |= ZEND_ACC_NOT_SERIALIZABLE;


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "requestout", sizeof("requestout") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Segel_Call(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Segel", "Call", class_Segel_Call_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_method_default_value;
	ZVAL_UNDEF(&property_method_default_value);
	zend_string *property_method_name = zend_string_init("method", sizeof("method") - 1, 1);
	zend_declare_typed_property(class_entry, property_method_name, &property_method_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_method_name);

	zval property_url_default_value;
	ZVAL_UNDEF(&property_url_default_value);
	zend_string *property_url_name = zend_string_init("url", sizeof("url") - 1, 1);
	zend_declare_typed_property(class_entry, property_url_name, &property_url_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_url_name);

	zval property_headers_default_value;
	ZVAL_UNDEF(&property_headers_default_value);
	zend_string *property_headers_name = zend_string_init("headers", sizeof("headers") - 1, 1);
	zend_declare_typed_property(class_entry, property_headers_name, &property_headers_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_headers_name);

	zval property_body_default_value;
	ZVAL_UNDEF(&property_body_default_value);
	zend_string *property_body_name = zend_string_init("body", sizeof("body") - 1, 1);
	zend_declare_typed_property(class_entry, property_body_name, &property_body_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_body_name);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "parse", sizeof("parse") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "parse", sizeof("parse") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Segel_Violation(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Segel", "Violation", class_Segel_Violation_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL;

	zval property_path_default_value;
	ZVAL_UNDEF(&property_path_default_value);
	zend_string *property_path_name = zend_string_init("path", sizeof("path") - 1, 1);
	zend_declare_typed_property(class_entry, property_path_name, &property_path_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_path_name);

	zend_string *property_rule_class_Segel_Rule = zend_string_init("Segel\\Rule", sizeof("Segel\\Rule")-1, 1);
	zval property_rule_default_value;
	ZVAL_UNDEF(&property_rule_default_value);
	zend_string *property_rule_name = zend_string_init("rule", sizeof("rule") - 1, 1);
	zend_declare_typed_property(class_entry, property_rule_name, &property_rule_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_rule_class_Segel_Rule, 0, 0));
	zend_string_release(property_rule_name);

	zval property_text_default_value;
	ZVAL_UNDEF(&property_text_default_value);
	zend_string *property_text_name = zend_string_init("text", sizeof("text") - 1, 1);
	zend_declare_typed_property(class_entry, property_text_name, &property_text_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_text_name);

	return class_entry;
}

static zend_class_entry *register_class_Segel_Exception(zend_class_entry *class_entry_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Segel", "Exception", class_Segel_Exception_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Exception);
	class_entry->ce_flags |= ZEND_ACC_ABSTRACT;

	zval property_json_default_value;
	ZVAL_EMPTY_STRING(&property_json_default_value);
	zend_string *property_json_name = zend_string_init("json", sizeof("json") - 1, 1);
	zend_declare_typed_property(class_entry, property_json_name, &property_json_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_json_name);

	return class_entry;
}

static zend_class_entry *register_class_Segel_InvalidParams(zend_class_entry *class_entry_Segel_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Segel", "InvalidParams", class_Segel_InvalidParams_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Segel_Exception);

	zval property_violations_default_value;
	ZVAL_UNDEF(&property_violations_default_value);
	zend_string *property_violations_name = zend_string_init("violations", sizeof("violations") - 1, 1);
	zend_declare_typed_property(class_entry, property_violations_name, &property_violations_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_violations_name);

	return class_entry;
}

static zend_class_entry *register_class_Segel_Rejected(zend_class_entry *class_entry_Segel_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Segel", "Rejected", class_Segel_Rejected_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Segel_Exception);

	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_status_name);

	zval property_partnerCode_default_value;
	ZVAL_UNDEF(&property_partnerCode_default_value);
	zend_string *property_partnerCode_name = zend_string_init("partnerCode", sizeof("partnerCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_partnerCode_name, &property_partnerCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_partnerCode_name);

	zend_string *property_reason_class_Segel_Reason = zend_string_init("Segel\\Reason", sizeof("Segel\\Reason")-1, 1);
	zval property_reason_default_value;
	ZVAL_UNDEF(&property_reason_default_value);
	zend_string *property_reason_name = zend_string_init("reason", sizeof("reason") - 1, 1);
	zend_declare_typed_property(class_entry, property_reason_name, &property_reason_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_reason_class_Segel_Reason, 0, 0));
	zend_string_release(property_reason_name);

	zval property_text_default_value;
	ZVAL_UNDEF(&property_text_default_value);
	zend_string *property_text_name = zend_string_init("text", sizeof("text") - 1, 1);
	zend_declare_typed_property(class_entry, property_text_name, &property_text_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_text_name);

	zend_string *property_retry_class_Segel_Retry = zend_string_init("Segel\\Retry", sizeof("Segel\\Retry")-1, 1);
	zval property_retry_default_value;
	ZVAL_UNDEF(&property_retry_default_value);
	zend_string *property_retry_name = zend_string_init("retry", sizeof("retry") - 1, 1);
	zend_declare_typed_property(class_entry, property_retry_name, &property_retry_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_retry_class_Segel_Retry, 0, 0));
	zend_string_release(property_retry_name);

	zval property_retryAfter_default_value;
	ZVAL_UNDEF(&property_retryAfter_default_value);
	zend_string *property_retryAfter_name = zend_string_init("retryAfter", sizeof("retryAfter") - 1, 1);
	zend_declare_typed_property(class_entry, property_retryAfter_name, &property_retryAfter_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_retryAfter_name);

	zval property_fields_default_value;
	ZVAL_UNDEF(&property_fields_default_value);
	zend_string *property_fields_name = zend_string_init("fields", sizeof("fields") - 1, 1);
	zend_declare_typed_property(class_entry, property_fields_name, &property_fields_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_fields_name);

	return class_entry;
}

static zend_class_entry *register_class_Segel_Unreadable(zend_class_entry *class_entry_Segel_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Segel", "Unreadable", class_Segel_Unreadable_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Segel_Exception);

	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_status_name);

	zend_string *property_problem_class_Segel_Problem = zend_string_init("Segel\\Problem", sizeof("Segel\\Problem")-1, 1);
	zval property_problem_default_value;
	ZVAL_UNDEF(&property_problem_default_value);
	zend_string *property_problem_name = zend_string_init("problem", sizeof("problem") - 1, 1);
	zend_declare_typed_property(class_entry, property_problem_name, &property_problem_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_problem_class_Segel_Problem, 0, 0));
	zend_string_release(property_problem_name);

	zval property_at_default_value;
	ZVAL_UNDEF(&property_at_default_value);
	zend_string *property_at_name = zend_string_init("at", sizeof("at") - 1, 1);
	zend_declare_typed_property(class_entry, property_at_name, &property_at_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_at_name);

	zval property_excerpt_default_value;
	ZVAL_UNDEF(&property_excerpt_default_value);
	zend_string *property_excerpt_name = zend_string_init("excerpt", sizeof("excerpt") - 1, 1);
	zend_declare_typed_property(class_entry, property_excerpt_name, &property_excerpt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_excerpt_name);

	zend_string *property_retry_class_Segel_Retry = zend_string_init("Segel\\Retry", sizeof("Segel\\Retry")-1, 1);
	zval property_retry_default_value;
	ZVAL_UNDEF(&property_retry_default_value);
	zend_string *property_retry_name = zend_string_init("retry", sizeof("retry") - 1, 1);
	zend_declare_typed_property(class_entry, property_retry_name, &property_retry_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_retry_class_Segel_Retry, 0, 0));
	zend_string_release(property_retry_name);

	zval property_retryAfter_default_value;
	ZVAL_UNDEF(&property_retryAfter_default_value);
	zend_string *property_retryAfter_name = zend_string_init("retryAfter", sizeof("retryAfter") - 1, 1);
	zend_declare_typed_property(class_entry, property_retryAfter_name, &property_retryAfter_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_retryAfter_name);

	return class_entry;
}

static zend_class_entry *register_class_Segel_Lang(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Segel\\Lang", IS_STRING, class_Segel_Lang_methods);

	zval enum_case_En_value;
	zend_string *enum_case_En_value_str = zend_string_init("en", strlen("en"), 1);
	ZVAL_STR(&enum_case_En_value, enum_case_En_value_str);
	zend_enum_add_case_cstr(class_entry, "En", &enum_case_En_value);

	zval enum_case_Id_value;
	zend_string *enum_case_Id_value_str = zend_string_init("id", strlen("id"), 1);
	ZVAL_STR(&enum_case_Id_value, enum_case_Id_value_str);
	zend_enum_add_case_cstr(class_entry, "Id", &enum_case_Id_value);

	return class_entry;
}

static zend_class_entry *register_class_Segel_Scope(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Segel\\Scope", IS_STRING, class_Segel_Scope_methods);

	zval enum_case_Tpm_value;
	zend_string *enum_case_Tpm_value_str = zend_string_init("tpm", strlen("tpm"), 1);
	ZVAL_STR(&enum_case_Tpm_value, enum_case_Tpm_value_str);
	zend_enum_add_case_cstr(class_entry, "Tpm", &enum_case_Tpm_value);

	zval enum_case_Uk_value;
	zend_string *enum_case_Uk_value_str = zend_string_init("uk", strlen("uk"), 1);
	ZVAL_STR(&enum_case_Uk_value, enum_case_Uk_value_str);
	zend_enum_add_case_cstr(class_entry, "Uk", &enum_case_Uk_value);

	return class_entry;
}

static zend_class_entry *register_class_Segel_Method(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Segel\\Method", IS_STRING, class_Segel_Method_methods);

	zval enum_case_Get_value;
	zend_string *enum_case_Get_value_str = zend_string_init("GET", strlen("GET"), 1);
	ZVAL_STR(&enum_case_Get_value, enum_case_Get_value_str);
	zend_enum_add_case_cstr(class_entry, "Get", &enum_case_Get_value);

	zval enum_case_Post_value;
	zend_string *enum_case_Post_value_str = zend_string_init("POST", strlen("POST"), 1);
	ZVAL_STR(&enum_case_Post_value, enum_case_Post_value_str);
	zend_enum_add_case_cstr(class_entry, "Post", &enum_case_Post_value);

	zval enum_case_Put_value;
	zend_string *enum_case_Put_value_str = zend_string_init("PUT", strlen("PUT"), 1);
	ZVAL_STR(&enum_case_Put_value, enum_case_Put_value_str);
	zend_enum_add_case_cstr(class_entry, "Put", &enum_case_Put_value);

	zval enum_case_Patch_value;
	zend_string *enum_case_Patch_value_str = zend_string_init("PATCH", strlen("PATCH"), 1);
	ZVAL_STR(&enum_case_Patch_value, enum_case_Patch_value_str);
	zend_enum_add_case_cstr(class_entry, "Patch", &enum_case_Patch_value);

	zval enum_case_Delete_value;
	zend_string *enum_case_Delete_value_str = zend_string_init("DELETE", strlen("DELETE"), 1);
	ZVAL_STR(&enum_case_Delete_value, enum_case_Delete_value_str);
	zend_enum_add_case_cstr(class_entry, "Delete", &enum_case_Delete_value);

	return class_entry;
}

static zend_class_entry *register_class_Segel_Cause(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Segel\\Cause", IS_STRING, class_Segel_Cause_methods);

	zval enum_case_BodySpaced_value;
	zend_string *enum_case_BodySpaced_value_str = zend_string_init("body_spaced", strlen("body_spaced"), 1);
	ZVAL_STR(&enum_case_BodySpaced_value, enum_case_BodySpaced_value_str);
	zend_enum_add_case_cstr(class_entry, "BodySpaced", &enum_case_BodySpaced_value);

	zval enum_case_BodySlashesEscaped_value;
	zend_string *enum_case_BodySlashesEscaped_value_str = zend_string_init("body_slashes_escaped", strlen("body_slashes_escaped"), 1);
	ZVAL_STR(&enum_case_BodySlashesEscaped_value, enum_case_BodySlashesEscaped_value_str);
	zend_enum_add_case_cstr(class_entry, "BodySlashesEscaped", &enum_case_BodySlashesEscaped_value);

	zval enum_case_BodyUnicodeEscaped_value;
	zend_string *enum_case_BodyUnicodeEscaped_value_str = zend_string_init("body_unicode_escaped", strlen("body_unicode_escaped"), 1);
	ZVAL_STR(&enum_case_BodyUnicodeEscaped_value, enum_case_BodyUnicodeEscaped_value_str);
	zend_enum_add_case_cstr(class_entry, "BodyUnicodeEscaped", &enum_case_BodyUnicodeEscaped_value);

	zval enum_case_BodyHtmlEscaped_value;
	zend_string *enum_case_BodyHtmlEscaped_value_str = zend_string_init("body_html_escaped", strlen("body_html_escaped"), 1);
	ZVAL_STR(&enum_case_BodyHtmlEscaped_value, enum_case_BodyHtmlEscaped_value_str);
	zend_enum_add_case_cstr(class_entry, "BodyHtmlEscaped", &enum_case_BodyHtmlEscaped_value);

	zval enum_case_BodyNewline_value;
	zend_string *enum_case_BodyNewline_value_str = zend_string_init("body_newline", strlen("body_newline"), 1);
	ZVAL_STR(&enum_case_BodyNewline_value, enum_case_BodyNewline_value_str);
	zend_enum_add_case_cstr(class_entry, "BodyNewline", &enum_case_BodyNewline_value);

	zval enum_case_BodyBom_value;
	zend_string *enum_case_BodyBom_value_str = zend_string_init("body_bom", strlen("body_bom"), 1);
	ZVAL_STR(&enum_case_BodyBom_value, enum_case_BodyBom_value_str);
	zend_enum_add_case_cstr(class_entry, "BodyBom", &enum_case_BodyBom_value);

	zval enum_case_BodyEmptyArray_value;
	zend_string *enum_case_BodyEmptyArray_value_str = zend_string_init("body_empty_array", strlen("body_empty_array"), 1);
	ZVAL_STR(&enum_case_BodyEmptyArray_value, enum_case_BodyEmptyArray_value_str);
	zend_enum_add_case_cstr(class_entry, "BodyEmptyArray", &enum_case_BodyEmptyArray_value);

	zval enum_case_BodyNotSigned_value;
	zend_string *enum_case_BodyNotSigned_value_str = zend_string_init("body_not_signed", strlen("body_not_signed"), 1);
	ZVAL_STR(&enum_case_BodyNotSigned_value, enum_case_BodyNotSigned_value_str);
	zend_enum_add_case_cstr(class_entry, "BodyNotSigned", &enum_case_BodyNotSigned_value);

	zval enum_case_BodyKeysSorted_value;
	zend_string *enum_case_BodyKeysSorted_value_str = zend_string_init("body_keys_sorted", strlen("body_keys_sorted"), 1);
	ZVAL_STR(&enum_case_BodyKeysSorted_value, enum_case_BodyKeysSorted_value_str);
	zend_enum_add_case_cstr(class_entry, "BodyKeysSorted", &enum_case_BodyKeysSorted_value);

	zval enum_case_BodyWhitespaceRemoved_value;
	zend_string *enum_case_BodyWhitespaceRemoved_value_str = zend_string_init("body_whitespace_removed", strlen("body_whitespace_removed"), 1);
	ZVAL_STR(&enum_case_BodyWhitespaceRemoved_value, enum_case_BodyWhitespaceRemoved_value_str);
	zend_enum_add_case_cstr(class_entry, "BodyWhitespaceRemoved", &enum_case_BodyWhitespaceRemoved_value);

	zval enum_case_BodyPrettyPrinted_value;
	zend_string *enum_case_BodyPrettyPrinted_value_str = zend_string_init("body_pretty_printed", strlen("body_pretty_printed"), 1);
	ZVAL_STR(&enum_case_BodyPrettyPrinted_value, enum_case_BodyPrettyPrinted_value_str);
	zend_enum_add_case_cstr(class_entry, "BodyPrettyPrinted", &enum_case_BodyPrettyPrinted_value);

	zval enum_case_TimestampMilliseconds_value;
	zend_string *enum_case_TimestampMilliseconds_value_str = zend_string_init("timestamp_milliseconds", strlen("timestamp_milliseconds"), 1);
	ZVAL_STR(&enum_case_TimestampMilliseconds_value, enum_case_TimestampMilliseconds_value_str);
	zend_enum_add_case_cstr(class_entry, "TimestampMilliseconds", &enum_case_TimestampMilliseconds_value);

	zval enum_case_TimestampNotSigned_value;
	zend_string *enum_case_TimestampNotSigned_value_str = zend_string_init("timestamp_not_signed", strlen("timestamp_not_signed"), 1);
	ZVAL_STR(&enum_case_TimestampNotSigned_value, enum_case_TimestampNotSigned_value_str);
	zend_enum_add_case_cstr(class_entry, "TimestampNotSigned", &enum_case_TimestampNotSigned_value);

	zval enum_case_TimestampDiffers_value;
	zend_string *enum_case_TimestampDiffers_value_str = zend_string_init("timestamp_differs", strlen("timestamp_differs"), 1);
	ZVAL_STR(&enum_case_TimestampDiffers_value, enum_case_TimestampDiffers_value_str);
	zend_enum_add_case_cstr(class_entry, "TimestampDiffers", &enum_case_TimestampDiffers_value);

	zval enum_case_MethodLowerCase_value;
	zend_string *enum_case_MethodLowerCase_value_str = zend_string_init("method_lower_case", strlen("method_lower_case"), 1);
	ZVAL_STR(&enum_case_MethodLowerCase_value, enum_case_MethodLowerCase_value_str);
	zend_enum_add_case_cstr(class_entry, "MethodLowerCase", &enum_case_MethodLowerCase_value);

	zval enum_case_MethodNotSigned_value;
	zend_string *enum_case_MethodNotSigned_value_str = zend_string_init("method_not_signed", strlen("method_not_signed"), 1);
	ZVAL_STR(&enum_case_MethodNotSigned_value, enum_case_MethodNotSigned_value_str);
	zend_enum_add_case_cstr(class_entry, "MethodNotSigned", &enum_case_MethodNotSigned_value);

	zval enum_case_MethodDiffers_value;
	zend_string *enum_case_MethodDiffers_value_str = zend_string_init("method_differs", strlen("method_differs"), 1);
	ZVAL_STR(&enum_case_MethodDiffers_value, enum_case_MethodDiffers_value_str);
	zend_enum_add_case_cstr(class_entry, "MethodDiffers", &enum_case_MethodDiffers_value);

	zval enum_case_PathWithHost_value;
	zend_string *enum_case_PathWithHost_value_str = zend_string_init("path_with_host", strlen("path_with_host"), 1);
	ZVAL_STR(&enum_case_PathWithHost_value, enum_case_PathWithHost_value_str);
	zend_enum_add_case_cstr(class_entry, "PathWithHost", &enum_case_PathWithHost_value);

	zval enum_case_PathWithoutSlash_value;
	zend_string *enum_case_PathWithoutSlash_value_str = zend_string_init("path_without_slash", strlen("path_without_slash"), 1);
	ZVAL_STR(&enum_case_PathWithoutSlash_value, enum_case_PathWithoutSlash_value_str);
	zend_enum_add_case_cstr(class_entry, "PathWithoutSlash", &enum_case_PathWithoutSlash_value);

	zval enum_case_PathTrailingSlash_value;
	zend_string *enum_case_PathTrailingSlash_value_str = zend_string_init("path_trailing_slash", strlen("path_trailing_slash"), 1);
	ZVAL_STR(&enum_case_PathTrailingSlash_value, enum_case_PathTrailingSlash_value_str);
	zend_enum_add_case_cstr(class_entry, "PathTrailingSlash", &enum_case_PathTrailingSlash_value);

	zval enum_case_PathDoubleSlash_value;
	zend_string *enum_case_PathDoubleSlash_value_str = zend_string_init("path_double_slash", strlen("path_double_slash"), 1);
	ZVAL_STR(&enum_case_PathDoubleSlash_value, enum_case_PathDoubleSlash_value_str);
	zend_enum_add_case_cstr(class_entry, "PathDoubleSlash", &enum_case_PathDoubleSlash_value);

	zval enum_case_PathWithoutQuery_value;
	zend_string *enum_case_PathWithoutQuery_value_str = zend_string_init("path_without_query", strlen("path_without_query"), 1);
	ZVAL_STR(&enum_case_PathWithoutQuery_value, enum_case_PathWithoutQuery_value_str);
	zend_enum_add_case_cstr(class_entry, "PathWithoutQuery", &enum_case_PathWithoutQuery_value);

	zval enum_case_PathPercentDecoded_value;
	zend_string *enum_case_PathPercentDecoded_value_str = zend_string_init("path_percent_decoded", strlen("path_percent_decoded"), 1);
	ZVAL_STR(&enum_case_PathPercentDecoded_value, enum_case_PathPercentDecoded_value_str);
	zend_enum_add_case_cstr(class_entry, "PathPercentDecoded", &enum_case_PathPercentDecoded_value);

	zval enum_case_KeyWhitespace_value;
	zend_string *enum_case_KeyWhitespace_value_str = zend_string_init("key_whitespace", strlen("key_whitespace"), 1);
	ZVAL_STR(&enum_case_KeyWhitespace_value, enum_case_KeyWhitespace_value_str);
	zend_enum_add_case_cstr(class_entry, "KeyWhitespace", &enum_case_KeyWhitespace_value);

	zval enum_case_KeyHexDecoded_value;
	zend_string *enum_case_KeyHexDecoded_value_str = zend_string_init("key_hex_decoded", strlen("key_hex_decoded"), 1);
	ZVAL_STR(&enum_case_KeyHexDecoded_value, enum_case_KeyHexDecoded_value_str);
	zend_enum_add_case_cstr(class_entry, "KeyHexDecoded", &enum_case_KeyHexDecoded_value);

	zval enum_case_KeyBase64Decoded_value;
	zend_string *enum_case_KeyBase64Decoded_value_str = zend_string_init("key_base64_decoded", strlen("key_base64_decoded"), 1);
	ZVAL_STR(&enum_case_KeyBase64Decoded_value, enum_case_KeyBase64Decoded_value_str);
	zend_enum_add_case_cstr(class_entry, "KeyBase64Decoded", &enum_case_KeyBase64Decoded_value);

	zval enum_case_KeyAndMessageSwapped_value;
	zend_string *enum_case_KeyAndMessageSwapped_value_str = zend_string_init("key_and_message_swapped", strlen("key_and_message_swapped"), 1);
	ZVAL_STR(&enum_case_KeyAndMessageSwapped_value, enum_case_KeyAndMessageSwapped_value_str);
	zend_enum_add_case_cstr(class_entry, "KeyAndMessageSwapped", &enum_case_KeyAndMessageSwapped_value);

	zval enum_case_KeyIsClientCode_value;
	zend_string *enum_case_KeyIsClientCode_value_str = zend_string_init("key_is_client_code", strlen("key_is_client_code"), 1);
	ZVAL_STR(&enum_case_KeyIsClientCode_value, enum_case_KeyIsClientCode_value_str);
	zend_enum_add_case_cstr(class_entry, "KeyIsClientCode", &enum_case_KeyIsClientCode_value);

	zval enum_case_ClientCodeNotSigned_value;
	zend_string *enum_case_ClientCodeNotSigned_value_str = zend_string_init("client_code_not_signed", strlen("client_code_not_signed"), 1);
	ZVAL_STR(&enum_case_ClientCodeNotSigned_value, enum_case_ClientCodeNotSigned_value_str);
	zend_enum_add_case_cstr(class_entry, "ClientCodeNotSigned", &enum_case_ClientCodeNotSigned_value);

	zval enum_case_AuthorizationNotSigned_value;
	zend_string *enum_case_AuthorizationNotSigned_value_str = zend_string_init("authorization_not_signed", strlen("authorization_not_signed"), 1);
	ZVAL_STR(&enum_case_AuthorizationNotSigned_value, enum_case_AuthorizationNotSigned_value_str);
	zend_enum_add_case_cstr(class_entry, "AuthorizationNotSigned", &enum_case_AuthorizationNotSigned_value);

	zval enum_case_OrderDiffers_value;
	zend_string *enum_case_OrderDiffers_value_str = zend_string_init("order_differs", strlen("order_differs"), 1);
	ZVAL_STR(&enum_case_OrderDiffers_value, enum_case_OrderDiffers_value_str);
	zend_enum_add_case_cstr(class_entry, "OrderDiffers", &enum_case_OrderDiffers_value);

	zval enum_case_SignatureUpperCase_value;
	zend_string *enum_case_SignatureUpperCase_value_str = zend_string_init("signature_upper_case", strlen("signature_upper_case"), 1);
	ZVAL_STR(&enum_case_SignatureUpperCase_value, enum_case_SignatureUpperCase_value_str);
	zend_enum_add_case_cstr(class_entry, "SignatureUpperCase", &enum_case_SignatureUpperCase_value);

	zval enum_case_SignatureBase64_value;
	zend_string *enum_case_SignatureBase64_value_str = zend_string_init("signature_base64", strlen("signature_base64"), 1);
	ZVAL_STR(&enum_case_SignatureBase64_value, enum_case_SignatureBase64_value_str);
	zend_enum_add_case_cstr(class_entry, "SignatureBase64", &enum_case_SignatureBase64_value);

	zval enum_case_SignatureWhitespace_value;
	zend_string *enum_case_SignatureWhitespace_value_str = zend_string_init("signature_whitespace", strlen("signature_whitespace"), 1);
	ZVAL_STR(&enum_case_SignatureWhitespace_value, enum_case_SignatureWhitespace_value_str);
	zend_enum_add_case_cstr(class_entry, "SignatureWhitespace", &enum_case_SignatureWhitespace_value);

	zval enum_case_SignatureSha256_value;
	zend_string *enum_case_SignatureSha256_value_str = zend_string_init("signature_sha256", strlen("signature_sha256"), 1);
	ZVAL_STR(&enum_case_SignatureSha256_value, enum_case_SignatureSha256_value_str);
	zend_enum_add_case_cstr(class_entry, "SignatureSha256", &enum_case_SignatureSha256_value);

	return class_entry;
}

static zend_class_entry *register_class_Segel_InvoiceKey(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Segel\\InvoiceKey", IS_STRING, class_Segel_InvoiceKey_methods);

	zval enum_case_Misspelt_value;
	zend_string *enum_case_Misspelt_value_str = zend_string_init("tannggal_invoice", strlen("tannggal_invoice"), 1);
	ZVAL_STR(&enum_case_Misspelt_value, enum_case_Misspelt_value_str);
	zend_enum_add_case_cstr(class_entry, "Misspelt", &enum_case_Misspelt_value);

	zval enum_case_Right_value;
	zend_string *enum_case_Right_value_str = zend_string_init("tanggal_invoice", strlen("tanggal_invoice"), 1);
	ZVAL_STR(&enum_case_Right_value, enum_case_Right_value_str);
	zend_enum_add_case_cstr(class_entry, "Right", &enum_case_Right_value);

	zval enum_case_Both_value;
	zend_string *enum_case_Both_value_str = zend_string_init("both", strlen("both"), 1);
	ZVAL_STR(&enum_case_Both_value, enum_case_Both_value_str);
	zend_enum_add_case_cstr(class_entry, "Both", &enum_case_Both_value);

	return class_entry;
}

static zend_class_entry *register_class_Segel_AssetType(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Segel\\AssetType", IS_STRING, class_Segel_AssetType_methods);

	zval enum_case_Pdf_value;
	zend_string *enum_case_Pdf_value_str = zend_string_init("pdf", strlen("pdf"), 1);
	ZVAL_STR(&enum_case_Pdf_value, enum_case_Pdf_value_str);
	zend_enum_add_case_cstr(class_entry, "Pdf", &enum_case_Pdf_value);

	zval enum_case_Jpg_value;
	zend_string *enum_case_Jpg_value_str = zend_string_init("jpg", strlen("jpg"), 1);
	ZVAL_STR(&enum_case_Jpg_value, enum_case_Jpg_value_str);
	zend_enum_add_case_cstr(class_entry, "Jpg", &enum_case_Jpg_value);

	zval enum_case_Png_value;
	zend_string *enum_case_Png_value_str = zend_string_init("png", strlen("png"), 1);
	ZVAL_STR(&enum_case_Png_value, enum_case_Png_value_str);
	zend_enum_add_case_cstr(class_entry, "Png", &enum_case_Png_value);

	zval enum_case_OpenCert_value;
	zend_string *enum_case_OpenCert_value_str = zend_string_init("open_cert", strlen("open_cert"), 1);
	ZVAL_STR(&enum_case_OpenCert_value, enum_case_OpenCert_value_str);
	zend_enum_add_case_cstr(class_entry, "OpenCert", &enum_case_OpenCert_value);

	return class_entry;
}

static zend_class_entry *register_class_Segel_IdentityDocumentValidity(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Segel\\IdentityDocumentValidity", IS_STRING, class_Segel_IdentityDocumentValidity_methods);

	zval enum_case_Manual_value;
	zend_string *enum_case_Manual_value_str = zend_string_init("manual", strlen("manual"), 1);
	ZVAL_STR(&enum_case_Manual_value, enum_case_Manual_value_str);
	zend_enum_add_case_cstr(class_entry, "Manual", &enum_case_Manual_value);

	zval enum_case_GovernmentDatabase_value;
	zend_string *enum_case_GovernmentDatabase_value_str = zend_string_init("government_database", strlen("government_database"), 1);
	ZVAL_STR(&enum_case_GovernmentDatabase_value, enum_case_GovernmentDatabase_value_str);
	zend_enum_add_case_cstr(class_entry, "GovernmentDatabase", &enum_case_GovernmentDatabase_value);

	zval enum_case_VerifiableCredential_value;
	zend_string *enum_case_VerifiableCredential_value_str = zend_string_init("verifiable_credential", strlen("verifiable_credential"), 1);
	ZVAL_STR(&enum_case_VerifiableCredential_value, enum_case_VerifiableCredential_value_str);
	zend_enum_add_case_cstr(class_entry, "VerifiableCredential", &enum_case_VerifiableCredential_value);

	return class_entry;
}

static zend_class_entry *register_class_Segel_IdentityDocumentLiveness(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Segel\\IdentityDocumentLiveness", IS_STRING, class_Segel_IdentityDocumentLiveness_methods);

	zval enum_case_Automated_value;
	zend_string *enum_case_Automated_value_str = zend_string_init("automated", strlen("automated"), 1);
	ZVAL_STR(&enum_case_Automated_value, enum_case_Automated_value_str);
	zend_enum_add_case_cstr(class_entry, "Automated", &enum_case_Automated_value);

	zval enum_case_InPerson_value;
	zend_string *enum_case_InPerson_value_str = zend_string_init("in_person", strlen("in_person"), 1);
	ZVAL_STR(&enum_case_InPerson_value, enum_case_InPerson_value_str);
	zend_enum_add_case_cstr(class_entry, "InPerson", &enum_case_InPerson_value);

	return class_entry;
}

static zend_class_entry *register_class_Segel_IdentityDocumentPersonMatch(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Segel\\IdentityDocumentPersonMatch", IS_STRING, class_Segel_IdentityDocumentPersonMatch_methods);

	zval enum_case_Manual_value;
	zend_string *enum_case_Manual_value_str = zend_string_init("manual", strlen("manual"), 1);
	ZVAL_STR(&enum_case_Manual_value, enum_case_Manual_value_str);
	zend_enum_add_case_cstr(class_entry, "Manual", &enum_case_Manual_value);

	zval enum_case_Automated_value;
	zend_string *enum_case_Automated_value_str = zend_string_init("automated", strlen("automated"), 1);
	ZVAL_STR(&enum_case_Automated_value, enum_case_Automated_value_str);
	zend_enum_add_case_cstr(class_entry, "Automated", &enum_case_Automated_value);

	zval enum_case_GovernmentDatabase_value;
	zend_string *enum_case_GovernmentDatabase_value_str = zend_string_init("government_database", strlen("government_database"), 1);
	ZVAL_STR(&enum_case_GovernmentDatabase_value, enum_case_GovernmentDatabase_value_str);
	zend_enum_add_case_cstr(class_entry, "GovernmentDatabase", &enum_case_GovernmentDatabase_value);

	return class_entry;
}

static zend_class_entry *register_class_Segel_Rule(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Segel\\Rule", IS_STRING, class_Segel_Rule_methods);

	zval enum_case_UnknownOperation_value;
	zend_string *enum_case_UnknownOperation_value_str = zend_string_init("unknown_operation", strlen("unknown_operation"), 1);
	ZVAL_STR(&enum_case_UnknownOperation_value, enum_case_UnknownOperation_value_str);
	zend_enum_add_case_cstr(class_entry, "UnknownOperation", &enum_case_UnknownOperation_value);

	zval enum_case_UnknownField_value;
	zend_string *enum_case_UnknownField_value_str = zend_string_init("unknown_field", strlen("unknown_field"), 1);
	ZVAL_STR(&enum_case_UnknownField_value, enum_case_UnknownField_value_str);
	zend_enum_add_case_cstr(class_entry, "UnknownField", &enum_case_UnknownField_value);

	zval enum_case_TooLarge_value;
	zend_string *enum_case_TooLarge_value_str = zend_string_init("too_large", strlen("too_large"), 1);
	ZVAL_STR(&enum_case_TooLarge_value, enum_case_TooLarge_value_str);
	zend_enum_add_case_cstr(class_entry, "TooLarge", &enum_case_TooLarge_value);

	zval enum_case_Required_value;
	zend_string *enum_case_Required_value_str = zend_string_init("required", strlen("required"), 1);
	ZVAL_STR(&enum_case_Required_value, enum_case_Required_value_str);
	zend_enum_add_case_cstr(class_entry, "Required", &enum_case_Required_value);

	zval enum_case_Type_value;
	zend_string *enum_case_Type_value_str = zend_string_init("type", strlen("type"), 1);
	ZVAL_STR(&enum_case_Type_value, enum_case_Type_value_str);
	zend_enum_add_case_cstr(class_entry, "Type", &enum_case_Type_value);

	zval enum_case_Encoding_value;
	zend_string *enum_case_Encoding_value_str = zend_string_init("encoding", strlen("encoding"), 1);
	ZVAL_STR(&enum_case_Encoding_value, enum_case_Encoding_value_str);
	zend_enum_add_case_cstr(class_entry, "Encoding", &enum_case_Encoding_value);

	zval enum_case_ControlCharacter_value;
	zend_string *enum_case_ControlCharacter_value_str = zend_string_init("control_character", strlen("control_character"), 1);
	ZVAL_STR(&enum_case_ControlCharacter_value, enum_case_ControlCharacter_value_str);
	zend_enum_add_case_cstr(class_entry, "ControlCharacter", &enum_case_ControlCharacter_value);

	zval enum_case_Whitespace_value;
	zend_string *enum_case_Whitespace_value_str = zend_string_init("whitespace", strlen("whitespace"), 1);
	ZVAL_STR(&enum_case_Whitespace_value, enum_case_Whitespace_value_str);
	zend_enum_add_case_cstr(class_entry, "Whitespace", &enum_case_Whitespace_value);

	zval enum_case_Length_value;
	zend_string *enum_case_Length_value_str = zend_string_init("length", strlen("length"), 1);
	ZVAL_STR(&enum_case_Length_value, enum_case_Length_value_str);
	zend_enum_add_case_cstr(class_entry, "Length", &enum_case_Length_value);

	zval enum_case_Format_value;
	zend_string *enum_case_Format_value_str = zend_string_init("format", strlen("format"), 1);
	ZVAL_STR(&enum_case_Format_value, enum_case_Format_value_str);
	zend_enum_add_case_cstr(class_entry, "Format", &enum_case_Format_value);

	zval enum_case_OneOf_value;
	zend_string *enum_case_OneOf_value_str = zend_string_init("one_of", strlen("one_of"), 1);
	ZVAL_STR(&enum_case_OneOf_value, enum_case_OneOf_value_str);
	zend_enum_add_case_cstr(class_entry, "OneOf", &enum_case_OneOf_value);

	zval enum_case_Range_value;
	zend_string *enum_case_Range_value_str = zend_string_init("range", strlen("range"), 1);
	ZVAL_STR(&enum_case_Range_value, enum_case_Range_value_str);
	zend_enum_add_case_cstr(class_entry, "Range", &enum_case_Range_value);

	zval enum_case_Inconsistent_value;
	zend_string *enum_case_Inconsistent_value_str = zend_string_init("inconsistent", strlen("inconsistent"), 1);
	ZVAL_STR(&enum_case_Inconsistent_value, enum_case_Inconsistent_value_str);
	zend_enum_add_case_cstr(class_entry, "Inconsistent", &enum_case_Inconsistent_value);

	zval enum_case_Duplicate_value;
	zend_string *enum_case_Duplicate_value_str = zend_string_init("duplicate", strlen("duplicate"), 1);
	ZVAL_STR(&enum_case_Duplicate_value, enum_case_Duplicate_value_str);
	zend_enum_add_case_cstr(class_entry, "Duplicate", &enum_case_Duplicate_value);

	return class_entry;
}

static zend_class_entry *register_class_Segel_Reason(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Segel\\Reason", IS_STRING, class_Segel_Reason_methods);

	zval enum_case_Unauthenticated_value;
	zend_string *enum_case_Unauthenticated_value_str = zend_string_init("unauthenticated", strlen("unauthenticated"), 1);
	ZVAL_STR(&enum_case_Unauthenticated_value, enum_case_Unauthenticated_value_str);
	zend_enum_add_case_cstr(class_entry, "Unauthenticated", &enum_case_Unauthenticated_value);

	zval enum_case_Forbidden_value;
	zend_string *enum_case_Forbidden_value_str = zend_string_init("forbidden", strlen("forbidden"), 1);
	ZVAL_STR(&enum_case_Forbidden_value, enum_case_Forbidden_value_str);
	zend_enum_add_case_cstr(class_entry, "Forbidden", &enum_case_Forbidden_value);

	zval enum_case_NotFound_value;
	zend_string *enum_case_NotFound_value_str = zend_string_init("not_found", strlen("not_found"), 1);
	ZVAL_STR(&enum_case_NotFound_value, enum_case_NotFound_value_str);
	zend_enum_add_case_cstr(class_entry, "NotFound", &enum_case_NotFound_value);

	zval enum_case_InvalidRequest_value;
	zend_string *enum_case_InvalidRequest_value_str = zend_string_init("invalid_request", strlen("invalid_request"), 1);
	ZVAL_STR(&enum_case_InvalidRequest_value, enum_case_InvalidRequest_value_str);
	zend_enum_add_case_cstr(class_entry, "InvalidRequest", &enum_case_InvalidRequest_value);

	zval enum_case_Conflict_value;
	zend_string *enum_case_Conflict_value_str = zend_string_init("conflict", strlen("conflict"), 1);
	ZVAL_STR(&enum_case_Conflict_value, enum_case_Conflict_value_str);
	zend_enum_add_case_cstr(class_entry, "Conflict", &enum_case_Conflict_value);

	zval enum_case_NotReady_value;
	zend_string *enum_case_NotReady_value_str = zend_string_init("not_ready", strlen("not_ready"), 1);
	ZVAL_STR(&enum_case_NotReady_value, enum_case_NotReady_value_str);
	zend_enum_add_case_cstr(class_entry, "NotReady", &enum_case_NotReady_value);

	zval enum_case_TooLarge_value;
	zend_string *enum_case_TooLarge_value_str = zend_string_init("too_large", strlen("too_large"), 1);
	ZVAL_STR(&enum_case_TooLarge_value, enum_case_TooLarge_value_str);
	zend_enum_add_case_cstr(class_entry, "TooLarge", &enum_case_TooLarge_value);

	zval enum_case_RateLimited_value;
	zend_string *enum_case_RateLimited_value_str = zend_string_init("rate_limited", strlen("rate_limited"), 1);
	ZVAL_STR(&enum_case_RateLimited_value, enum_case_RateLimited_value_str);
	zend_enum_add_case_cstr(class_entry, "RateLimited", &enum_case_RateLimited_value);

	zval enum_case_MethodNotAllowed_value;
	zend_string *enum_case_MethodNotAllowed_value_str = zend_string_init("method_not_allowed", strlen("method_not_allowed"), 1);
	ZVAL_STR(&enum_case_MethodNotAllowed_value, enum_case_MethodNotAllowed_value_str);
	zend_enum_add_case_cstr(class_entry, "MethodNotAllowed", &enum_case_MethodNotAllowed_value);

	zval enum_case_Maintenance_value;
	zend_string *enum_case_Maintenance_value_str = zend_string_init("maintenance", strlen("maintenance"), 1);
	ZVAL_STR(&enum_case_Maintenance_value, enum_case_Maintenance_value_str);
	zend_enum_add_case_cstr(class_entry, "Maintenance", &enum_case_Maintenance_value);

	zval enum_case_ServerError_value;
	zend_string *enum_case_ServerError_value_str = zend_string_init("server_error", strlen("server_error"), 1);
	ZVAL_STR(&enum_case_ServerError_value, enum_case_ServerError_value_str);
	zend_enum_add_case_cstr(class_entry, "ServerError", &enum_case_ServerError_value);

	zval enum_case_Other_value;
	zend_string *enum_case_Other_value_str = zend_string_init("other", strlen("other"), 1);
	ZVAL_STR(&enum_case_Other_value, enum_case_Other_value_str);
	zend_enum_add_case_cstr(class_entry, "Other", &enum_case_Other_value);

	return class_entry;
}

static zend_class_entry *register_class_Segel_Retry(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Segel\\Retry", IS_STRING, class_Segel_Retry_methods);

	zval enum_case_Never_value;
	zend_string *enum_case_Never_value_str = zend_string_init("never", strlen("never"), 1);
	ZVAL_STR(&enum_case_Never_value, enum_case_Never_value_str);
	zend_enum_add_case_cstr(class_entry, "Never", &enum_case_Never_value);

	zval enum_case_Later_value;
	zend_string *enum_case_Later_value_str = zend_string_init("later", strlen("later"), 1);
	ZVAL_STR(&enum_case_Later_value, enum_case_Later_value_str);
	zend_enum_add_case_cstr(class_entry, "Later", &enum_case_Later_value);

	zval enum_case_AfterNewToken_value;
	zend_string *enum_case_AfterNewToken_value_str = zend_string_init("after_new_token", strlen("after_new_token"), 1);
	ZVAL_STR(&enum_case_AfterNewToken_value, enum_case_AfterNewToken_value_str);
	zend_enum_add_case_cstr(class_entry, "AfterNewToken", &enum_case_AfterNewToken_value);

	zval enum_case_AfterFix_value;
	zend_string *enum_case_AfterFix_value_str = zend_string_init("after_fix", strlen("after_fix"), 1);
	ZVAL_STR(&enum_case_AfterFix_value, enum_case_AfterFix_value_str);
	zend_enum_add_case_cstr(class_entry, "AfterFix", &enum_case_AfterFix_value);

	return class_entry;
}

static zend_class_entry *register_class_Segel_Problem(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Segel\\Problem", IS_STRING, class_Segel_Problem_methods);

	zval enum_case_Empty_value;
	zend_string *enum_case_Empty_value_str = zend_string_init("empty", strlen("empty"), 1);
	ZVAL_STR(&enum_case_Empty_value, enum_case_Empty_value_str);
	zend_enum_add_case_cstr(class_entry, "Empty", &enum_case_Empty_value);

	zval enum_case_Encoding_value;
	zend_string *enum_case_Encoding_value_str = zend_string_init("encoding", strlen("encoding"), 1);
	ZVAL_STR(&enum_case_Encoding_value, enum_case_Encoding_value_str);
	zend_enum_add_case_cstr(class_entry, "Encoding", &enum_case_Encoding_value);

	zval enum_case_NotJson_value;
	zend_string *enum_case_NotJson_value_str = zend_string_init("not_json", strlen("not_json"), 1);
	ZVAL_STR(&enum_case_NotJson_value, enum_case_NotJson_value_str);
	zend_enum_add_case_cstr(class_entry, "NotJson", &enum_case_NotJson_value);

	zval enum_case_TooLarge_value;
	zend_string *enum_case_TooLarge_value_str = zend_string_init("too_large", strlen("too_large"), 1);
	ZVAL_STR(&enum_case_TooLarge_value, enum_case_TooLarge_value_str);
	zend_enum_add_case_cstr(class_entry, "TooLarge", &enum_case_TooLarge_value);

	zval enum_case_TooDeep_value;
	zend_string *enum_case_TooDeep_value_str = zend_string_init("too_deep", strlen("too_deep"), 1);
	ZVAL_STR(&enum_case_TooDeep_value, enum_case_TooDeep_value_str);
	zend_enum_add_case_cstr(class_entry, "TooDeep", &enum_case_TooDeep_value);

	zval enum_case_WrongShape_value;
	zend_string *enum_case_WrongShape_value_str = zend_string_init("wrong_shape", strlen("wrong_shape"), 1);
	ZVAL_STR(&enum_case_WrongShape_value, enum_case_WrongShape_value_str);
	zend_enum_add_case_cstr(class_entry, "WrongShape", &enum_case_WrongShape_value);

	zval enum_case_MissingField_value;
	zend_string *enum_case_MissingField_value_str = zend_string_init("missing_field", strlen("missing_field"), 1);
	ZVAL_STR(&enum_case_MissingField_value, enum_case_MissingField_value_str);
	zend_enum_add_case_cstr(class_entry, "MissingField", &enum_case_MissingField_value);

	zval enum_case_WrongType_value;
	zend_string *enum_case_WrongType_value_str = zend_string_init("wrong_type", strlen("wrong_type"), 1);
	ZVAL_STR(&enum_case_WrongType_value, enum_case_WrongType_value_str);
	zend_enum_add_case_cstr(class_entry, "WrongType", &enum_case_WrongType_value);

	zval enum_case_Mismatch_value;
	zend_string *enum_case_Mismatch_value_str = zend_string_init("mismatch", strlen("mismatch"), 1);
	ZVAL_STR(&enum_case_Mismatch_value, enum_case_Mismatch_value_str);
	zend_enum_add_case_cstr(class_entry, "Mismatch", &enum_case_Mismatch_value);

	return class_entry;
}

static zend_class_entry *register_class_Segel_Json(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Segel", "Json", class_Segel_Json_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL;


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "prepare", sizeof("prepare") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "prepare", sizeof("prepare") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "parse", sizeof("parse") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "parse", sizeof("parse") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "parse", sizeof("parse") - 1), 5, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "parse", sizeof("parse") - 1), 6, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "validate", sizeof("validate") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "validate", sizeof("validate") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "sign", sizeof("sign") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "sign", sizeof("sign") - 1), 3, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "sign", sizeof("sign") - 1), 4, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "sign", sizeof("sign") - 1), 5, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "verify", sizeof("verify") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "verify", sizeof("verify") - 1), 3, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "verify", sizeof("verify") - 1), 4, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "verify", sizeof("verify") - 1), 5, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "verify", sizeof("verify") - 1), 6, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "diagnose", sizeof("diagnose") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "diagnose", sizeof("diagnose") - 1), 3, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "diagnose", sizeof("diagnose") - 1), 4, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "diagnose", sizeof("diagnose") - 1), 5, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "diagnose", sizeof("diagnose") - 1), 6, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "scopes", sizeof("scopes") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "members", sizeof("members") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}
