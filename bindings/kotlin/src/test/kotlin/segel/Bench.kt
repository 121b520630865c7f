/** What a call costs from Kotlin, and where the time goes. */

package segel

import java.time.Instant
import java.util.Locale
import javax.crypto.Mac
import javax.crypto.spec.SecretKeySpec
import segel.model.FfiConverterTypePrakerjaSubmitFeedbackParams
import segel.model.PrakerjaSubmitFeedbackParams
import segel.model.Scope

private val NOW = Instant.ofEpochSecond(1_698_289_216)
private val PARAMS = PrakerjaSubmitFeedbackParams("PRAT-UJ0EEQ", Scope.TPM, 2, "Kerja bagus. ".repeat(14).trim(), "https://lms.example.id/files/feedback-2.pdf")
private val RESPONSE = Response(
    200,
    """{"success":true,"message":"OK","data":{"id":2342,"redeem_code":"PRAT-UJ0EEQ","scope":"tpm","sequence":2,"status":1,"url_file":"https://lms.example.id/files/feedback-2.pdf","notes":"Kerja bagus."}}"""
        .encodeToByteArray(),
)

fun main() {
    Prakerja("my_client_code", "my_sign_key").use { prakerja ->
        val prepared = prakerja.submitFeedback(PARAMS, NOW)
        val body = prepared.request.body.decodeToString()
        println("body of ${body.length} bytes")
        measure("prepare, to 60") { prakerja.submitFeedback(PARAMS, NOW).destroy() }
        measure("parse, to 60") { prepared.call.parse(RESPONSE) }
        measure("prepare and parse") { prakerja.submitFeedback(PARAMS, NOW).use { it.call.parse(RESPONSE) } }
        measure("of it: params into a buffer") { RustBuffer.free(FfiConverterTypePrakerjaSubmitFeedbackParams.lower(PARAMS).let { params -> RustBuffer.ByValue().apply { capacity = params.capacity; len = params.len; data = params.data } }) }
        measure("of it: a buffer, made and freed") { RustBuffer.free(RustBuffer.alloc(400UL)) }
        measure("of it: a handle, cloned and freed") { UniffiLib.uniffi_segel_uniffi_fn_free_prakerjasubmitfeedbackcall(prepared.call.uniffiCloneHandle(), UniffiRustCallStatus()) }
        measure("sample idiom: Mac over a text") { sample(body) }
        prepared.destroy()
    }
}

/** As the partner's page shows it. */
private fun sample(body: String): String {
    val mac = Mac.getInstance("HmacSHA1").apply { init(SecretKeySpec("my_sign_key".toByteArray(), "HmacSHA1")) }
    val text = "my_client_code1698289216POST/api/v1/integration/tpm/feedback/submission$body"
    return mac.doFinal(text.toByteArray()).joinToString("") { "%02x".format(it) }
}

/** The least of nine rounds, in microseconds. */
private fun measure(name: String, call: () -> Unit) {
    val rounds = 2_000
    repeat(20_000) { call() }
    val least = (1..9).minOf {
        val started = System.nanoTime()
        repeat(rounds) { call() }
        (System.nanoTime() - started) / rounds
    }
    println(String.format(Locale.ROOT, "%-36s %7.2f µs", name, least / 1000.0))
}
