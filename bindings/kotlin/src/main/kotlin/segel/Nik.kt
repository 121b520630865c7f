package segel

/** An identity number of a resident (nomor induk kependudukan): printed, it shows its last four digits. */
public data class Nik(val value: String) {
    override fun toString(): String = "Nik(..${if (value.length > 4) value.takeLast(4) else ""})"
}
