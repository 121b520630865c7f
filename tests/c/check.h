/* What the C tests share: a check that ends the program, and the values that they work with. */
#ifndef SEGEL_TESTS_CHECK_H
#define SEGEL_TESTS_CHECK_H

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

#include "segel.h"

#define CHECK(condition)                                                                      \
    do {                                                                                      \
        if (!(condition)) {                                                                   \
            fprintf(stderr, "%s:%d: %s: not so: %s\n", __FILE__, __LINE__, __func__, #condition); \
            exit(EXIT_FAILURE);                                                               \
        }                                                                                     \
    } while (0)

#define NOW 1698289216
#define PARTNER segel_text("prakerja")
#define CONFIG segel_text("{\"client_code\":\"myclient_code\",\"sign_key\":\"my_sign_key\"}")
#define OPERATION segel_text("prakerja.submission_status")
#define PARAMS segel_text("{\"redeem_code\":\"PRAT-UJ0EEQ\",\"scope\":\"tpm\",\"sequence\":2}")
#define BODY segel_text("{\"redeem_code\":\"PRAT-UJ0EEQ\",\"scope\":\"tpm\",\"sequence\":2}")
#define SIGNATURE segel_text("fca2bfedb04fb16d50ae17184d8d0a33ca849668")
#define RESPONSE                                                                              \
    segel_text("{\"success\":true,\"data\":{\"assignment\":{\"redeem_code\":\"PRAT-UJ0EEQ\"," \
               "\"scope\":\"tpm\",\"sequence\":2,\"status\":2}}}")

static inline bool equal(segel_str a, segel_str b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.data, b.data, a.len) == 0);
}

static inline bool holds(segel_str text, const char *part)
{
    size_t len = strlen(part);
    for (size_t at = 0; at + len <= text.len; at++)
        if (memcmp(text.data + at, part, len) == 0)
            return true;
    return false;
}

static inline segel_client *new_client(void)
{
    segel_client *client = NULL;
    CHECK(segel_client_new(PARTNER, CONFIG, &client, NULL) == SEGEL_OK);
    return client;
}

static inline segel_call *new_call(const segel_client *client)
{
    segel_call *call = NULL;
    CHECK(segel_prepare(client, OPERATION, PARAMS, NOW, &call, NULL) == SEGEL_OK);
    return call;
}

static inline segel_signing new_signing(void)
{
    segel_signing signing = {
        .now = segel_integer_argument(NOW),
        .method = segel_text_argument(segel_text("POST")),
        .path = segel_text_argument(segel_text("/api/v1/integration/tpm/submission/status")),
        .body = segel_text_argument(BODY),
    };
    return signing;
}

#endif
