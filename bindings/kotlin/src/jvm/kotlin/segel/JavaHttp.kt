package segel

import java.net.URI
import java.net.http.HttpRequest
import java.net.http.HttpResponse

/** The request for a `java.net.http.HttpClient`, which must not follow redirects (its default). */
public fun Request.toHttpRequest(): HttpRequest {
    val builder = HttpRequest.newBuilder(URI.create(url))
    headers.forEach { builder.header(it.name, it.value) }
    val publisher = if (body.isEmpty()) {
        HttpRequest.BodyPublishers.noBody()
    } else {
        HttpRequest.BodyPublishers.ofByteArray(body)
    }
    return builder.method(method, publisher).build()
}

/** What came back, for a call's `parse`. */
public fun HttpResponse<ByteArray>.toResponse(): Response {
    val headers = headers().map().flatMap { (name, values) -> values.map { Header(name, it) } }
    return Response(statusCode(), body(), headers)
}
