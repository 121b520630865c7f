package segel

import java.io.File
import java.nio.file.Files
import java.nio.file.StandardCopyOption

/** Finds the native library: on Android in the app, elsewhere in the jar. */
internal object NativeLibrary {
    fun load(name: String) {
        val file = System.mapLibraryName(name)
        val packed = NativeLibrary::class.java.getResource("/native/${platform()}/$file")
        // Where the jar has none, it must be on the system's path, as it is in an app.
        if (packed == null) return System.loadLibrary(name)
        val folder = Files.createTempDirectory("segel")
        val unpacked = folder.resolve(file)
        packed.openStream().use { Files.copy(it, unpacked, StandardCopyOption.REPLACE_EXISTING) }
        System.load(unpacked.toString())
        // What is loaded stays mapped; Windows alone wants the file.
        listOf(unpacked.toFile(), folder.toFile()).forEach { it.delete() || deleteLater(it) }
    }

    private fun deleteLater(file: File): Boolean {
        file.deleteOnExit()
        return true
    }

    /** `linux-x86_64`, `darwin-aarch64`, `windows-x86_64`. */
    private fun platform(): String {
        val system = System.getProperty("os.name").lowercase()
        val architecture = System.getProperty("os.arch").lowercase()
        return listOf(
            when {
                "mac" in system -> "darwin"
                "windows" in system -> "windows"
                else -> system
            },
            when (architecture) {
                "amd64" -> "x86_64"
                "arm64" -> "aarch64"
                else -> architecture
            },
        ).joinToString("-")
    }
}
