package segel

import com.google.gson.JsonArray
import com.google.gson.JsonElement
import com.google.gson.JsonNull
import com.google.gson.JsonObject
import com.google.gson.JsonParser
import com.google.gson.JsonPrimitive
import java.time.Duration
import java.time.Instant
import java.util.Base64
import kotlin.reflect.KClass
import kotlin.reflect.KType
import kotlin.reflect.full.memberProperties
import kotlin.reflect.full.primaryConstructor
import kotlin.reflect.jvm.isAccessible
import segel.model.Detail
import segel.model.DetailValue
import segel.model.PrakerjaSubmissionState
import segel.model.Scalar

/** What JSON says and a typed caller cannot: another type, an unknown field, a required one left out. */
internal class Inexpressible(what: String) : Exception(what)

/** `redeem_code` is `redeemCode`. */
internal fun camel(name: String): String =
    name.split('_').mapIndexed { at, word -> if (at == 0) word else word.replaceFirstChar(Char::uppercase) }
        .joinToString("")

/** The value of a type that a JSON value stands for. */
internal fun fromJson(json: JsonElement, type: KType): Any? {
    val kind = type.classifier as KClass<*>
    if (kind == Nullable::class) {
        return if (json.isJsonNull) Nullable.Null else Nullable.Value(fromJson(json, type.arguments[0].type!!))
    }
    if (json.isJsonNull) return if (type.isMarkedNullable) null else throw Inexpressible("null")
    return when {
        kind == String::class -> text(json)
        kind == Secret::class -> Secret(text(json))
        kind == Nik::class -> Nik(text(json))
        kind == ByteArray::class -> bytes(json)
        kind == Long::class -> integer(json)
        kind == Boolean::class -> bool(json)
        kind.java.isEnum -> word(text(json), kind)
        kind == List::class && type.arguments[0].type!!.classifier == Detail::class -> details(json)
        kind == List::class ->
            (json as? JsonArray ?: throw Inexpressible("no list")).map { fromJson(it, type.arguments[0].type!!) }
        kind.isData -> record(json, kind)
        else -> error("no way to make a $type")
    }
}

internal fun record(json: JsonElement, kind: KClass<*>): Any {
    val members = json as? JsonObject ?: throw Inexpressible("no object")
    val constructor = kind.primaryConstructor!!
    if (members.keySet().any { name -> name.any(Char::isUpperCase) }) throw Inexpressible("unknown field")
    val byName = members.entrySet().associateBy { camel(it.key) }
    if (!constructor.parameters.map { it.name!! }.containsAll(byName.keys)) throw Inexpressible("unknown field")
    val arguments = constructor.parameters.mapNotNull { parameter ->
        val member = byName[parameter.name]
        when {
            member != null -> parameter to fromJson(member.value, parameter.type)
            parameter.isOptional -> null
            else -> throw Inexpressible("${parameter.name} is left out")
        }
    }
    return constructor.callBy(arguments.toMap())
}

private fun text(json: JsonElement): String = primitive(json) { isString }.asString

private fun bool(json: JsonElement): Boolean = primitive(json) { isBoolean }.asBoolean

private fun integer(json: JsonElement): Long = try {
    primitive(json) { isNumber }.asBigDecimal.longValueExact()
} catch (_: ArithmeticException) {
    throw Inexpressible("no integer")
}

private fun primitive(json: JsonElement, fits: JsonPrimitive.() -> Boolean): JsonPrimitive =
    (json as? JsonPrimitive)?.takeIf(fits) ?: throw Inexpressible("of another type")

private fun bytes(json: JsonElement): ByteArray {
    val text = text(json)
    val bytes = runCatching { Base64.getDecoder().decode(text) }.getOrNull()
    // Java reads it without its padding too.
    return bytes?.takeIf { Base64.getEncoder().encodeToString(it) == text } ?: throw Inexpressible("no Base64")
}

private fun word(spelling: String, kind: KClass<*>): Any {
    val at = SPELLINGS.getValue(kind.simpleName!!).indexOfFirst { it.equals(spelling, ignoreCase = kind.simpleName == "Method") }
    return kind.java.enumConstants.getOrNull(at) ?: throw Inexpressible("no such word")
}

private fun details(json: JsonElement): List<Detail> =
    (json as? JsonObject ?: throw Inexpressible("no object")).entrySet().map { (name, value) ->
        Detail(
            name,
            when {
                value.isJsonNull -> DetailValue.Null
                value is JsonArray -> DetailValue.Texts(value.map(::text))
                value is JsonPrimitive && value.isBoolean -> DetailValue.Bool(value.asBoolean)
                value is JsonPrimitive && value.isNumber -> DetailValue.Integer(integer(value))
                else -> DetailValue.Text(text(value))
            },
        )
    }

/** The JSON of a typed value, as the door by name would write it. */
internal fun toJson(value: Any?): JsonElement = when (value) {
    null -> JsonNull.INSTANCE
    is String -> JsonPrimitive(value)
    is Number -> JsonPrimitive(value)
    is UShort -> JsonPrimitive(value.toInt())
    is Boolean -> JsonPrimitive(value)
    is Secret -> JsonPrimitive(value.expose())
    is Nik -> JsonPrimitive(value.value)
    is Instant -> JsonPrimitive(value.epochSecond)
    is Duration -> JsonPrimitive(value.toSeconds())
    is Json -> JsonParser.parseString(value.text)
    is Enum<*> -> JsonPrimitive(SPELLINGS.getValue(value::class.simpleName!!)[value.ordinal])
    is Scalar.Integer -> JsonPrimitive(value.v1)
    is Scalar.Number -> JsonPrimitive(value.v1)
    is Scalar.Text -> JsonPrimitive(value.v1)
    is Scalar.Bool -> JsonPrimitive(value.v1)
    is PrakerjaSubmissionState.Other -> JsonObject().apply { addProperty("other", value.v1) }
    is PrakerjaSubmissionState -> JsonPrimitive(snake(value::class.simpleName!!))
    is List<*> -> JsonArray().apply { value.forEach { add(toJson(it)) } }
    is Map<*, *> -> JsonObject().apply { value.forEach { (name, json) -> add(name as String, toJson(json)) } }
    else -> JsonObject().apply {
        value::class.memberProperties.forEach {
            it.isAccessible = true
            add(it.name, toJson(it.getter.call(value)))
        }
    }
}

private fun snake(name: String): String = name.replace(Regex("(?<=.)[A-Z]"), "_$0").lowercase()

/** Where the JSON of a typed value differs from that of the door by name; nothing if they agree. */
internal fun difference(typed: JsonElement, named: JsonElement, at: String = ""): String? = when {
    typed is JsonObject && named is JsonObject -> {
        val byName = named.entrySet().associate { (if (at.endsWith("/extra")) it.key else camel(it.key)) to it.value }
        if (typed.keySet() != byName.keys) "$at has ${typed.keySet()}, not ${byName.keys}"
        else typed.keySet().firstNotNullOfOrNull { difference(typed[it], byName.getValue(it), "$at/$it") }
    }
    typed is JsonArray && named is JsonArray ->
        if (typed.size() != named.size()) "$at has ${typed.size()} items, not ${named.size()}"
        else (0 until typed.size()).firstNotNullOfOrNull { difference(typed[it], named[it], "$at/$it") }
    typed is JsonPrimitive && named is JsonPrimitive && typed.isNumber && named.isNumber ->
        "$at is $typed, not $named".takeIf { typed.asBigDecimal.compareTo(named.asBigDecimal) != 0 }
    typed == named -> null
    else -> "$at is $typed, not $named"
}
