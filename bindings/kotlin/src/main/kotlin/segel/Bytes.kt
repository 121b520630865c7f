package segel

import java.nio.ByteBuffer
import java.nio.CharBuffer
import java.nio.charset.CodingErrorAction
import java.time.Duration
import java.time.Instant
import segel.model.FfiConverter
import segel.model.FfiConverterTypeFieldTexts
import segel.model.FfiConverterTypeProblem
import segel.model.FfiConverterTypeReason
import segel.model.FfiConverterTypeRetry
import segel.model.FfiConverterTypeViolation

// The types that cross beside those of segel.model, in the form that UniFFI gives them.

/** A type that UniFFI writes. */
internal val <T> FfiConverter<T, *>.bytes: Bytes<T>
    get() = object : Bytes<T> {
        override fun size(value: T) = allocationSize(value).toInt()
        override fun write(value: T, to: ByteBuffer) = this@bytes.write(value, to)
        override fun read(from: ByteBuffer) = this@bytes.read(from)
    }

internal val TEXT: Bytes<String> = object : Bytes<String> {
    override fun size(value: String) = 4 + 3 * value.length

    override fun write(value: String, to: ByteBuffer) {
        // A lone surrogate is no text, and the core must not be told another one.
        val encoder = Charsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPORT)
        val encoded = encoder.encode(CharBuffer.wrap(value))
        to.putInt(encoded.remaining()).put(encoded)
    }

    override fun read(from: ByteBuffer): String {
        val encoded = ByteArray(from.getInt()).also(from::get)
        return String(encoded, Charsets.UTF_8)
    }
}

internal val BLOB: Bytes<ByteArray> = object : Bytes<ByteArray> {
    override fun size(value: ByteArray) = 4 + value.size

    override fun write(value: ByteArray, to: ByteBuffer) {
        to.putInt(value.size).put(value)
    }

    override fun read(from: ByteBuffer) = ByteArray(from.getInt()).also(from::get)
}

internal val LONG: Bytes<Long> = object : Bytes<Long> {
    override fun size(value: Long) = 8

    override fun write(value: Long, to: ByteBuffer) {
        to.putLong(value)
    }

    override fun read(from: ByteBuffer) = from.getLong()
}

internal val TRUTH: Bytes<Boolean> = object : Bytes<Boolean> {
    override fun size(value: Boolean) = 1

    override fun write(value: Boolean, to: ByteBuffer) {
        to.put(if (value) 1 else 0)
    }

    override fun read(from: ByteBuffer) = from.get() != 0.toByte()
}

internal fun <T> optional(inner: Bytes<T>): Bytes<T?> = object : Bytes<T?> {
    override fun size(value: T?) = 1 + (value?.let(inner::size) ?: 0)

    override fun write(value: T?, to: ByteBuffer) {
        TRUTH.write(value != null, to)
        value?.let { inner.write(it, to) }
    }

    override fun read(from: ByteBuffer) = if (TRUTH.read(from)) inner.read(from) else null
}

internal fun <T> list(inner: Bytes<T>): Bytes<List<T>> = object : Bytes<List<T>> {
    override fun size(value: List<T>) = 4 + value.sumOf(inner::size)

    override fun write(value: List<T>, to: ByteBuffer) {
        to.putInt(value.size)
        value.forEach { inner.write(it, to) }
    }

    override fun read(from: ByteBuffer) = List(from.getInt()) { inner.read(from) }
}

/** A record of two to four parts is written as they are, one behind the other. */
private fun <T> readOnly(read: (ByteBuffer) -> T): Bytes<T> = object : Bytes<T> {
    override fun size(value: T) = error("never written")
    override fun write(value: T, to: ByteBuffer) = error("never written")
    override fun read(from: ByteBuffer) = read(from)
}

internal val OPTIONAL_TEXT: Bytes<String?> = optional(TEXT)
internal val TEXTS: Bytes<List<String>> = list(TEXT)

internal val HEADER: Bytes<Header> = object : Bytes<Header> {
    override fun size(value: Header) = TEXT.size(value.name) + TEXT.size(value.value)

    override fun write(value: Header, to: ByteBuffer) {
        TEXT.write(value.name, to)
        TEXT.write(value.value, to)
    }

    override fun read(from: ByteBuffer) = Header(TEXT.read(from), TEXT.read(from))
}

internal val HEADERS: Bytes<List<Header>> = list(HEADER)

internal val REQUEST: Bytes<Request> =
    readOnly { Request(TEXT.read(it), TEXT.read(it), HEADERS.read(it), BLOB.read(it)) }

internal val RESPONSE: Bytes<Response> = object : Bytes<Response> {
    override fun size(value: Response) = 4 + BLOB.size(value.body) + HEADERS.size(value.headers)

    override fun write(value: Response, to: ByteBuffer) {
        to.putInt(value.status)
        BLOB.write(value.body, to)
        HEADERS.write(value.headers, to)
    }

    override fun read(from: ByteBuffer) = error("never read")
}

/** Whole seconds since 1970, which the core takes as given. */
internal val TIME: Bytes<Instant?> = object : Bytes<Instant?> {
    override fun size(value: Instant?) = 9

    override fun write(value: Instant?, to: ByteBuffer) = optional(LONG).write(value?.epochSecond, to)
    override fun read(from: ByteBuffer) = optional(LONG).read(from)?.let(Instant::ofEpochSecond)
}

internal val WAIT: Bytes<Duration?> =
    optional(readOnly { Duration.ofSeconds(it.getLong(), it.getInt().toLong()) })

internal val VIOLATIONS = list(FfiConverterTypeViolation.bytes)
internal val FIELDS = list(FfiConverterTypeFieldTexts.bytes)
internal val REASON = FfiConverterTypeReason.bytes
internal val RETRY = FfiConverterTypeRetry.bytes
internal val PROBLEM = FfiConverterTypeProblem.bytes
