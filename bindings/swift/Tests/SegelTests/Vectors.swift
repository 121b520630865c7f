import Foundation
import Segel

/// A vector: what goes in, and what must come out.
struct Vector: Sendable {
    let name: String
    /// The line as it is spelled, member by member.
    let line: [String: String]
    let expect: JSON

    /// By file and number of the line: `prakerja.check_quota.jsonl:3`.
    static let all: [String: Vector] = {
        let folder = ProcessInfo.processInfo.environment["SEGEL_VECTORS"]!
        let files = try! FileManager.default.contentsOfDirectory(atPath: folder)
        var all: [String: Vector] = [:]
        for file in files where file.hasSuffix(".jsonl") {
            let text = try! String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
            for (number, json) in text.split(separator: "\n").enumerated() {
                all["\(file):\(number)"] = Vector(String(json))
            }
        }
        return all
    }()

    private init(_ json: String) {
        let members = members(json)
        name = members["name"]!
        line = Segel.jsonMembers(json: members["line"] ?? "null") == nil ? [:] : Self.members(members["line"]!)
        expect = JSON(members["expect"]!)

        func members(_ json: String) -> [String: String] { Self.members(json) }
    }

    private static func members(_ json: String) -> [String: String] {
        Dictionary(jsonMembers(json: json)!.map { ($0.name, $0.json) }, uniquingKeysWith: { $1 })
    }

    /// The time, if the line has an integer that a `Date` holds exactly.
    var now: Date? {
        line["now"].flatMap(Int64.init).flatMap(Double.init(exactly:)).map(Date.init(timeIntervalSince1970:))
    }

    /// What came back: nothing if nothing did, nil if no typed caller can say so.
    var response: Response?? {
        guard let response = line["response"].map(JSON.init) else { return .some(nil) }
        guard case .number(let status) = response["status"], let status = Int32(exactly: status),
            case .text(let base64) = response["body_base64"] ?? .text(""),
            let body = Data(base64Encoded: base64), body.base64EncodedString() == base64,
            case .list(let pairs) = response["headers"] ?? .list([])
        else { return nil }
        let headers = pairs.map { Header(name: $0[0].text, value: $0[1].text) }
        return Response(status: status, body: body, headers: headers)
    }
}
