// The conformance driver of the Swift host: one JSON object a line in, one out, over the package
// alone. What a line says is handed on as it is spelled; the library says what is wrong with it.

import Foundation
import Segel

@main
struct Driver {
    static let notALine =
        #"{"id":null,"error":{"kind":"invalid","violations":[{"path":"","rule":"type","#
        + #""text":"the line is no JSON object with a known do; give one"}]}}"#

    static func main() {
        let output = FileHandle.standardOutput
        for line in Lines(of: .standardInput) {
            output.write(Data((answer(line) + "\n").utf8))
        }
    }

    static func answer(_ bytes: Data) -> String {
        guard let text = String(data: bytes, encoding: .utf8), let line = Line(text),
            let action = line.action
        else { return notALine }
        do {
            return #"{"id":\#(line.id),"\#(action.member)":\#(try action.run(line))}"#
        } catch let error as SegelError {
            return #"{"id":\#(line.id),"error":\#(error.toJson())}"#
        } catch {
            fatalError("\(error)")
        }
    }
}

/// What a line can ask for: the member that answers it, and how.
struct Action {
    let member: String
    let run: (Line) throws -> String

    nonisolated(unsafe) static let all: [String: Action] = [
        "prepare": Action(member: "request") { try $0.prepare() },
        "parse": Action(member: "reply") { try $0.parse() },
        "validate": Action(member: "violations") { line in
            validateJson(operation: line["operation"], config: line["config"], params: line["params"])
        },
        "sign": Action(member: "signature") { line in
            quote(try signJson(config: line["config"], signing: line.signing))
        },
        "verify": Action(member: "valid") { line in
            let valid = try verifyJson(
                config: line["config"], signing: line.signing, signature: line["signature"])
            return String(valid)
        },
        "diagnose": Action(member: "diagnosis") { line in
            try diagnoseJson(
                config: line["config"], signing: line.signing, signature: line["signature"])
        },
        "scopes": Action(member: "scopes") { line in
            list(try scopesJson(params: line["params"]).map(quote))
        },
        // The catalogue stands on many lines; no text in JSON holds the character that ends them.
        "describe": Action(member: "catalogue") { _ in
            describe().replacingOccurrences(of: "\n", with: "")
        },
    ]
}

/// The members of a line, as JSON texts.
struct Line {
    private let members: [String: String]

    init?(_ json: String) {
        // Of a repeated member the last counts.
        guard let members = jsonMembers(json: json) else { return nil }
        self.members = Dictionary(members.map { ($0.name, $0.json) }, uniquingKeysWith: { $1 })
    }

    subscript(_ name: String) -> String? { members[name] }

    var id: String { self["id"] ?? "null" }

    var action: Action? {
        Action.all[self["do"]?.trimmingCharacters(in: ["\""]) ?? ""]
    }

    func prepare() throws -> String {
        let prepared = try prepareJson(
            operation: self["operation"], config: self["config"], params: self["params"],
            now: self["now"])
        let request = prepared.request
        let headers = request.headers.map { list([quote($0.name), quote($0.value)]) }
        return #"{"method":\#(quote(request.method)),"url":\#(quote(request.url)),"#
            + #""headers":\#(list(headers)),"body_base64":"\#(request.body.base64EncodedString())"}"#
    }

    func parse() throws -> String {
        let response = self["response"].flatMap(Line.init)
        return try parseJson(
            operation: self["operation"], config: self["config"], params: self["params"],
            now: self["now"], status: response?["status"], headers: headers(response?["headers"]),
            bodyBase64: response?["body_base64"])
    }

    var signing: SigningJson {
        SigningJson(
            now: self["now"], method: self["method"], path: self["path"],
            bodyBase64: self["body_base64"], authorization: self["authorization"])
    }
}

/// Pairs of name and value.
func headers(_ json: String?) throws -> [Header] {
    let pairs = try JSONDecoder().decode([[String]].self, from: Data((json ?? "[]").utf8))
    return pairs.map { Header(name: $0[0], value: $0[1]) }
}

func quote(_ text: String) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    // A text is always JSON.
    return String(decoding: try! encoder.encode(text), as: UTF8.self)
}

func list(_ elements: [String]) -> String {
    "[" + elements.joined(separator: ",") + "]"
}

/// The lines of a file, which end with LF alone.
struct Lines: Sequence, IteratorProtocol {
    private let file: FileHandle
    private var rest = Data()

    init(of file: FileHandle) {
        self.file = file
    }

    mutating func next() -> Data? {
        while true {
            if let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
                defer { rest = Data(rest[(end + 1)...]) }
                return Data(rest[..<end])
            }
            let more = file.availableData
            if more.isEmpty {
                defer { rest = Data() }
                return rest.isEmpty ? nil : rest
            }
            rest += more
        }
    }
}
