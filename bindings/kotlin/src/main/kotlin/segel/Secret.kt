package segel

import java.security.MessageDigest

/**
 * A key, a password, a token, a presigned URL: printed, it shows nothing.
 *
 * Compared in constant time. Not serialisable: a secret that is to be kept goes through [expose].
 */
public class Secret(private val text: String) {
    /** The secret itself, for the one place that needs it. */
    public fun expose(): String = text

    override fun toString(): String = "Secret(..)"

    override fun equals(other: Any?): Boolean =
        other is Secret && MessageDigest.isEqual(text.encodeToByteArray(), other.text.encodeToByteArray())

    override fun hashCode(): Int = text.hashCode()
}
