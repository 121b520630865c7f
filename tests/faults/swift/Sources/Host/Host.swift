// The Swift host of the fault matrix, over the package and the example's session: a job a line in,
// what came out a line out.

import Foundation
import Segel
import SegelSession

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

@main
struct Host {
    static func main() async {
        while let line = readLine() {
            let job = Job(line)
            print(#"{"id":\#(job["id"]),\#(await job.outcome())}"#)
            fflush(nil)
        }
    }
}

/// The members of a job, as JSON texts.
struct Job {
    private let members: [String: String]

    init(_ line: String) {
        let members = jsonMembers(json: line) ?? []
        self.members = Dictionary(uniqueKeysWithValues: members.map { ($0.name, $0.json) })
    }

    subscript(_ name: String) -> String { members[name] ?? "null" }

    /// What came out: a member of the answer.
    func outcome() async -> String {
        do {
            let prepared = try prepareJson(
                operation: self["operation"], config: self["config"], params: self["params"],
                now: self["now"])
            let reply = try prepared.call.parse(response: try await send(prepared.request))
            return #""reply":\#(reply)"#
        } catch let error as SegelError {
            return #""error":\#(error.toJson())"#
        } catch {
            // A text is always JSON.
            let words = try! JSONEncoder().encode("\(error)")
            return #""no_response":\#(String(decoding: words, as: UTF8.self))"#
        }
    }

    /// Sends a request with headers beside its own, on a connection of its own.
    private func send(_ request: Request) async throws -> Response {
        guard var outgoing = URLRequest(request) else { throw URLError(.badURL) }
        outgoing.timeoutInterval = (Double(self["patience_ms"]) ?? 0) / 1000
        let added = try JSONDecoder().decode([[String]].self, from: Data(self["headers"].utf8))
        for header in added {
            outgoing.addValue(header[1], forHTTPHeaderField: header[0])
        }
        return try await SegelSession().send(outgoing)
    }
}
