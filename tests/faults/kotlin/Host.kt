/**
 * The Kotlin host of the fault matrix, over the package and the JDK's HTTP client: a job a line in,
 * what came out a line out.
 */

package faults

import com.google.gson.Gson
import com.google.gson.JsonObject
import com.google.gson.JsonParser
import java.io.IOException
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse.BodyHandlers
import java.time.Duration
import segel.Header
import segel.Response
import segel.SegelException
import segel.prepareJson
import segel.toHttpRequest
import segel.toResponse
import segel.use

private val http: HttpClient = HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build()

/** Sends a request with headers beside its own. */
private fun send(request: segel.Request, job: JsonObject): Response {
    val added = job["headers"].asJsonArray.map { it.asJsonArray }
    val headers = request.headers + added.map { Header(it[0].asString, it[1].asString) }
    val patience = Duration.ofMillis(job["patience_ms"].asLong)
    val outgoing = HttpRequest.newBuilder(request.copy(headers = headers).toHttpRequest()) { _, _ -> true }
    return http.send(outgoing.timeout(patience).build(), BodyHandlers.ofByteArray()).toResponse()
}

/** What came out of a job: a member of the answer. */
private fun work(job: JsonObject): String = try {
    val (operation, config, params, now) = listOf("operation", "config", "params", "now").map { job[it].toString() }
    prepareJson(operation, config, params, now).use { prepared ->
        """"reply":${prepared.call.parse(send(prepared.request, job))}"""
    }
} catch (error: SegelException) {
    """"error":${error.toJson()}"""
} catch (error: IOException) {
    """"no_response":${Gson().toJson(error.toString())}"""
}

fun main() {
    for (line in generateSequence(::readLine)) {
        val job = JsonParser.parseString(line).asJsonObject
        println("""{"id":${job["id"]},${work(job)}}""")
    }
}
