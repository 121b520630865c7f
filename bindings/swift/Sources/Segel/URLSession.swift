import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

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
