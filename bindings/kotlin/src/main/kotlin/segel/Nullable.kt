package segel

/** A value of a field that may be written as `null`; where such a field is null here, it is left out. */
public sealed interface Nullable<out T> {
    /** Written as `null`. */
    public data object Null : Nullable<Nothing>

    /** Written as it is. */
    public data class Value<out T>(val value: T) : Nullable<T>

    public companion object {
        internal fun <T> lift(list: List<T>?): Nullable<T>? =
            list?.let { if (it.isEmpty()) Null else Value(it.first()) }

        internal fun <T> lower(value: Nullable<T>?): List<T>? = when (value) {
            null -> null
            Null -> emptyList()
            is Value -> listOf(value.value)
        }
    }
}
