// The host's part: sends a prepared request with URLSession and gives what came back.

import Foundation
import Segel

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

public struct Session: Sendable {
    private let session = URLSession(
        configuration: .ephemeral, delegate: NoRedirects(), delegateQueue: nil)

    public init() {}

    public func send(_ request: Request) async throws -> Response {
        guard let outgoing = URLRequest(request) else { throw URLError(.badURL) }
        let (body, incoming) = try await session.data(for: outgoing)
        guard let incoming = incoming as? HTTPURLResponse else { throw URLError(.badServerResponse) }
        return Response(body, incoming)
    }
}

/// A signature is for one address.
private final class NoRedirects: NSObject, URLSessionTaskDelegate, Sendable {
    func urlSession(
        _ session: URLSession, task: URLSessionTask,
        willPerformHTTPRedirection response: HTTPURLResponse, newRequest request: URLRequest,
        completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }
}
