/*
 * One client for eight threads, a hundred thousand calls: all answers are those of one thread
 * alone. An argument sets another number of calls.
 */
#include <pthread.h>

#include "check.h"

enum { THREADS = 8 };

static segel_client *client;
static segel_call *shared;
static segel_buffer *expected;
static long calls_each = 100000 / THREADS;

static void *work(void *unused)
{
    for (long n = 0; n < calls_each; n++) {
        segel_call *call = new_call(client);
        segel_buffer *reply = NULL, *again = NULL;
        segel_error *err = NULL;
        segel_request request;
        CHECK(segel_call_request(call, &request) == SEGEL_OK);
        CHECK(equal(request.headers[2].value, SIGNATURE) && equal(request.body, BODY));
        CHECK(segel_parse(call, 200, NULL, 0, RESPONSE, &reply, NULL) == SEGEL_OK);
        CHECK(segel_parse(shared, 200, NULL, 0, RESPONSE, &again, NULL) == SEGEL_OK);
        CHECK(equal(segel_buffer_str(reply), segel_buffer_str(expected)));
        CHECK(equal(segel_buffer_str(again), segel_buffer_str(expected)));
        CHECK(segel_prepare(client, OPERATION, segel_text("{}"), NOW, &call, &err) == SEGEL_ERROR);
        CHECK(segel_error_violation_count(err) == 3);
        segel_error_free(err);
        segel_buffer_free(reply);
        segel_buffer_free(again);
        segel_call_free(call);
    }
    return unused;
}

int main(int count, char **arguments)
{
    pthread_t threads[THREADS];
    if (count > 1)
        calls_each = strtol(arguments[1], NULL, 10) / THREADS;
    client = new_client();
    shared = new_call(client);
    CHECK(segel_parse(shared, 200, NULL, 0, RESPONSE, &expected, NULL) == SEGEL_OK);
    for (int n = 0; n < THREADS; n++)
        CHECK(pthread_create(&threads[n], NULL, work, NULL) == 0);
    for (int n = 0; n < THREADS; n++)
        CHECK(pthread_join(threads[n], NULL) == 0);
    segel_buffer_free(expected);
    segel_call_free(shared);
    segel_client_free(client);
    printf("threads: ok, %ld calls\n", calls_each * THREADS);
    return EXIT_SUCCESS;
}
