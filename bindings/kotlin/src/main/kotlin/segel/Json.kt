package segel

/** A JSON text that the partner sent and nobody interprets: printed, it shows nothing, for it may hold a token. */
public data class Json(val text: String) {
    override fun toString(): String = "Json(..)"
}
