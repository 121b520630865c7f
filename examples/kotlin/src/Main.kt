/** Five short stories, one a partner, told over real HTTP to a sandbox. */

package stories

import kotlin.system.exitProcess
import segel.Request
import segel.Response

/** Sends a request and gives what came back, whatever it is. */
typealias Send = (Request) -> Response

fun main(arguments: Array<String>) {
    val (client, url) = arguments.takeIf { it.size == 2 } ?: usage()
    val send = when (client) {
        "java" -> javaHttp()
        "okhttp" -> okHttp()
        else -> usage()
    }
    Stage(send, url).run {
        prakerja()
        pafi()
        padi()
        seekpass()
        middleware()
    }
}

/** What every story needs. */
class Stage(private val send: Send, val url: String) {
    /** Sends a request, shows what came back, reads it. */
    fun <R> talk(request: Request, parse: (Response) -> R): R {
        show("request", "${request.method} ${request.url}")
        if (request.body.isNotEmpty()) show("body", request.body.decodeToString())
        val response = send(request)
        show("response", "${response.status} ${response.body.decodeToString()}")
        return parse(response)
    }

    /** The same where request or answer hold what nobody should log: a token, a presigned URL. */
    fun <R> whisper(request: Request, parse: (Response) -> R): R {
        show("request", "$request")
        return parse(send(request))
    }
}

private fun usage(): Nothing {
    System.err.println("usage: stories java|okhttp http://127.0.0.1:PORT   (cargo run -p segel-sandbox)")
    exitProcess(2)
}
