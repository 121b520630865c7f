import Foundation
import Segel
import Testing

/// What holds for every text and every secret: with other ones each time.
@Suite struct PropertiesTests {
    private let now = Date(timeIntervalSince1970: 1_698_289_216)

    @Test func aTextComesThroughUnchangedInBothDirections() throws {
        let client = try Middleware(url: "https://middleware.example/request-out", accessToken: "token")
        for _ in 0..<2000 {
            let params = MiddlewareRequestOutParams(
                ticketId: text(), subject: text(), subjectType: text(), subjectIdentifier: text())
            let prepared = try client.requestOut(params: params, now: now)
            var answer = try JSONDecoder().decode([String: String].self, from: prepared.request.body)
            #expect(
                answer == [
                    "TicketId": params.ticketId, "Subject": params.subject,
                    "SubjectType": params.subjectType, "SubjectIdentifier": params.subjectIdentifier,
                ])
            let message = text()
            answer["Message"] = message
            // Digits in a text are the partner's status too.
            answer["StatusCode"] = "200"
            let body = try JSONEncoder().encode(answer)
            let reply = try prepared.call.parse(response: Response(status: 200, body: body))
            #expect(same(reply.ticketId, params.ticketId) && same(reply.subject, params.subject))
            #expect(same(reply.subjectType, params.subjectType))
            #expect(same(reply.subjectIdentifier, params.subjectIdentifier))
            #expect(same(reply.message, message))
        }
    }

    @Test func aSecretIsInNothingThatIsShown() throws {
        for _ in 0..<500 {
            let (secret, token, fresh) = (Self.secret(), Self.secret(), Self.secret())
            let config = PafiConfig(
                clientId: "1", clientSecret: Secret(secret), accessToken: Secret(token))
            let nik = String(Int.random(in: 1_000_000_000_000_000..<10_000_000_000_000_000))
            let member = PafiKecukupanSkpParams(nik: NIK(nik))
            let pafi = try Pafi(config: config)
            let asked = try pafi.kecukupanSkp(params: member, now: now)
            let wanted = try pafi.token(params: .init(scope: "a"), now: now)
            for thing in [config, member, pafi, asked, wanted] as [Any] {
                expectSilence(of: thing, about: secret, token)
                #expect(!allShown(of: thing).contains { $0.contains(nik) })
            }
            let granted = ["token_type": "Bearer", "access_token": fresh]
            let reply = try wanted.call.parse(response: response(200, try JSONEncoder().encode(granted)))
            #expect(reply.accessToken.expose() == fresh)
            expectSilence(of: reply, about: fresh)
            let echo = try JSONEncoder().encode(["message": "\(secret) and \(token)", secret: token])
            let status: Int32 = [200, 302, 400, 401, 422, 500].randomElement()!
            let page = Data("<p>\(token)</p>\(secret)".utf8)
            let errors = [
                try failure { try asked.call.parse(response: response(status, echo)) },
                try failure { try wanted.call.parse(response: response(status, page)) },
                try failure {
                    try Pafi(
                        config: PafiConfig(
                            baseUrl: token, clientSecret: Secret("\(secret)\0"), accessToken: Secret("\(token)\n")))
                },
                try failure { try pafi.kecukupanSkp(params: .init(nik: NIK(token)), now: now) },
            ]
            for error in errors {
                expectSilence(of: error, about: secret, token)
                expectSilence(of: [error.toJson(), error.localizedDescription], about: secret, token)
            }
        }
    }

    private func response(_ status: Int32, _ body: Data) -> Response {
        Response(status: status, body: body)
    }

    /// Any characters of Unicode but NUL, not all of them white space.
    private func text() -> String {
        var scalars = (0..<Int.random(in: 0...40)).map { _ in
            Unicode.Scalar(UInt32.random(in: Self.ranges.randomElement()!))!
        }
        scalars.insert("x", at: Int.random(in: 0...scalars.count))
        return String(String.UnicodeScalarView(scalars))
    }

    private static let ranges: [ClosedRange<UInt32>] =
        Array(repeating: 1...0x7F, count: 4)
        + [0x80...0x7FF, 0x800...0xD7FF, 0xE000...0xFFFF, 0x10000...0x10FFFF]

    /// Swift's `==` takes texts for equal that are written with other characters.
    private func same(_ a: String?, _ b: String?) -> Bool {
        a.map { Array($0.utf8) } == b.map { Array($0.utf8) }
    }

    private static func secret() -> String {
        String((0..<Int.random(in: 16...40)).map { _ in Character(Unicode.Scalar(UInt8.random(in: 0x21...0x7E))) })
    }
}

/// No eight characters of a secret stand together.
private func expectSilence(
    of value: Any, about secrets: String..., at location: SourceLocation = #_sourceLocation
) {
    let shown = allShown(of: value).joined(separator: "\n")
    for secret in secrets {
        let letters = Array(secret)
        let isTold = (0...(letters.count - 8)).contains { shown.contains(String(letters[$0..<($0 + 8)])) }
        #expect(!isTold, "\(secret) is shown: \(shown)", sourceLocation: location)
    }
}
