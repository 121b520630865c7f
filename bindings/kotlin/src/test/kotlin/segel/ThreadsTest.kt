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
            work(100_000)
            val before = memory()
            work(1_000_000)
            assertNoGrowth(before)
        }
    }

    @Test
    fun `calls that nobody closes are freed with their objects`() {
        Prakerja("my_client_code", "my_sign_key").use { prakerja ->
            fun work(calls: Int) = repeat(calls) { prakerja.submissionStatus(params(it), NOW) }
            work(50_000)
            val before = memory()
            work(300_000)
            assertNoGrowth(before)
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

    /** What the process holds, in KiB; the heap has a limit of its own. */
    private fun memory(): Long {
        System.gc()
        val line = File("/proc/self/status").readLines().single { it.startsWith("VmRSS:") }
        return line.filter(Char::isDigit).toLong()
    }

    /** A hundred bytes a call would be 100 MB. */
    private fun assertNoGrowth(before: Long) {
        val grown = (memory() - before) / 1024
        assertTrue(grown < 64, "memory has grown by $grown MiB")
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
