package segel.ffi

import java.nio.ByteBuffer

/**
 * Bytes that UniFFI's sources wrote, or are to read. Rust's in name alone: they are an array of the JVM.
 *
 * @suppress
 */
public class RustBuffer internal constructor(private val array: ByteArray, private val from: Int = 0) {
    internal val len: Int get() = array.size - from

    internal fun asByteBuffer(): ByteBuffer? = ByteBuffer.wrap(array, from, len)

    internal fun bytes(): ByteArray = if (from == 0) array else array.copyOfRange(from, array.size)

    internal companion object {
        fun alloc(size: ULong): RustBuffer = RustBuffer(ByteArray(size.toInt()))

        /** The garbage collector does. */
        @Suppress("UNUSED_PARAMETER")
        fun free(buffer: RustBuffer) = Unit
    }
}

/**
 * How a value of Kotlin crosses to Rust and back.
 *
 * @suppress
 */
public interface FfiConverter<KotlinType, FfiType> {
    public fun lift(value: FfiType): KotlinType

    public fun lower(value: KotlinType): FfiType

    public fun read(buf: ByteBuffer): KotlinType

    /** At least as many bytes as [write] writes. */
    public fun allocationSize(value: KotlinType): ULong

    public fun write(value: KotlinType, buf: ByteBuffer)
}

/**
 * The same for values that cross as bytes.
 *
 * @suppress
 */
public interface FfiConverterRustBuffer<KotlinType> : FfiConverter<KotlinType, RustBuffer> {
    override fun lift(value: RustBuffer): KotlinType {
        val bytes = value.asByteBuffer()!!
        return read(bytes).also { check(!bytes.hasRemaining()) { "bytes are left over: the library is of another version" } }
    }

    override fun lower(value: KotlinType): RustBuffer {
        val bytes = ByteBuffer.allocate(Math.toIntExact(allocationSize(value).toLong()))
        write(value, bytes)
        return RustBuffer(bytes.array().copyOf(bytes.position()))
    }
}

/** How a call went. */
internal class UniffiRustCallStatus {
    private var code: Byte = 0
    var error_buf: RustBuffer = RustBuffer(ByteArray(0))
        private set

    fun set(code: Byte, answer: RustBuffer) {
        this.code = code
        error_buf = answer
    }

    fun isSuccess(): Boolean = code == 0.toByte()

    fun isError(): Boolean = code == 1.toByte()

    fun isPanic(): Boolean = code == 2.toByte()
}
