package segel

import java.time.Instant
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import segel.model.Method
import segel.model.PafiConfig
import segel.model.PafiKecukupanSkpParams
import segel.model.PafiTokenParams
import segel.model.PrakerjaAuthorizePaymentParams
import segel.model.PrakerjaConfig
import segel.model.PrakerjaSignedParams

/** What is printed, compared and thrown shows no secret. */
class SecretsTest {
    @Test
    fun `nothing that is printed shows a secret or a whole identity number`() {
        val config = PafiConfig(clientSecret = Secret("sst-secret"), accessToken = Secret("sst-token"))
        val payment = PrakerjaAuthorizePaymentParams(Secret("sst-otp"), "https://x.id", "INV", Secret("sst-pay"))
        val member = PafiKecukupanSkpParams(Nik("3206021201960046"))
        Pafi(config).use { pafi ->
            pafi.kecukupanSkp(member, NOW).use { prepared ->
                val body = """{"access_token":"sst-fresh","token_type":"Bearer","expires_in":60}""".encodeToByteArray()
                val token = Pafi(PafiConfig(clientId = "c", clientSecret = Secret("sst-secret"))).use { other ->
                    other.token(PafiTokenParams("skp"), NOW).use { it.call.parse(Response(200, body)) }
                }
                val cookie = Response(200, ByteArray(0), listOf(Header("Set-Cookie", "sst-cookie")))
                for (shown in listOf(config, payment, member, pafi, prepared, prepared.request, token, cookie)) {
                    assertFalse("sst-" in "$shown" || "320602" in "$shown", "$shown")
                }
                assertEquals("sst-fresh", token.accessToken.expose())
            }
        }
        assertEquals("PafiKecukupanSkpParams(nik=Nik(..0046))", "$member")
    }

    @Test
    fun `a diagnosis is printed without the right signature and the text that it is of`() = Prakerja("my_client_code", "sst-key").use { prakerja ->
        val signing = PrakerjaSigning(NOW, Method.POST, "/x", "sst-body".encodeToByteArray(), Secret("Bearer sst-token"))
        val diagnosis = prakerja.diagnose(signing, "0".repeat(40))
        assertFalse("sst-" in "$signing $diagnosis" || diagnosis.expected in "$diagnosis", "$diagnosis")
    }

    @Test
    fun `what the partner says beyond its document is not printed`() = Prakerja("my_client_code", "my_sign_key").use { prakerja ->
        prakerja.signed(PrakerjaSignedParams(Method.GET, "/x"), NOW).use { (_, call) ->
            val reply = call.parse(Response(200, """{"success":true,"data":{"t":"sst-token"}}""".encodeToByteArray()))
            assertEquals(Json("""{"t":"sst-token"}"""), reply.data)
            assertFalse("sst-" in "$reply", "$reply")
        }
    }

    @Test
    fun `an exception says what is wrong without the value`() {
        val error = assertThrows<SegelException.Invalid> { Prakerja(PrakerjaConfig("sst code", Secret("sst-key\n"))) }
        assertEquals(listOf("/config/client_code", "/config/sign_key"), error.violations.map { it.path })
        assertFalse("sst" in "$error" || "sst" in error.message || "sst" in error.stackTraceToString())
    }

    @Test
    fun `secrets are equal if their texts are`() {
        assertEquals(Secret("a"), Secret("a"))
        assertEquals(Secret("a").hashCode(), Secret("a").hashCode())
        assertNotEquals(Secret("a"), Secret("b"))
        assertNotEquals(Secret("a"), Secret("aa"))
    }

    private companion object {
        val NOW: Instant = Instant.ofEpochSecond(1_698_289_216)
    }
}
