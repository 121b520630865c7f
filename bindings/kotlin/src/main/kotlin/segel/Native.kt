package segel

import java.nio.ByteBuffer
import segel.model.FfiConverterString

/** The native library: one function, which takes bytes and gives bytes. */
internal object Native {
    init {
        NativeLibrary.load("segel_jni")
    }

    @JvmStatic
    external fun call(arguments: ByteArray): ByteArray
}

/** What can be asked for; the place in this list is what crosses. */
internal enum class Function {
    OPEN,
    OPEN_BY_NAME,
    CLOSE,
    PREPARE,
    PARSE,
    PREPARE_BY_NAME,
    PARSE_BY_NAME,
    VALIDATE_BY_NAME,
    SIGN,
    VERIFY,
    DIAGNOSE,
    SCOPES,
    DESCRIBE,
    PREPARE_JSON,
    PARSE_JSON,
    VALIDATE_JSON,
    SIGN_JSON,
    VERIFY_JSON,
    DIAGNOSE_JSON,
    SCOPES_JSON,
    JSON_MEMBERS,
}

/** How a type is written and read, as UniFFI does it. */
internal interface Bytes<T> {
    fun size(value: T): Int
    fun write(value: T, to: ByteBuffer)
    fun read(from: ByteBuffer): T
}

/** An argument that knows how it is written. */
internal class Argument<T>(private val value: T, private val bytes: Bytes<T>) {
    val size: Int get() = bytes.size(value)

    fun write(to: ByteBuffer) = bytes.write(value, to)
}

/** Asks for something: one crossing. */
internal fun <T> call(function: Function, result: Bytes<T>, vararg arguments: Argument<*>): T {
    val written = ByteBuffer.allocate(1 + arguments.sumOf { it.size })
    written.put(function.ordinal.toByte())
    arguments.forEach { it.write(written) }
    val answer = ByteBuffer.wrap(Native.call(written.array().copyOf(written.position())))
    if (answer.get() == 0.toByte()) return result.read(answer)
    throw SegelException.read(answer)
}
