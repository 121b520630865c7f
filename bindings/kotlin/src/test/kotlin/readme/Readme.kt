/** The README's first example, as a program of its own would have it. */
package readme

// README
import java.net.http.HttpClient
import java.net.http.HttpResponse.BodyHandlers
import segel.Prakerja
import segel.SegelException
import segel.model.PrakerjaSubmissionStatusParams
import segel.model.Scope
import segel.toHttpRequest
import segel.toResponse

val http: HttpClient = HttpClient.newHttpClient()
val prakerja = Prakerja(clientCode = "my_client_code", signKey = "my_sign_key")

fun ask(redeemCode: String) {
    val params = PrakerjaSubmissionStatusParams(redeemCode, Scope.TPM, sequence = 2)
    val (request, call) = prakerja.submissionStatus(params)

    val response = http.send(request.toHttpRequest(), BodyHandlers.ofByteArray())
    try {
        val reply = call.parse(response.toResponse()) // whatever the status is
        println(reply.assignment?.status) // Succeeded
    } catch (error: SegelException.Rejected) { // the partner said no
        println("${error.reason} ${error.code} ${error.text} ${error.retry}")
    } catch (error: SegelException.Unreadable) { // a proxy's page, cut JSON
        println("${error.problem} ${error.excerpt} ${error.retryAfter}")
    }
}
// README
