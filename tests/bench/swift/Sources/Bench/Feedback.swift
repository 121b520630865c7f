// The request and the answer as a program without Segel writes and reads them.

import Foundation
import Segel

struct Feedback: Codable {
    var redeemCode: String
    var scope: String
    var sequence: Int64
    var notes: String?
    var urlFile: String?

    enum CodingKeys: String, CodingKey {
        case scope, sequence, notes
        case redeemCode = "redeem_code"
        case urlFile = "url_file"
    }

    static let clientCode = "my_client_code"
    static let signKey = "my_sign_key"
    static let now = 1_698_289_216
    private static let path = "/api/v1/integration/tpm/feedback/submission"

    func request() throws -> Request {
        let body = try Self.encoder.encode(self)
        let text = "\(Self.clientCode)\(Self.now)POST\(Self.path)"
        return Request(
            method: "POST", url: "https://api.prakerja.go.id\(Self.path)",
            headers: [
                Header(name: "Content-Type", value: "application/json"),
                Header(name: "client_code", value: Self.clientCode),
                Header(name: "signature", value: hmac(key: Self.signKey, Data(text.utf8) + body)),
                Header(name: "timestamp", value: "\(Self.now)"),
            ],
            body: body)
    }

    static func read(_ answer: Data) throws -> Feedback {
        try decoder.decode(Answer.self, from: answer).data
    }

    private struct Answer: Decodable {
        let success: Bool
        let data: Feedback
    }

    /// Stops if the two do not ask for the same; `JSONEncoder` chooses an order of its own, so
    /// bodies and signatures differ.
    static func see(_ request: Request, isLike other: Request) throws {
        let members = try [request, other].map {
            try JSONSerialization.jsonObject(with: $0.body) as? NSDictionary
        }
        let names = [request, other].map { $0.headers.map(\.name) }
        guard request.url == other.url, names[0] == names[1], members[0] == members[1],
            hmac(key: signKey, Data("\(clientCode)\(now)POST\(path)".utf8) + request.body)
                == request.headers.first(where: { $0.name == "signature" })?.value
        else { fatalError("the requests differ:\n\(request)\n\(other)") }
    }

    private static let decoder = JSONDecoder()
    private static let encoder = {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        return encoder
    }()
}
