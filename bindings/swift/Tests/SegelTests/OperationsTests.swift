import Foundation
import Testing

import Segel

/// A call of a typed client whose config and params are those of some vectors.
struct TypedCall {
    let vectors: [String]
    let open: () throws -> (Date) throws -> Exchange

    init<Client>(
        _ vectors: [String], _ client: @escaping () throws -> Client,
        prepare: @escaping (Client, Date) throws -> Exchange
    ) {
        self.vectors = vectors
        open = {
            let client = try client()
            return { try prepare(client, $0) }
        }
    }
}

/// A request, and what reads the response to it.
struct Exchange {
    let request: Request
    let parse: (Response) throws -> Any

    init(_ request: Request, parse: @escaping (Response) throws -> Any) {
        (self.request, self.parse) = (request, parse)
    }
}

/// The bytes of a Base64 text; a vector whose text is none is left out, for no typed caller can
/// give it.
struct NoBytes: Error {}

func bytes(_ base64: String) throws -> Data {
    guard let bytes = Data(base64Encoded: base64), bytes.base64EncodedString() == base64 else {
        throw NoBytes()
    }
    return bytes
}

/// Every operation through its typed door: what the vectors say of the door by name holds there
/// too.
@Suite struct OperationsTests {
    static let operations: [String] = JSON(describe())["operations"]!.items.map { $0["name"]!.text }

    @Test(arguments: operations)
    func theTypedDoorGivesWhatTheVectorsSay(operation: String) throws {
        var outcomes: Set<String> = []
        for call in try #require(typedCalls[operation]) {
            for id in call.vectors {
                let vector = Vector.all[id]!
                guard let now = vector.now, let response = vector.response else { continue }
                do {
                    outcomes.insert(try check(call, vector, now, response, "\(id): \(vector.name)"))
                } catch is NoBytes {}
            }
        }
        #expect(outcomes == ["request", "reply", "error"])
    }

    private func check(
        _ call: TypedCall, _ vector: Vector, _ now: Date, _ response: Response?, _ id: String
    ) throws -> String {
        let prepare: (Date) throws -> Exchange
        do {
            prepare = try call.open()
        } catch let error as SegelError {
            // A client says what is wrong with its config before there is an operation; so does
            // the one by name.
            let partner = vector.line["operation"]!.split(separator: ".")[0].dropFirst()
            do {
                _ = try Client(partner: String(partner), config: vector.line["config"]!)
                Issue.record("\(id): the client by name takes the config")
            } catch let named as SegelError {
                #expect(rules(JSON(error.toJson())) == rules(JSON(named.toJson())), "\(id)")
            }
            return "error"
        }
        do {
            let exchange = try prepare(now)
            guard let response else {
                expect(exchange.request, vector.expect["request"]!, id)
                return "request"
            }
            let reply = JSON(typed: try exchange.parse(response))
            #expect(reply.difference(from: vector.expect["reply"]!) == nil, "\(id)")
            return "reply"
        } catch let error as SegelError {
            let (error, expected) = (JSON(error.toJson()), vector.expect["error"] ?? .null)
            if expected["kind"] == .text("invalid") {
                // A vector may leave the text of a violation out.
                #expect(rules(error) == rules(expected), "\(id)")
            } else {
                #expect(error == expected, "\(id)")
            }
            return "error"
        }
    }

    private func expect(_ request: Request, _ expected: JSON, _ id: String) {
        #expect(request.method == expected["method"]!.text, "\(id)")
        #expect(request.url == expected["url"]!.text, "\(id)")
        let headers = expected["headers"]!.items.map { [$0[0].text, $0[1].text] }
        #expect(request.headers.map { [$0.name, $0.value] } == headers, "\(id)")
        #expect(request.body.base64EncodedString() == expected["body_base64"]!.text, "\(id)")
    }

    private func rules(_ error: JSON) -> [[String]] {
        (error["violations"] ?? .list([])).items.map { [$0["path"]!.text, $0["rule"]!.text] }
    }
}
