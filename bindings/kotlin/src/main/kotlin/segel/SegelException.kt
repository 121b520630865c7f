package segel

import java.nio.ByteBuffer
import java.time.Duration
import segel.model.FieldTexts
import segel.model.Problem
import segel.model.Reason
import segel.model.Retry
import segel.model.Violation

/**
 * Every failure. No text in it holds a key, token, secret, the query of a presigned URL or a whole identity number.
 *
 * @property json the JSON object that every language shares
 * @property retry what to do with the same call
 */
public sealed class SegelException(message: String, public val json: String, public val retry: Retry) : Exception(message) {
    /**
     * The caller's fault: nothing was built.
     *
     * @property violations every problem found, in the documented order of the fields
     */
    public class Invalid internal constructor(message: String, json: String, public val violations: List<Violation>) :
        SegelException(message, json, Retry.AFTER_FIX)

    /**
     * The partner said no, as it documents.
     *
     * @property status of HTTP, or the one inside the body where the partner answers 200 to say no
     * @property code the partner's own, if it sends one
     * @property reason why, in terms that are the same for all partners
     * @property text the partner's words, secrets redacted
     * @property retryAfter how long to wait, if the response says so
     * @property fields what the partner says of single fields, spelled as on the wire
     */
    public class Rejected internal constructor(
        message: String,
        json: String,
        public val status: Int,
        public val code: String?,
        public val reason: Reason,
        public val text: String?,
        retry: Retry,
        public val retryAfter: Duration?,
        public val fields: List<FieldTexts>,
    ) : SegelException(message, json, retry)

    /**
     * The response is not what the partner documents. After one with a 2xx or 5xx the partner may have acted: the
     * operation says whether it may be repeated.
     *
     * @property status of HTTP
     * @property problem what is wrong with it
     * @property at JSON pointer to the member, or byte offset, where the problem is at one place
     * @property excerpt at most 200 characters of the body, secrets redacted; of a success only the names
     * @property retryAfter how long to wait, if the response says so
     */
    public class Unreadable internal constructor(
        message: String,
        json: String,
        public val status: Int,
        public val problem: Problem,
        public val at: String?,
        public val excerpt: String,
        retry: Retry,
        public val retryAfter: Duration?,
    ) : SegelException(message, json, retry)

    internal companion object {
        /** In the order of the fields in `bindings/uniffi/src/error.rs`. */
        fun read(from: ByteBuffer): SegelException {
            val (message, json) = TEXT.read(from) to TEXT.read(from)
            return when (val kind = from.getInt()) {
                1 -> Invalid(message, json, VIOLATIONS.read(from))
                2 -> Rejected(
                    message, json, from.getInt(), OPTIONAL_TEXT.read(from), REASON.read(from),
                    OPTIONAL_TEXT.read(from), RETRY.read(from), WAIT.read(from), FIELDS.read(from),
                )
                3 -> Unreadable(
                    message, json, from.getInt(), PROBLEM.read(from), OPTIONAL_TEXT.read(from),
                    TEXT.read(from), RETRY.read(from), WAIT.read(from),
                )
                else -> error("no error of kind $kind")
            }
        }
    }
}
