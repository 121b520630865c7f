/**
 * What a call costs beside what programs write by hand, which checks nothing.
 *
 * The two sides of a ratio take turns in one run, so that both meet the same weather.
 */

package segel

import com.google.gson.Gson
import com.google.gson.GsonBuilder
import com.google.gson.JsonArray
import com.google.gson.JsonObject
import com.google.gson.JsonParser
import java.io.File
import java.time.Instant
import java.util.HexFormat
import java.util.Locale
import javax.crypto.Mac
import javax.crypto.spec.SecretKeySpec
import segel.ffi.UniffiRustCallStatus
import segel.model.FfiConverterTypePrakerjaSubmitFeedbackParams
import segel.model.PrakerjaSubmitFeedbackParams
import segel.model.Scope

private const val CLIENT_CODE = "my_client_code"
private const val SIGN_KEY = "my_sign_key"
private const val URL = "https://api.prakerja.go.id"
private const val PATH = "/api/v1/integration/tpm/feedback/submission"
private const val NOTES = "Kerja bagus, lengkapi daftar pustaka. "
private val NOW = Instant.ofEpochSecond(1_698_289_216)
private val PARAMS = PrakerjaSubmitFeedbackParams(
    redeemCode = "PRAT-UJ0EEQ",
    scope = Scope.TPM,
    sequence = 2,
    notes = NOTES.repeat(6).take(200),
    urlFile = "https://lms.example.id/files/feedback-2.pdf",
)
private val ANSWER = Response(
    200,
    """{"success":true,"message":"OK","data":{"id":2342,"redeem_code":"PRAT-UJ0EEQ","scope":"tpm","sequence":2,"status":1,"url_file":"https://lms.example.id/files/feedback-2.pdf","notes":"Kerja bagus."}}"""
        .encodeToByteArray(),
)

private val prakerja = Prakerja(CLIENT_CODE, SIGN_KEY)
private val gson: Gson = GsonBuilder().disableHtmlEscaping().create()

private fun withSegel(): Request = prakerja.submitFeedback(PARAMS, NOW).use { it.request }

/** A map, Gson, `javax.crypto.Mac`, and hex digits as most samples print them. */
private fun asSamplesDo(): Request = byHand { bytes -> bytes.joinToString("") { "%02x".format(it) } }

/** The same with the fastest hex digits that the JDK has. */
private fun asFastAsItGoes(): Request = byHand(HexFormat.of()::formatHex)

private fun byHand(hex: (ByteArray) -> String): Request {
    val body = gson.toJson(
        linkedMapOf(
            "redeem_code" to PARAMS.redeemCode,
            "scope" to "tpm",
            "sequence" to PARAMS.sequence,
            "notes" to PARAMS.notes,
            "url_file" to PARAMS.urlFile,
        ),
    )
    val mac = Mac.getInstance("HmacSHA1").apply { init(SecretKeySpec(SIGN_KEY.toByteArray(), "HmacSHA1")) }
    val signed = mac.doFinal("$CLIENT_CODE${NOW.epochSecond}POST$PATH$body".toByteArray())
    val headers = listOf(
        Header("client_code", CLIENT_CODE),
        Header("timestamp", NOW.epochSecond.toString()),
        Header("signature", hex(signed)),
        Header("Content-Type", "application/json"),
    )
    return Request("POST", URL + PATH, headers, body.toByteArray())
}

/** Microseconds a call of each, the best of many rounds. */
private fun race(vararg works: () -> Any?): List<Double> {
    val rounds = 200
    val calls = 1_000
    val best = DoubleArray(works.size) { Double.MAX_VALUE }
    // The first rounds warm the compiler up, and are never the best.
    repeat(rounds) {
        works.forEachIndexed { at, work ->
            val started = System.nanoTime()
            repeat(calls) { work() }
            best[at] = minOf(best[at], (System.nanoTime() - started) / 1_000.0 / calls)
        }
    }
    return best.toList()
}

private class Row(val name: String, val value: Double, val unit: String, val goal: Double?)

private fun rows(): List<Row> {
    val requests = listOf(withSegel(), asSamplesDo(), asFastAsItGoes())
    check(requests.map { listOf(it.method, it.url, it.headers.toSet(), it.body.toList()) }.toSet().size == 1) { "the requests differ" }
    val (prepare, samples, fastest) = race(::withSegel, ::asSamplesDo, ::asFastAsItGoes)
    val call = prakerja.submitFeedback(PARAMS, NOW).call
    val (parse, gsonParse) = race(
        { call.parse(ANSWER).id },
        { JsonParser.parseString(ANSWER.body.decodeToString()).asJsonObject["data"].asJsonObject["id"].asLong },
    )
    val (crossings, params) = race(
        { UniffiLib.uniffi_segel_uniffi_fn_free_prakerja(prakerja.uniffiCloneHandle(), UniffiRustCallStatus()) },
        { FfiConverterTypePrakerjaSubmitFeedbackParams.lower(PARAMS) },
    )
    call.close()
    return listOf(
        Row("kotlin submit_feedback / Gson, Mac, String.format", prepare / samples, "x", 1.0),
        Row("kotlin submit_feedback / Gson, Mac, HexFormat", prepare / fastest, "x", null),
        Row("kotlin submit_feedback", prepare, "us", 60.0),
        Row("kotlin submit_feedback parse / Gson", parse / gsonParse, "x", null),
        Row("kotlin submit_feedback parse", parse, "us", 60.0),
        Row("kotlin two empty crossings", crossings, "us", null),
        Row("kotlin params into bytes", params, "us", null),
    )
}

/** `Bench [--json FILE]` */
fun main(arguments: Array<String>) {
    val rows = rows()
    for (row in rows) {
        val goal = row.goal?.let { "<= ${it.toInt()}" } ?: "-"
        println(String.format(Locale.ROOT, "%-56s %9.2f %-12s %s", row.name, row.value, row.unit, goal))
    }
    if (arguments.size == 2 && arguments[0] == "--json") {
        val list = JsonArray()
        for (row in rows) {
            list.add(
                JsonObject().apply {
                    addProperty("name", row.name)
                    addProperty("value", row.value)
                    addProperty("unit", row.unit)
                    addProperty("goal", row.goal)
                },
            )
        }
        File(arguments[1]).writeText("$list")
    }
}
