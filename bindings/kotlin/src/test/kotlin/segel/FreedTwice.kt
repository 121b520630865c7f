package segel

import segel.ffi.UniffiRustCallStatus

/** A planted mistake, which AddressSanitizer must find, or it would find none elsewhere: a client is freed twice. */
fun main() {
    val handle = Prakerja("code", "key").use { it.uniffiCloneHandle() }
    repeat(2) { UniffiLib.uniffi_segel_uniffi_fn_free_prakerja(handle, UniffiRustCallStatus()) }
    println("not found")
}
