package segel

import com.google.gson.JsonObject
import kotlin.reflect.KClass
import kotlin.reflect.KType
import kotlin.reflect.full.memberProperties
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.TestFactory

/** What the schemas call sensitive has a type that prints nothing of it. */
class SensitiveTest {
    @TestFactory
    fun `no field that is sensitive is a plain text`(): List<DynamicTest> =
        CATALOGUE.map { operation -> DynamicTest.dynamicTest(operation["name"].asString) { check(operation) } }

    private fun check(operation: JsonObject) {
        val (partner, verb) = operation["name"].asString.split('.')
        val client = Class.forName("segel.${partner.replaceFirstChar(Char::uppercase)}").kotlin
        val method = client.function(camel(verb))
        val call = (method.returnType.classifier as KClass<*>).memberProperties.single { it.name == "call" }
        val types = mapOf(
            "config" to client.constructors.first { it.parameters.singleOrNull()?.name == "config" }.parameters[0].type,
            "params" to method.parameters[1].type,
            "reply" to (call.returnType.classifier as KClass<*>).function("parse").returnType,
        )
        for ((part, type) in types) Part(operation[part].asJsonObject, part).check(type)
    }

    /** A schema, which may refer to the definitions of its document. */
    private class Part(private val document: JsonObject, private val name: String) {
        fun check(type: KType) = check(document, type, name)

        private fun check(schema: JsonObject, type: KType, at: String) {
            if (schema.has("x-sensitive")) assertTrue(isSilent(type), "$at is a $type")
            schema["\$ref"]?.let { check(definition(it.asString), type, at) }
            schema["anyOf"]?.asJsonArray?.forEach { check(it.asJsonObject, type, at) }
            schema["items"]?.let { check(it.asJsonObject, type.arguments.firstOrNull()?.type ?: return@let, "$at[]") }
            val properties = (type.classifier as KClass<*>).takeIf { it.isData }?.memberProperties.orEmpty().associateBy { it.name }
            for ((field, inner) in schema["properties"]?.asJsonObject?.entrySet().orEmpty()) {
                properties[camel(field)]?.let { check(inner.asJsonObject, it.returnType, "$at.$field") }
            }
        }

        private fun definition(reference: String) = document["\$defs"].asJsonObject[reference.substringAfterLast('/')].asJsonObject

        /** Whether a type prints nothing that nobody should see. */
        private fun isSilent(type: KType): Boolean =
            type.classifier in setOf(Secret::class, Nik::class, Json::class) || type.arguments.lastOrNull()?.type?.let(::isSilent) == true
    }
}
