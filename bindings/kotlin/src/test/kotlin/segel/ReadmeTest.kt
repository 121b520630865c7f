package segel

import java.io.File
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

/** What README.md shows is so. */
class ReadmeTest {
    private val readme = File("README.md").readText()

    private fun block(language: String) = readme.substringAfter("```$language\n").substringBefore("\n```")

    @Test
    fun `the first example is the one that is compiled here`() {
        val compiled = File("src/test/kotlin/readme/Readme.kt").readText()
        assertEquals(compiled.split("// README\n")[1].trim(), block("kotlin"))
    }

    @Test
    fun `mistakes are told as it says`() = Prakerja("my_client_code", "my_sign_key").use { prakerja ->
        val params = segel.model.PrakerjaSubmissionStatusParams(redeemCode = "", segel.model.Scope.TPM, sequence = 1000)
        val error = assertThrows<SegelException.Invalid> { prakerja.submissionStatus(params) }
        assertEquals(block("text"), "$error")
    }
}
