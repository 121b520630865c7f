/**
 * The conformance driver of the Kotlin host: one JSON object a line in, one out, over the package
 * alone. What a line says is handed on as it is spelled; the library says what is wrong with it.
 */

import com.google.gson.GsonBuilder
import com.google.gson.JsonParser
import java.io.ByteArrayOutputStream
import java.nio.ByteBuffer
import java.nio.charset.CharacterCodingException
import java.util.Base64
import segel.Header
import segel.SegelException
import segel.SigningJson
import segel.describe
import segel.diagnoseJson
import segel.jsonMembers
import segel.parseJson
import segel.prepareJson
import segel.scopesJson
import segel.signJson
import segel.use
import segel.validateJson
import segel.verifyJson

private const val NOT_A_LINE =
    """{"id":null,"error":{"kind":"invalid","violations":[{"path":"","rule":"type","text":"the line is no JSON object with a known do; give one"}]}}"""

/** Members of a JSON object by name, as JSON texts; of a repeated one the last. */
private typealias Members = Map<String, String>

private fun members(json: String?): Members? =
    json?.let(::jsonMembers)?.associate { it.name to it.json }

/** What a line can ask for: the member that answers it, and how. */
private val ACTIONS: Map<String, Pair<String, (Members) -> String>> = mapOf(
    "prepare" to ("request" to ::prepare),
    "parse" to ("reply" to ::parse),
    "validate" to ("violations" to { validateJson(it["operation"], it["config"], it["params"]) }),
    "sign" to ("signature" to { quote(signJson(it["config"], signing(it))) }),
    "verify" to ("valid" to { verifyJson(it["config"], signing(it), it["signature"]).toString() }),
    "diagnose" to ("diagnosis" to { diagnoseJson(it["config"], signing(it), it["signature"]) }),
    "scopes" to ("scopes" to { list(scopesJson(it["params"]).map(::quote)) }),
    // The catalogue stands on many lines; no text in JSON holds the character that ends them.
    "describe" to ("catalogue" to { describe().replace("\n", "") }),
)

private fun prepare(line: Members): String =
    prepareJson(line["operation"], line["config"], line["params"], line["now"]).use { prepared ->
        val request = prepared.request
        val headers = request.headers.map { list(listOf(quote(it.name), quote(it.value))) }
        val body = Base64.getEncoder().encodeToString(request.body)
        """{"method":${quote(request.method)},"url":${quote(request.url)},"headers":${list(headers)},"body_base64":"$body"}"""
    }

private fun parse(line: Members): String {
    val response = members(line["response"]).orEmpty()
    return parseJson(
        line["operation"], line["config"], line["params"], line["now"],
        response["status"], headers(response["headers"]), response["body_base64"],
    )
}

private fun signing(line: Members): SigningJson =
    SigningJson(line["now"], line["method"], line["path"], line["body_base64"], line["authorization"])

/** Pairs of name and value. */
private fun headers(json: String?): List<Header> =
    JsonParser.parseString(json ?: "[]").asJsonArray.map { pair ->
        val (name, value) = pair.asJsonArray.map { it.asString }
        Header(name, value)
    }

private val GSON = GsonBuilder().disableHtmlEscaping().create()

private fun quote(text: String): String = GSON.toJson(text)

private fun list(elements: List<String>): String = elements.joinToString(",", "[", "]")

private fun answer(text: String?): String {
    val line = members(text)
    val (member, action) = ACTIONS[line?.get("do")?.trim('"')] ?: return NOT_A_LINE
    val id = line?.get("id") ?: "null"
    return try {
        """{"id":$id,"$member":${action(line.orEmpty())}}"""
    } catch (error: SegelException) {
        """{"id":$id,"error":${error.toJson()}}"""
    }
}

/** The text of a line, null if its bytes are not UTF-8. */
private fun decode(bytes: ByteArray): String? = try {
    Charsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString()
} catch (_: CharacterCodingException) {
    null
}

/** Lines end with LF alone. */
private fun lines(): Sequence<ByteArray> = sequence {
    val input = System.`in`.buffered()
    val line = ByteArrayOutputStream()
    while (true) {
        when (val byte = input.read()) {
            -1 -> break
            '\n'.code -> yield(line.toByteArray()).also { line.reset() }
            else -> line.write(byte)
        }
    }
    if (line.size() > 0) yield(line.toByteArray())
}

fun main() {
    val output = System.out
    for (line in lines()) {
        output.write((answer(decode(line)) + "\n").encodeToByteArray())
        output.flush()
    }
}
