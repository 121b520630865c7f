package segel.ffi

import java.util.concurrent.CountDownLatch
import java.util.concurrent.TimeUnit
import java.util.concurrent.atomic.AtomicInteger
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

/** What stands in for JNA. */
class FfiTest {
    @Test
    fun `a library of another version is noticed`() {
        val error = assertThrows<IllegalStateException> { Function("uniffi_segel_fn_of_tomorrow") }
        assertEquals("the native library has no uniffi_segel_fn_of_tomorrow: it is of another version than these classes", error.message)
    }

    @Test
    fun `more arguments than any function takes are refused`() {
        val address = Native.find("uniffi_segel_uniffi_fn_func_describe\u0000".encodeToByteArray())
        assertNull(Native.call(address, 3, 0, Array(8) { ByteArray(0) }))
        assertNull(Native.call(address, 4, 0, emptyArray()))
    }

    @Test
    fun `what belonged to an object is freed once it is gone`() {
        val freed = CountDownLatch(1)
        Cleaner.getCleaner().register(Any(), freed::countDown)
        while (!freed.await(10, TimeUnit.MILLISECONDS)) System.gc()
    }

    @Test
    fun `what belonged to an object is freed once, whoever asks`() {
        val times = AtomicInteger()
        val value = Any()
        val cleanable = Cleaner.getCleaner().register(value) { times.incrementAndGet() }
        repeat(2) { cleanable.clean() }
        assertEquals(1, times.get())
        assertTrue(value.toString().isNotEmpty())
    }
}
