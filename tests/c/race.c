/* Two threads note their newest call in one place: the race that helgrind must find, or it would
 * find none elsewhere. */
#include <pthread.h>

#include "check.h"

static segel_client *client;
static segel_call *newest;

static void *work(void *unused)
{
    segel_call *call = new_call(client);
    newest = call;
    segel_call_free(call);
    return unused;
}

int main(void)
{
    pthread_t threads[2];
    client = new_client();
    for (int n = 0; n < 2; n++)
        CHECK(pthread_create(&threads[n], NULL, work, NULL) == 0);
    for (int n = 0; n < 2; n++)
        CHECK(pthread_join(threads[n], NULL) == 0);
    segel_client_free(client);
    return newest != NULL ? EXIT_SUCCESS : EXIT_FAILURE;
}
