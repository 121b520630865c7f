package segel

import java.net.URI

/**
 * A prepared HTTP request. The body is the buffer that was signed: send it as it is, and do not follow redirects.
 * Printed, it shows the method, the host and the headers' names alone.
 *
 * @property method in upper case
 * @property url absolute
 * @property headers in the partner's order and spelling
 * @property body the exact bytes; empty if there is none
 */
public class Request(
    public val method: String,
    public val url: String,
    public val headers: List<Header>,
    public val body: ByteArray,
) {
    /** The value of a header, by its name in any case. */
    public fun header(name: String): String? = headers.find { it.name.equals(name, ignoreCase = true) }?.value

    override fun toString(): String = "Request($method ${runCatching { URI(url).host }.getOrNull()}, $headers)"
}

/** One header. Printed, it shows its name alone. */
public data class Header(val name: String, val value: String) {
    override fun toString(): String = "$name: .."
}

/**
 * A response as the HTTP client gives it, whatever it is. Printed, it shows the status, the headers' names and the
 * body's length.
 *
 * @property status 100 to 599
 * @property body decompressed and otherwise untouched, of error statuses too
 * @property headers in the order received, names in any case; `Retry-After` is looked at
 */
public class Response(
    public val status: Int,
    public val body: ByteArray,
    public val headers: List<Header> = emptyList(),
) {
    override fun toString(): String = "Response($status, $headers, ${body.size} bytes)"
}

/**
 * A prepared operation: what to send, and what reads the response to it.
 *
 * It holds nothing that must be closed, and any thread may use it.
 *
 * @property request what to send, byte for byte
 */
public class Call<out Reply> internal constructor(
    public val request: Request,
    private val read: (Response) -> Reply,
) {
    /**
     * Reads the response, as often as asked and with the same answer each time.
     *
     * @throws SegelException.Rejected if the partner said no, as it documents
     * @throws SegelException.Unreadable if the response is anything but what the partner documents
     * @throws SegelException.Invalid if the status is none of HTTP's
     */
    public fun parse(response: Response): Reply = read(response)

    override fun toString(): String = "Call($request)"
}
