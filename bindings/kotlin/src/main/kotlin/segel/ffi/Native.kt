package segel.ffi

import java.io.File

/** The native library: found, loaded, asked for its functions. Its other side is `bindings/kotlin/native`. */
internal object Native {
    init {
        val path = load()
        check(open(path.encodeToByteArray())) { "$path was loaded and cannot be opened" }
    }

    @JvmStatic
    private external fun open(path: ByteArray): Boolean

    @JvmStatic
    external fun find(name: ByteArray): Long

    @JvmStatic
    external fun checksum(function: Long): Int

    @JvmStatic
    external fun call(function: Long, gives: Int, handle: Long, arguments: Array<ByteArray>): ByteArray?

    /** Loads the library of `segel.library`, of the Android package, or of the jar. */
    private fun load(): String {
        System.getProperty("segel.library")?.let { path -> return path.also(System::load) }
        if (System.getProperty("java.vm.vendor") == "The Android Project") {
            System.loadLibrary("segel_jni")
            return "libsegel_jni.so"
        }
        val file = unpack()
        System.load(file.path)
        return file.path
    }

    /** The jar's library as a file, which only the ending program may delete: some systems look into it later. */
    private fun unpack(): File {
        val name = System.mapLibraryName("segel_jni")
        val place = "native/${system()}-${processor()}/$name"
        val library = checkNotNull(Native::class.java.getResourceAsStream("/segel/$place")) {
            "this jar has no $place; build it (see README.md) and name it with -Dsegel.library=PATH"
        }
        val file = File.createTempFile("segel", name).apply { deleteOnExit() }
        library.use { from -> file.outputStream().use(from::copyTo) }
        return file
    }

    private fun system(): String = System.getProperty("os.name").lowercase().let {
        when {
            it.startsWith("mac") -> "macos"
            it.startsWith("windows") -> "windows"
            else -> it
        }
    }

    private fun processor(): String = when (val name = System.getProperty("os.arch")) {
        "amd64" -> "x86_64"
        "arm64" -> "aarch64"
        else -> name
    }
}

/** A function of the native library. */
internal class Function(name: String) {
    private val address = Native.find("$name\u0000".encodeToByteArray())

    init {
        check(address != 0L) { "the native library has no $name: it is of another version than these classes" }
    }

    fun checksum(): Int = Native.checksum(address)

    fun nothing(status: UniffiRustCallStatus, handle: Long, vararg arguments: RustBuffer) {
        call(0, status, handle, arguments)
    }

    fun handle(status: UniffiRustCallStatus, handle: Long, vararg arguments: RustBuffer): Long =
        call(1, status, handle, arguments).let { if (status.isSuccess()) it.asByteBuffer()!!.getLong() else 0 }

    fun flag(status: UniffiRustCallStatus, handle: Long, vararg arguments: RustBuffer): Byte =
        call(2, status, handle, arguments).let { if (status.isSuccess()) it.asByteBuffer()!!.get() else 0 }

    fun buffer(status: UniffiRustCallStatus, handle: Long, vararg arguments: RustBuffer): RustBuffer =
        call(3, status, handle, arguments)

    private fun call(gives: Int, status: UniffiRustCallStatus, handle: Long, arguments: Array<out RustBuffer>): RustBuffer {
        val bytes = Array(arguments.size) { arguments[it].bytes() }
        val answer = checkNotNull(Native.call(address, gives, handle, bytes)) { "too many arguments" }
        return RustBuffer(answer, from = 1).also { status.set(answer[0], it) }
    }
}
