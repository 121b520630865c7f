package segel

import java.io.File
import java.time.Instant
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import segel.model.PrakerjaSubmissionState
import segel.model.PrakerjaSubmissionStatusParams
import segel.model.Scope

/** Many calls from many threads: the same answers, and no memory that stays. */
class ThreadsTest {
    @Test
    fun `a million calls from ten threads share a client and leave nothing behind`() {
        Prakerja("my_client_code", "my_sign_key").use { prakerja ->
            fun work(calls: Int) = onTenThreads {
                repeat(calls / 10) { at ->
                    prakerja.submissionStatus(params(at), NOW).use { (request, call) ->
                        assertEquals(SIGNATURES[at % 2], request.headers[2].value)
                        assertEquals(PrakerjaSubmissionState.Succeeded, call.parse(RESPONSE).assignment?.status)
                    }
                }
            }
            assertNoGrowth(work = ::work)
        }
    }

    @Test
    fun `calls that nobody closes are freed with their objects`() {
        Prakerja("my_client_code", "my_sign_key").use { prakerja ->
            // How many wait for the garbage to be collected is chance; a million would hold some 700 MB.
            assertNoGrowth(first = 400_000, most = 200 * 1_024) { calls ->
                repeat(calls) { prakerja.submissionStatus(params(it), NOW) }
            }
        }
    }

    @Test
    fun `mistakes that are reported a million times leave nothing behind`() {
        Prakerja("my_client_code", "my_sign_key").use { prakerja ->
            val wrong = PrakerjaSubmissionStatusParams("", Scope.TPM, 0)
            assertNoGrowth { calls ->
                onTenThreads {
                    repeat(calls / 10) {
                        val error = runCatching { prakerja.submissionStatus(wrong, NOW) }.exceptionOrNull()
                        assertEquals(listOf("/params/redeem_code", "/params/sequence"), (error as SegelException.Invalid).violations.map { it.path })
                    }
                }
            }
        }
    }

    private fun params(at: Int) = PrakerjaSubmissionStatusParams("PRAT-UJ0EEQ", Scope.TPM, 2L + at % 2)

    private fun onTenThreads(work: () -> Unit) {
        val threads = Executors.newFixedThreadPool(10)
        try {
            threads.invokeAll(List(10) { Callable { work() } }).forEach { it.get() }
        } finally {
            threads.shutdown()
        }
    }

    /**
     * What is held after a million calls more is what was held after the first. The process may have [most] KiB more:
     * 16 bytes a call would be too much.
     */
    private fun assertNoGrowth(first: Int = 20_000, most: Long = 16_000, work: (calls: Int) -> Unit) {
        work(first)
        val before = Held.now()
        work(1_000_000)
        // The thread that frees what nobody closed may be behind.
        var grown = Held.now() - before
        for (patience in 1..100) if (!grown.isLittle(most)) grown = Held.now() - before
        // A library that is watched holds what was freed for a while.
        if (System.getProperty("segel.library") != null) return
        println("a million calls: heap ${grown.heap} KiB, process ${grown.process} KiB more than after the first $first")
        assertTrue(grown.isLittle(most), "heap and process have grown: $grown")
    }

    /** KiB that the heap holds after garbage is collected, and that the process has; all of the heap is its from the start. */
    private data class Held(val heap: Long, val process: Long) {
        fun isLittle(most: Long) = heap < 1_024 && process < most

        operator fun minus(other: Held) = Held(heap - other.heap, process - other.process)

        companion object {
            fun now(): Held {
                System.gc()
                Thread.sleep(100)
                val heap = Runtime.getRuntime().run { totalMemory() - freeMemory() } / 1024
                val process = File("/proc/self/status").readLines().single { it.startsWith("VmRSS:") }
                return Held(heap, process.filter(Char::isDigit).toLong())
            }
        }
    }

    private companion object {
        val NOW: Instant = Instant.ofEpochSecond(1_698_289_216)
        val RESPONSE = Response(
            200,
            """{"success":true,"data":{"assignment":{"redeem_code":"PRAT-UJ0EEQ","scope":"tpm","sequence":2,"status":2}}}"""
                .encodeToByteArray(),
        )

        /** Of the sequences 2 and 3. */
        val SIGNATURES: List<String> = Prakerja("my_client_code", "my_sign_key").use { prakerja ->
            listOf(2L, 3L).map { sequence ->
                val params = PrakerjaSubmissionStatusParams("PRAT-UJ0EEQ", Scope.TPM, sequence)
                prakerja.submissionStatus(params, NOW).use { it.request.headers[2].value }
            }
        }
    }
}
