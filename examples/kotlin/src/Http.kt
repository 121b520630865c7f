/** The host's part: two HTTP clients that send a prepared request as it is. */

package stories

import java.net.http.HttpClient
import java.net.http.HttpResponse.BodyHandlers
import java.time.Duration
import okhttp3.Headers
import okhttp3.OkHttpClient
import okhttp3.Request.Builder
import okhttp3.RequestBody.Companion.toRequestBody
import segel.Header
import segel.Response
import segel.toHttpRequest
import segel.toResponse

/** The JDK's own; it follows no redirect unless it is told to. */
fun javaHttp(): Send {
    val client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(30)).build()
    return { request -> client.send(request.toHttpRequest(), BodyHandlers.ofByteArray()).toResponse() }
}

/** OkHttp, as on Android. */
fun okHttp(): Send {
    val client = OkHttpClient.Builder().followRedirects(false).callTimeout(Duration.ofSeconds(30)).build()
    return { request ->
        val headers = Headers.Builder().apply { request.headers.forEach { add(it.name, it.value) } }.build()
        // Without a media type: OkHttp would write a header of its own.
        val body = request.body.toRequestBody(null).takeIf { request.method != "GET" }
        val outgoing = Builder().url(request.url).headers(headers).method(request.method, body).build()
        client.newCall(outgoing).execute().use { incoming ->
            Response(incoming.code, incoming.body.bytes(), incoming.headers.map { (name, value) -> Header(name, value) })
        }
    }
}
