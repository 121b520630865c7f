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
            assertNoGrowth(::work)
        }
    }

    @Test
    fun `calls that nobody closes are freed with their objects`() {
        Prakerja("my_client_code", "my_sign_key").use { prakerja ->
            assertNoGrowth { calls -> repeat(calls) { prakerja.submissionStatus(params(it), NOW) } }
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

    /** What is held after a million calls is what was held after the first 20,000: 16 bytes a call would be too much. */
    private fun assertNoGrowth(work: (calls: Int) -> Unit) {
        work(20_000)
        val (heap, process) = heapInUse() to resident()
        work(1_000_000)
        val (grownHeap, grown) = heapInUse() - heap to resident() - process
        println("a million calls: heap $grownHeap KiB, process $grown KiB more than after the first 20,000")
        assertTrue(grownHeap < 1_024, "the heap has grown by $grownHeap KiB")
        assertTrue(grown < 16_384, "the process has grown by $grown KiB")
    }

    /** KiB of the heap that are held after garbage is collected. */
    private fun heapInUse(): Long {
        repeat(3) { System.gc(); Thread.sleep(50) }
        return Runtime.getRuntime().run { totalMemory() - freeMemory() } / 1024
    }

    /** KiB of memory that the process has; the heap's part is as large as it may become from the start. */
    private fun resident(): Long {
        val line = File("/proc/self/status").readLines().single { it.startsWith("VmRSS:") }
        return line.filter(Char::isDigit).toLong()
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
