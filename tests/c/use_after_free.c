/* Reads what was freed: what AddressSanitizer must find. */
#include "check.h"

int main(void)
{
    segel_client *client = new_client();
    segel_call *call = new_call(client);
    segel_str body = segel_call_body(call);
    segel_call_free(call);
    int first = body.data[0]; /* freed */
    segel_client_free(client);
    return first;
}
