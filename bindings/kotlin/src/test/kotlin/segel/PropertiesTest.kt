package segel

import com.google.gson.GsonBuilder
import com.google.gson.JsonObject
import com.google.gson.JsonParser
import java.time.Instant
import kotlin.random.Random
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import segel.model.MiddlewareRequestOutParams
import segel.model.PafiConfig
import segel.model.PafiKecukupanSkpParams
import segel.model.PafiTokenParams

/** What holds for every text and every secret: with other ones each time. */
class PropertiesTest {
    @Test
    fun `a text comes through unchanged in both directions`() {
        val writers = listOf(GsonBuilder(), GsonBuilder().disableHtmlEscaping()).map { it.create() }
        Middleware("https://middleware.example/request-out", "token").use { client ->
            repeat(2_000) {
                val params = MiddlewareRequestOutParams(text(), text(), text(), text())
                val given = params.run { listOf(ticketId, subject, subjectType, subjectIdentifier) }
                client.requestOut(params, NOW).use { (request, call) ->
                    val sent = JsonParser.parseString(request.body.decodeToString(throwOnInvalidSequence = true)).asJsonObject
                    assertEquals(given, sent.entrySet().map { it.value.asString })
                    val message = text()
                    val answer = sent.apply { addProperty("StatusCode", 200); addProperty("Message", message) }
                    val reply = call.parse(Response(200, writers.random().toJson(answer).encodeToByteArray()))
                    val told = reply.run { listOf(ticketId, subject, subjectType, subjectIdentifier) }
                    assertEquals(given + message, told + reply.message)
                }
            }
        }
    }

    @Test
    fun `a secret is in nothing that is shown`() = repeat(500) {
        val (secret, token, fresh) = List(3) { secret() }
        val config = PafiConfig(clientId = "1", clientSecret = Secret(secret), accessToken = Secret(token))
        val member = PafiKecukupanSkpParams(Nik(Random.nextLong(1_000_000_000_000_000, 10_000_000_000_000_000).toString()))
        Pafi(config).use { pafi ->
            pafi.kecukupanSkp(member, NOW).use { asked ->
                pafi.token(PafiTokenParams("a"), NOW).use { wanted ->
                    for (thing in listOf(config, member, pafi, asked, asked.request, asked.call, wanted, wanted.request)) {
                        assertSilent("$thing", secret, token)
                        assertFalse(member.nik.value in "$thing", "$thing")
                    }
                    val granted = JsonObject().apply { addProperty("token_type", "Bearer"); addProperty("access_token", fresh) }
                    val reply = wanted.call.parse(response(200, "$granted"))
                    assertEquals(fresh, reply.accessToken.expose())
                    assertSilent("$reply", fresh)
                    val echo = JsonObject().apply { addProperty("message", "$secret and $token"); addProperty(secret, token) }
                    val status = listOf(200, 302, 400, 401, 422, 500).random()
                    for (mistake in listOf(
                        { asked.call.parse(response(status, "$echo")) },
                        { wanted.call.parse(response(status, "<p>$token</p>$secret")) },
                        { Pafi(PafiConfig(clientSecret = Secret("$secret\u0000"), accessToken = Secret("$token\n"), baseUrl = token)) },
                        { pafi.kecukupanSkp(PafiKecukupanSkpParams(Nik(token)), NOW) },
                    )) {
                        val error = assertThrows<SegelException> { mistake() }
                        assertSilent("$error ${error.message} ${error.toJson()} ${error.stackTraceToString()}", secret, token)
                    }
                }
            }
        }
    }

    private fun response(status: Int, body: String) = Response(status, body.encodeToByteArray())

    /** Any characters of Unicode but NUL, not all of them white space. */
    private fun text(): String {
        val characters = MutableList(Random.nextInt(41)) { Character.toString(RANGES.random().random()) }
        characters.add(Random.nextInt(characters.size + 1), ('A'..'Z').random().toString())
        return characters.joinToString("")
    }

    private fun secret() = String(CharArray(Random.nextInt(16, 41)) { ('!'..'~').random() })

    /** No eight characters of a secret stand together. */
    private fun assertSilent(shown: String, vararg secrets: String) {
        for (secret in secrets) assertFalse(secret.windowed(8).any { it in shown }) { "$secret is shown: $shown" }
    }

    private companion object {
        val NOW: Instant = Instant.ofEpochSecond(1_698_289_216)

        val RANGES = List(4) { 1..0x7F } + listOf(0x80..0x7FF, 0x800..0xD7FF, 0xE000..0xFFFF, 0x10000..0x10FFFF)
    }
}
