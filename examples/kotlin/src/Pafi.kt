/** A token, and the credit points of a member. */

package stories

import segel.Nik
import segel.Pafi
import segel.Secret
import segel.model.PafiConfig
import segel.model.PafiKecukupanSkpParams
import segel.model.PafiTokenParams
import segel.use

fun Stage.pafi() {
    partner("PAFI")
    val config = PafiConfig(baseUrl = "$url/api/v1", clientId = "1", clientSecret = Secret("pafi-secret"))

    title("A token for the client's credentials")
    val token = Pafi(config).use { pafi ->
        pafi.token(PafiTokenParams("read-kecukupan-skp")).use { (request, call) -> whisper(request, call::parse) }
    }
    showReply("token", token)

    title("Has the member enough points?")
    Pafi(config.copy(accessToken = token.accessToken)).use { pafi ->
        pafi.kecukupanSkp(PafiKecukupanSkpParams(Nik("3206021201960046"))).use { (request, call) ->
            val reply = whisper(request, call::parse)
            showReply("points", reply.totalSkp)
            showReply("letter", reply.statusRekom)
        }
    }
}
