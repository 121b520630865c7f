// The host's part: sends a prepared request with URLSession and gives what came back.

import Foundation
import Segel

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

final class Session: NSObject, URLSessionTaskDelegate, Sendable {
    func send(_ request: Request) async throws -> Response {
        guard let outgoing = URLRequest(request) else { throw URLError(.badURL) }
        let session = URLSession(configuration: .ephemeral, delegate: self, delegateQueue: nil)
        defer { session.finishTasksAndInvalidate() }
        return try await withCheckedThrowingContinuation { continuation in
            let task = session.dataTask(with: outgoing) { body, incoming, error in
                if let incoming = incoming as? HTTPURLResponse {
                    continuation.resume(returning: Response(body ?? Data(), incoming))
                } else {
                    continuation.resume(throwing: error ?? URLError(.badServerResponse))
                }
            }
            task.resume()
        }
    }

    /// A signature is for one address: no redirect is followed.
    func urlSession(
        _ session: URLSession, task: URLSessionTask,
        willPerformHTTPRedirection response: HTTPURLResponse, newRequest request: URLRequest,
        completionHandler: @escaping (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }
}
