/* Forgets to free a call: the leak that valgrind must find, or it would find none elsewhere. */
#include "check.h"

int main(void)
{
    segel_client *client = new_client();
    segel_call *call = new_call(client);
    call = NULL;
    segel_client_free(client);
    return call == NULL ? EXIT_SUCCESS : EXIT_FAILURE;
}
