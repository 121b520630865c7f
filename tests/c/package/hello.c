/* The smallest program over the package: C and C++. Prints the request of one operation. */
#include <segel.h>
#include <stdio.h>

int main(void)
{
    segel_client *client = NULL;
    segel_call *call = NULL;
    segel_request request;
    segel_str config = segel_text("{\"client_code\":\"myclient_code\",\"sign_key\":\"my_sign_key\"}");
    segel_str params = segel_text("{\"redeem_code\":\"PRAT-UJ0EEQ\",\"scope\":\"tpm\",\"sequence\":2}");
    if (segel_client_new(segel_text("prakerja"), config, &client, NULL) != SEGEL_OK ||
        segel_prepare(client, segel_text("prakerja.submission_status"), params, 1698289216, &call,
                      NULL) != SEGEL_OK ||
        segel_call_request(call, &request) != SEGEL_OK)
        return 1;
    printf("%.*s %.*s\n%.*s\n", (int)request.method.len, (const char *)request.method.data,
           (int)request.url.len, (const char *)request.url.data, (int)request.body.len,
           (const char *)request.body.data);
    segel_call_free(call);
    segel_client_free(client);
    return 0;
}
