// What a call costs beside what programs do by hand, which checks nothing.
//
// Bench [--json FILE]
//
// The two sides of a ratio take turns in one run, so that both meet the same weather.

import Foundation
import Segel

@main
struct Bench {
    static func main() throws {
        let rows = try rows()
        for row in rows {
            let name = row.name.padding(toLength: 56, withPad: " ", startingAt: 0)
            let unit = row.unit.padding(toLength: 12, withPad: " ", startingAt: 0)
            let goal = row.goal.map { "<= \($0)" } ?? "-"
            print(name, String(format: "%9.2f", row.value), unit, goal)
        }
        if CommandLine.arguments.count == 3, CommandLine.arguments[1] == "--json" {
            try JSONEncoder().encode(rows).write(to: URL(fileURLWithPath: CommandLine.arguments[2]))
        }
    }

    static func rows() throws -> [Row] {
        let now = Date(timeIntervalSince1970: TimeInterval(Feedback.now))
        let prakerja = try Prakerja(clientCode: Feedback.clientCode, signKey: Feedback.signKey)
        let notes = String(repeating: "Kerja bagus, lengkapi daftar pustaka. ", count: 6).prefix(200)
        let params = PrakerjaSubmitFeedbackParams(
            redeemCode: "PRAT-UJ0EEQ", scope: .tpm, sequence: 2, notes: String(notes),
            urlFile: "https://lms.example.id/files/feedback-2.pdf")
        let byHand = Feedback(
            redeemCode: params.redeemCode, scope: "tpm", sequence: params.sequence,
            notes: params.notes, urlFile: params.urlFile)
        let call = try prakerja.submitFeedback(params: params, now: now).call
        let answer = Data(
            (#"{"success":true,"message":"OK","data":{"id":2342,"redeem_code":"PRAT-UJ0EEQ","#
                + #""scope":"tpm","sequence":2,"status":1,"notes":"\#(notes)","#
                + #""url_file":"https://lms.example.id/files/feedback-2.pdf"}}"#).utf8)
        let response = Response(status: 200, body: answer)

        try Feedback.see(
            prakerja.submitFeedback(params: params, now: now).request, isLike: byHand.request())
        let (prepare, encode) = try race(
            { try prakerja.submitFeedback(params: params, now: now).request.body.count },
            { try byHand.request().body.count })
        let (parse, decode) = try race(
            { try call.parse(response: response).notes!.utf8.count },
            { try Feedback.read(answer).notes!.utf8.count })
        return [
            Row("submit_feedback", prepare, "us", goal: 10),
            Row("submit_feedback / JSONEncoder, HMAC", prepare / encode, "x", goal: 1),
            Row("submit_feedback parse", parse, "us", goal: 10),
            Row("submit_feedback parse / JSONDecoder", parse / decode, "x", goal: 1),
        ]
    }
}

/// One measurement.
struct Row: Encodable {
    let name: String
    let value: Double
    let unit: String
    /// At most so much; nil for a number that is only watched.
    let goal: Double?

    init(_ name: String, _ value: Double, _ unit: String, goal: Double? = nil) {
        (self.name, self.value, self.unit, self.goal) = ("swift \(name)", value, unit, goal)
    }
}

/// Microseconds a call of each, the best of many rounds.
func race(_ one: () throws -> Int, _ other: () throws -> Int) rethrows -> (Double, Double) {
    let (rounds, calls) = (100, 500)
    var best = (Double.infinity, Double.infinity)
    for _ in 0..<rounds {
        best.0 = min(best.0, try time(calls, one))
        best.1 = min(best.1, try time(calls, other))
    }
    return best
}

private func time(_ calls: Int, _ work: () throws -> Int) rethrows -> Double {
    var sum = 0
    let start = DispatchTime.now().uptimeNanoseconds
    for _ in 0..<calls { sum &+= try work() }
    let nanoseconds = DispatchTime.now().uptimeNanoseconds - start
    precondition(sum > 0)
    return Double(nanoseconds) / Double(calls) / 1000
}
