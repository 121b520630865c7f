/* Made from Segel's sources by `cargo xtask generate`; do not edit. */

/*
 * Segel prepares the HTTP requests that partners ask for, and reads what they answer. It opens no
 * socket and reads no clock: you send the request with the HTTP client that you have.
 *
 *     segel_client *client = NULL;
 *     segel_call *call = NULL;
 *     segel_buffer *reply = NULL;
 *     segel_error *err = NULL;
 *
 *     segel_client_new(segel_text("prakerja"), segel_text(config_json), &client, &err);
 *     segel_prepare(client, segel_text("prakerja.submission_status"), segel_text(params_json),
 *                   now, &call, &err);
 *     segel_call_request(call, &request);   // method, url, headers, body: send them as they are
 *     segel_parse(call, status, headers, header_count, body, &reply, &err);
 *
 * What holds for every function:
 *
 * Outcome    SEGEL_OK, SEGEL_ERROR, SEGEL_MISUSE or SEGEL_PANIC. Outputs are written only on
 *            SEGEL_OK, `*err` only on SEGEL_ERROR; `err` may be NULL if you don't want it.
 * Text       A pointer and a length, without a NUL at the end. Bytes that are not UTF-8 are an error
 *            to report, never undefined behaviour. Without `data` a text is not given.
 * Ownership  A handle that a function puts into a pointer of yours is yours: give it to its
 *            `_free`, once. What is borrowed from a handle is valid until that handle is freed.
 *            Inputs are not kept. Every `_free(NULL)` does nothing.
 * Threads    Handles never change. They may be used by many threads at once, and be freed by any
 *            once no other uses them. There is no global state.
 */

#ifndef SEGEL_H
#define SEGEL_H
