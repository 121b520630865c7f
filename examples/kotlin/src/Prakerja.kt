/** An assignment on its way: handed in, asked for, accepted; then a signature that goes wrong, and why. */

package stories

import java.time.Instant
import segel.Prakerja
import segel.PrakerjaSigning
import segel.Request
import segel.Secret
import segel.SegelException
import segel.model.Method
import segel.model.PrakerjaConfig
import segel.model.PrakerjaSubmissionStatusParams
import segel.model.PrakerjaSubmitAssignmentParams
import segel.model.Scope
import segel.use

fun Stage.prakerja() {
    partner("Prakerja")
    Prakerja(PrakerjaConfig("my_client_code", Secret("my_sign_key"), baseUrl = url)).use { prakerja ->
        title("A participant hands in an assignment")
        val assignment = PrakerjaSubmitAssignmentParams(
            redeemCode = "PRAT-UJ0EEQ",
            scope = Scope.TPM,
            sequence = 2,
            urlFile = "https://lms.example.id/files/tugas-2.pdf",
        )
        prakerja.submitAssignment(assignment).use { (request, call) ->
            showReply("reply", talk(request, call::parse))
        }

        val which = PrakerjaSubmissionStatusParams(assignment.redeemCode, assignment.scope, assignment.sequence)
        for (title in listOf("What became of it?", "And a little later?")) {
            title(title)
            prakerja.submissionStatus(which).use { (request, call) ->
                showReply("status", talk(request, call::parse).assignment?.status)
            }
        }

        title("A mistake: signed as PHP spells JSON, sent without the backslashes")
        prakerja.submitAssignment(assignment).use { (request, call) ->
            val spelledByPhp = request.body.decodeToString().replace("/", "\\/")
            val wrong = prakerja.sign(signing(request).copy(body = spelledByPhp.encodeToByteArray()))
            val headers = request.headers.map { if (it.name == "signature") it.copy(value = wrong) else it }
            try {
                talk(request.copy(headers = headers), call::parse)
                error("the partner took a wrong signature")
            } catch (error: SegelException.Rejected) {
                showError(error)
            }
            showDiagnosis(prakerja.diagnose(signing(request), wrong))
        }
    }
}

/** What the signature of a request covers. */
private fun Stage.signing(request: Request) = PrakerjaSigning(
    now = Instant.ofEpochSecond(request.headers.single { it.name == "timestamp" }.value.toLong()),
    method = Method.valueOf(request.method),
    path = request.url.removePrefix(url),
    body = request.body,
)
