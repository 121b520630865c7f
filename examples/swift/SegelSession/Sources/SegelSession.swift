// The host's part, a file to copy: our package opens no socket.

import Foundation
import Segel

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Sends prepared requests over a `URLSession` that follows no redirect. One for all calls will do.
public final class SegelSession: Sendable {
    private let session: URLSession

    /// Without a configuration it keeps no answers and no cookies.
    public init(configuration: URLSessionConfiguration? = nil) {
        // A delegate of a single task is not asked on Linux.
        session = URLSession(
            configuration: configuration ?? .keepingNothing, delegate: NoRedirects(), delegateQueue: nil)
    }

    deinit {
        session.finishTasksAndInvalidate()
    }

    /// Sends a request and gives what came back, whatever its status.
    public func send(_ request: Request) async throws -> Response {
        guard let outgoing = URLRequest(request) else { throw URLError(.badURL) }
        return try await send(outgoing)
    }

    /// The same of a `URLRequest(request)` that has got a timeout, say, or another header.
    public func send(_ request: URLRequest) async throws -> Response {
        let (body, incoming) = try await session.data(for: request)
        guard let incoming = incoming as? HTTPURLResponse else { throw URLError(.badServerResponse) }
        return Response(body, incoming)
    }
}

extension URLSessionConfiguration {
    /// An answer is read once, and nobody has prepared a cookie.
    fileprivate static var keepingNothing: URLSessionConfiguration {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.urlCache = nil
        configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
        configuration.httpCookieStorage = nil
        return configuration
    }
}

/// A signature is for one address; at another one the request only gives away what is in it.
private final class NoRedirects: NSObject, URLSessionTaskDelegate, Sendable {
    func urlSession(
        _ session: URLSession, task: URLSessionTask,
        willPerformHTTPRedirection response: HTTPURLResponse, newRequest request: URLRequest,
        completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }
}
