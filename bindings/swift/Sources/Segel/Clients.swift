extension Prakerja {
    /// Prakerja's client with the defaults of its config.
    public convenience init(clientCode: String, signKey: String) throws {
        try self.init(config: PrakerjaConfig(clientCode: clientCode, signKey: Secret(signKey)))
    }
}

extension Middleware {
    /// The middleware's client with the defaults of its config.
    public convenience init(url: String, accessToken: String) throws {
        try self.init(config: MiddlewareConfig(url: url, accessToken: Secret(accessToken)))
    }
}
