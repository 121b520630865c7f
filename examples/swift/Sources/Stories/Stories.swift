// Five short stories, one a partner, told over real HTTP to a sandbox.

import Foundation
import Segel
import SegelSession

@main
struct Stories {
    static func main() async throws {
        guard CommandLine.arguments.count == 2 else {
            let usage = "usage: Stories http://127.0.0.1:PORT   (cargo run -p segel-sandbox)\n"
            FileHandle.standardError.write(Data(usage.utf8))
            exit(2)
        }
        let stage = Stage(url: CommandLine.arguments[1])
        try await stage.prakerja()
        try await stage.pafi()
        try await stage.padi()
        try await stage.seekpass()
        try await stage.middleware()
    }
}

/// What every story needs.
struct Stage {
    let url: String
    private let session = SegelSession()

    init(url: String) {
        self.url = url
    }

    /// Sends a request, shows what came back, reads it.
    func talk<Reply>(_ request: Request, parse: (Response) throws -> Reply) async throws -> Reply {
        show("request", "\(request.method) \(request.url)")
        if !request.body.isEmpty { show("body", String(decoding: request.body, as: UTF8.self)) }
        let response = try await session.send(request)
        show("response", "\(response.status) \(String(decoding: response.body, as: UTF8.self))")
        return try parse(response)
    }

    /// The same where request or answer hold what nobody should log: a token, a presigned URL.
    func whisper<Reply>(_ request: Request, parse: (Response) throws -> Reply) async throws -> Reply {
        show("request", "\(request)")
        return try parse(try await session.send(request))
    }
}

/// What a story did not expect.
struct Unexpected: Error {
    let what: String
}
