package segel

import java.time.Duration
import java.time.Instant
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import segel.model.Cause
import segel.model.Method
import segel.model.Reason
import segel.model.Retry
import segel.model.Rule
import segel.model.PafiConfig
import segel.model.PafiTokenParams
import segel.model.PrakerjaCheckQuotaParams
import segel.model.SeekpassAddBatchParams
import segel.model.SeekpassConfig

/** What clients do beside their operations. */
class ClientsTest {
    private val params = PrakerjaCheckQuotaParams("SCH-1", "KUR-1")

    @Test
    fun `a call reads its response again and again`() = Prakerja("code", "key").use { prakerja ->
        prakerja.checkQuota(params).use { (_, call) ->
            val response = Response(200, """{"success":true,"data":{"quota":25}}""".encodeToByteArray())
            repeat(3) { assertEquals(25.0, call.parse(response).quota) }
        }
    }

    @Test
    fun `a refusal has fields`() = Prakerja("code", "key").use { prakerja ->
        prakerja.checkQuota(params).use { (_, call) ->
            val error = assertThrows<SegelException.Rejected> {
                call.parse(Response(429, """{"success":false,"code":"X","message":"Sabar"}""".encodeToByteArray(), listOf(Header("retry-after", "7"))))
            }
            assertEquals(429, error.status)
            assertEquals(Reason.RATE_LIMITED, error.reason)
            assertEquals(Retry.LATER, error.retry)
            assertEquals(Duration.ofSeconds(7), error.retryAfter)
            assertEquals("Sabar", error.text)
            assertEquals("the partner refused: rate_limited (HTTP 429, X): Sabar; retry: later", "$error")
        }
    }

    @Test
    fun `the time is this machine's unless it is given`() = Prakerja("code", "key").use { prakerja ->
        fun timestamp(request: Request) = request.headers.single { it.name == "timestamp" }.value.toLong()
        val before = Instant.now().epochSecond
        val stamped = prakerja.checkQuota(params).use { timestamp(it.request) }
        assertTrue(stamped in before..Instant.now().epochSecond)
        val given = prakerja.checkQuota(params, Instant.ofEpochSecond(1_698_289_216, 999_999_999))
        assertEquals(1_698_289_216, given.use { timestamp(it.request) })
        for (now in listOf(Instant.MIN, Instant.MAX, Instant.EPOCH)) {
            val error = assertThrows<SegelException.Invalid> { prakerja.checkQuota(params, now) }
            assertEquals(listOf("/now" to Rule.RANGE), error.violations.map { it.path to it.rule })
        }
    }

    @Test
    fun `a token tells how long it lives and when it ends`() = Pafi(PafiConfig(clientId = "id", clientSecret = Secret("secret"))).use { pafi ->
        val now = Instant.ofEpochSecond(1_698_289_216)
        pafi.token(PafiTokenParams("read-kecukupan-skp"), now).use { (_, call) ->
            fun read(lifetime: String) =
                call.parse(Response(200, """{"access_token":"t","token_type":"Bearer","expires_in":$lifetime}""".encodeToByteArray()))
            val token = read(""""86400"""")
            assertEquals(Duration.ofDays(1), token.expiresIn)
            assertEquals(now + Duration.ofDays(1), token.expiresAt)
            val endless = read("9007199254740991")
            assertEquals(Duration.ofSeconds(9_007_199_254_740_991), endless.expiresIn)
            assertEquals(now + endless.expiresIn, endless.expiresAt)
            assertEquals(listOf(null, null), read("-1").let { listOf(it.expiresIn, it.expiresAt) })
        }
    }

    @Test
    fun `a status that is none is the caller's fault`() = Prakerja("code", "key").use { prakerja ->
        prakerja.checkQuota(params).use { (_, call) ->
            for (status in listOf(Int.MIN_VALUE, -1, 0, 99, 600, 65_736, Int.MAX_VALUE)) {
                val error = assertThrows<SegelException.Invalid> { call.parse(Response(status, ByteArray(0))) }
                assertEquals(listOf("/response/status"), error.violations.map { it.path })
            }
        }
    }

    @Test
    fun `a signature is made, checked and explained`() = Prakerja("my_client_code", "my_sign_key").use { prakerja ->
        val signing = PrakerjaSigning(Instant.ofEpochSecond(1_698_289_216), Method.POST, "/x", """{"a":"/"}""".encodeToByteArray())
        val signature = prakerja.sign(signing)
        assertTrue(prakerja.verify(signing, signature))
        assertFalse(prakerja.verify(signing, signature.uppercase()))
        val spelledByPhp = prakerja.sign(signing.copy(body = """{"a":"\/"}""".encodeToByteArray()))
        val diagnosis = prakerja.diagnose(signing, spelledByPhp)
        assertEquals(listOf(Cause.BODY_SLASHES_ESCAPED), diagnosis.causes.map { it.cause })
        assertEquals(signature, diagnosis.expected)
    }

    @Test
    fun `a closed client says so`() {
        val prakerja = Prakerja("code", "key")
        prakerja.close()
        prakerja.close()
        assertThrows<IllegalStateException> { prakerja.checkQuota(params) }
    }

    @Test
    fun `what is used is closed behind its block`() {
        val prakerja = Prakerja("code", "key")
        val call = prakerja.use { it.checkQuota(params).use { (_, call) -> call } }
        assertThrows<IllegalStateException> { prakerja.checkQuota(params) }
        assertThrows<IllegalStateException> { call.parse(Response(200, ByteArray(0))) }
    }

    @Test
    fun `scopes are those of the groups that are given`() = Seekpass(SeekpassConfig()).use { seekpass ->
        assertEquals(emptyList<String>(), seekpass.scopes(SeekpassAddBatchParams("batch")))
    }

    @Test
    fun `an operation of another partner is unknown`() = Client("pafi", "{}").use { pafi ->
        assertEquals(listOf(Rule.UNKNOWN_OPERATION), pafi.validate("padi.list_umkm", "{}").map { it.rule })
        assertThrows<SegelException.Invalid> { pafi.prepare("padi.list_umkm", "{}") }
        Unit
    }
}
