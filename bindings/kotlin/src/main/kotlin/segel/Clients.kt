package segel

import segel.model.MiddlewareConfig
import segel.model.PrakerjaConfig

/** Prakerja's client with the defaults of its config. */
public fun Prakerja(clientCode: String, signKey: String): Prakerja =
    Prakerja(PrakerjaConfig(clientCode, Secret(signKey)))

/** The middleware's client with the defaults of its config. */
public fun Middleware(url: String, accessToken: String): Middleware =
    Middleware(MiddlewareConfig(url, Secret(accessToken)))
