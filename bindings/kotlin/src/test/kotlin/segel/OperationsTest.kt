package segel

import com.google.gson.JsonElement
import com.google.gson.JsonObject
import com.google.gson.JsonParser
import java.lang.reflect.InvocationTargetException
import java.time.Instant
import java.util.Base64
import kotlin.reflect.KClass
import kotlin.reflect.KFunction
import kotlin.reflect.full.declaredMemberFunctions
import kotlin.reflect.full.memberProperties
import kotlin.reflect.full.primaryConstructor
import kotlin.reflect.typeOf
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Assertions.fail
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.TestFactory
import org.junit.jupiter.api.assertThrows

/** Every operation through its typed door: what the vectors say of the door by name holds there too. */
class OperationsTest {
    @TestFactory
    fun `the typed door of every operation gives what the vectors say`(): List<DynamicTest> =
        CATALOGUE.map { it["name"].asString }.map { DynamicTest.dynamicTest(it) { check(it) } }

    private fun check(operation: String) {
        val outcomes = CASES.getValue(operation).filter { it.text("do") in setOf("prepare", "parse") && !it.repeatsAName }.mapNotNull { case ->
            try {
                door(operation, case.line.asJsonObject)?.let { check(it, case) }
            } catch (_: Inexpressible) {
                null
            } catch (error: Throwable) {
                fail("${case.file}: ${case.name}: $error", error)
            }
        }
        for (outcome in listOf("request", "reply", "error")) {
            assertTrue(outcome in outcomes, "no vector of $operation could be typed to give a $outcome")
        }
    }

    /** The typed door that a line goes through; null where JSON has no integer for `now`. */
    private fun door(operation: String, line: JsonObject): Door? {
        val (partner, verb) = operation.split('.')
        val client = Class.forName("segel.${partner.replaceFirstChar(Char::uppercase)}").kotlin
        val method = client.declaredMemberFunctions.single { it.name == camel(verb) }
        val now = fromJson(line["now"] ?: return null, typeOf<Long>()) as Long
        // Beyond what `Instant` can hold.
        if (now !in Instant.MIN.epochSecond..Instant.MAX.epochSecond) return null
        val construct = client.constructors.single { it.parameters.singleOrNull()?.name == "config" }
        val config = record(line["config"] ?: return null, construct.parameters[0].type.classifier as KClass<*>)
        val params = record(line["params"] ?: return null, method.parameters[1].type.classifier as KClass<*>)
        return Door(construct, config, method, params, Instant.ofEpochSecond(now))
    }

    private fun check(door: Door, case: Case): String = try {
        door.client().use { client ->
            try {
                check(door, client, case)
            } catch (error: SegelException) {
                assertError(case.expect["error"].asJsonObject, json(error))
                "error"
            }
        }
    } catch (error: SegelException) {
        // A client says what is wrong with its config before there is an operation; so does the one by name.
        assertError(json(byName(case)), json(error))
        "error"
    }

    private fun check(door: Door, client: Any, case: Case): String {
        val response = case.line.asJsonObject["response"]?.let { response(it.asJsonObject) }
        val prepared = door.prepare(client)
        try {
            if (response == null) {
                assertRequest(case.expect["request"].asJsonObject, prepared.get("request") as Request)
                return "request"
            }
            val call = prepared.get("call")
            val reply = call.invoke(call::class.function("parse"), response)
            assertNull(difference(toJson(reply), case.expect["reply"]))
            return "reply"
        } finally {
            (prepared as Disposable).destroy()
        }
    }

    private fun byName(case: Case): SegelException = assertThrows<SegelException> {
        Client(case.text("operation")!!.substringBefore('.'), case.line.asJsonObject["config"].toString())
    }

    private fun json(error: SegelException): JsonObject = JsonParser.parseString(error.toJson()).asJsonObject

    private fun response(json: JsonObject): Response {
        val status = fromJson(json["status"] ?: throw Inexpressible("no status"), typeOf<Long>()) as Long
        if (status !in Int.MIN_VALUE..Int.MAX_VALUE) throw Inexpressible("no status")
        val body = json["body_base64"]?.let { fromJson(it, typeOf<ByteArray>()) as ByteArray } ?: ByteArray(0)
        val headers = json["headers"]?.asJsonArray?.toList().orEmpty().map { Header(it.asJsonArray[0].asString, it.asJsonArray[1].asString) }
        return Response(status.toInt(), body, headers)
    }

    private fun assertRequest(expected: JsonObject, request: Request) {
        assertEquals(expected["method"].asString, request.method)
        assertEquals(expected["url"].asString, request.url)
        val headers = expected["headers"].asJsonArray.map { it.asJsonArray[0].asString to it.asJsonArray[1].asString }
        assertEquals(headers, request.headers.map { it.name to it.value })
        assertEquals(expected["body_base64"].asString, Base64.getEncoder().encodeToString(request.body))
    }

    /** As far as the vector goes: it may leave a violation's text out. */
    private fun assertError(expected: JsonObject, error: JsonObject) {
        if (expected["kind"].asString == "invalid") {
            fun rules(json: JsonElement) = json.asJsonObject["violations"].asJsonArray.map {
                it.asJsonObject["path"].asString to it.asJsonObject["rule"].asString
            }
            assertEquals(rules(expected), rules(error))
        } else {
            assertEquals(expected, error)
        }
    }
}

/** A typed method with its arguments. */
private class Door(
    private val construct: KFunction<Any>,
    private val config: Any,
    private val method: KFunction<*>,
    private val params: Any,
    private val now: Instant,
) {
    fun client(): AutoCloseable = call { construct.call(config) } as AutoCloseable

    fun prepare(client: Any): Any = client.invoke(method, params, now)!!
}

private fun Any.get(property: String): Any =
    this::class.memberProperties.single { it.name == property }.getter.call(this)!!

internal fun KClass<*>.function(name: String) = declaredMemberFunctions.single { it.name == name }

private fun Any.invoke(function: KFunction<*>, vararg arguments: Any?): Any? = call { function.call(this, *arguments) }

/** Without the wrapping of reflection. */
private fun call(block: () -> Any?): Any? = try {
    block()
} catch (error: InvocationTargetException) {
    throw error.targetException
}

