import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Sends prepared requests over a `URLSession` of its own, which follows no redirect: a signature is
/// for one address. One for all calls will do. Where a delegate of yours is needed, for pinned
/// certificates say, use a `URLSession` with `URLRequest(request)` and `Response(body, incoming)`.
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

private final class NoRedirects: NSObject, URLSessionTaskDelegate, Sendable {
    func urlSession(
        _ session: URLSession, task: URLSessionTask,
        willPerformHTTPRedirection response: HTTPURLResponse, newRequest request: URLRequest,
        completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }
}

extension URLRequest {
    /// The request for a `URLSession`, which must not follow redirects; nil if this platform's
    /// `URL` does not take the address.
    public init?(_ request: Request) {
        guard let url = URL(string: request.url) else { return nil }
        self.init(url: url)
        httpMethod = request.method
        for header in request.headers {
            addValue(header.value, forHTTPHeaderField: header.name)
        }
        if !request.body.isEmpty {
            httpBody = request.body
        }
    }
}

extension Response {
    /// What came back, for a call's `parse`.
    public init(_ body: Data, _ response: HTTPURLResponse) {
        let headers = response.allHeaderFields.map { Header(name: "\($0)", value: "\($1)") }
        self.init(status: Int32(clamping: response.statusCode), body: body, headers: headers)
    }
}

extension Request: CustomReflectable {
    /// As printed: the URL and the headers can hold secrets.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension Header: CustomReflectable {
    /// As printed: the value can be a secret.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
