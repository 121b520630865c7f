package segel

import com.google.gson.JsonElement
import com.google.gson.JsonObject
import com.google.gson.JsonParser
import com.google.gson.stream.JsonReader
import com.google.gson.stream.JsonToken
import java.io.File

/** A vector: what goes in, and what must come out. */
internal class Case(val file: String, text: String) {
    private val json = JsonParser.parseString(text).asJsonObject

    val name: String = json["name"].asString
    val line: JsonElement = json["line"] ?: JsonParser.parseString("null")
    val expect: JsonObject = json["expect"].asJsonObject

    /** Whether an object has a name twice, which only JSON can. */
    val repeatsAName: Boolean by lazy { JsonReader(text.reader()).use(::repeatsAName) }

    fun text(member: String): String? =
        (line as? JsonObject)?.get(member)?.takeIf { it.isJsonPrimitive && it.asJsonPrimitive.isString }?.asString
}

/** Every vector that is about an operation, by the operation's name. */
internal val CASES: Map<String, List<Case>> by lazy {
    val files = File(System.getProperty("segel.vectors")).listFiles { file -> file.extension == "jsonl" }
    files!!.sorted().flatMap { file ->
        file.readLines().map { Case(file.name, it) }
    }.filter { it.text("operation") != null }.groupBy { it.text("operation")!! }
}

/** What the library says of its operations. */
internal val CATALOGUE: List<JsonObject> by lazy {
    JsonParser.parseString(describe()).asJsonObject["operations"].asJsonArray.map { it.asJsonObject }
}

/** The spellings of each closed set, in the documented order, by the set's name. */
internal val SPELLINGS: Map<String, List<String>> by lazy {
    CATALOGUE.flatMap { listOf("config", "params", "reply").mapNotNull(it::getAsJsonObject) }
        .flatMap { it["\$defs"]?.asJsonObject?.entrySet().orEmpty() }
        .mapNotNull { (name, schema) ->
            val words = schema.asJsonObject["oneOf"]?.asJsonArray?.mapNotNull { it.asJsonObject["const"]?.asString }
            words?.let { name to it }
        }.toMap()
}

private fun repeatsAName(reader: JsonReader): Boolean {
    val objects = ArrayDeque<MutableSet<String>>()
    while (true) {
        when (reader.peek()) {
            JsonToken.BEGIN_OBJECT -> reader.beginObject().also { objects.addLast(mutableSetOf()) }
            JsonToken.END_OBJECT -> reader.endObject().also { objects.removeLast() }
            JsonToken.BEGIN_ARRAY -> reader.beginArray()
            JsonToken.END_ARRAY -> reader.endArray()
            JsonToken.NAME -> if (!objects.last().add(reader.nextName())) return true
            JsonToken.END_DOCUMENT -> return false
            else -> reader.skipValue()
        }
    }
}
