// What a call costs from Swift. Goal: 10 µs.

import Foundation
import Segel

@main
struct Bench {
    static func main() throws {
        let now = Date(timeIntervalSince1970: 1_698_289_216)
        let params = PrakerjaSubmitFeedbackParams(
            redeemCode: "PRAT-UJ0EEQ", scope: .tpm, sequence: 2,
            notes: String(repeating: "Kerja bagus. ", count: 14),
            urlFile: "https://lms.example.id/files/feedback-2.pdf")
        let json = #"{"success":true,"message":"OK","data":{"id":2342,"redeem_code":"PRAT-UJ0EEQ","scope":"tpm","#
            + #""sequence":2,"status":1,"url_file":"https://lms.example.id/files/feedback-2.pdf","notes":"Kerja bagus."}}"#
        let response = Response(status: 200, body: Data(json.utf8))
        let prakerja = try Prakerja(clientCode: "my_client_code", signKey: "my_sign_key")
        let prepared = try prakerja.submitFeedback(params: params, now: now)
        print("body of \(prepared.request.body.count) bytes")
        try measure("prepare, to 10") { _ = try prakerja.submitFeedback(params: params, now: now) }
        try measure("parse, to 10") { _ = try prepared.call.parse(response: response) }
    }

    /// The least of nine rounds, in microseconds.
    static func measure(_ name: String, _ call: () throws -> Void) throws {
        let rounds = 2_000
        for _ in 0..<rounds { try call() }
        let least = try (1...9).map { _ in
            let started = DispatchTime.now().uptimeNanoseconds
            for _ in 0..<rounds { try call() }
            return DispatchTime.now().uptimeNanoseconds - started
        }.min()!
        print(String(format: "%-20@ %7.2f µs", name as NSString, Double(least) / Double(rounds) / 1000))
    }
}
