/** The story on the terminal: a label, a value, in colour where a person looks. */

package stories

import segel.SegelException
import segel.model.Diagnosis

fun partner(name: String) = println("\n" + painted(2, "── $name " + "─".repeat(72 - name.length)))

fun title(title: String) = println("\n" + painted(1, title))

/** A label, and a text whose further lines stand below its first. */
fun show(label: String, text: String) = text.lines().forEachIndexed { at, line ->
    println("  ${painted(2, (if (at == 0) label else "").padEnd(10))} $line")
}

fun showReply(label: String, reply: Any?) = show(label, painted(32, "$reply"))

fun showError(error: SegelException) = show("error", painted(31, "$error"))

fun showDiagnosis(diagnosis: Diagnosis) = diagnosis.causes.forEach {
    show("diagnosis", "${painted(32, it.cause.name.lowercase())}\n${it.text}\n${it.fix}")
}

private fun painted(colour: Int, text: String): String =
    if (System.console() == null || System.getenv("NO_COLOR") != null) text else "\u001b[${colour}m$text\u001b[0m"
