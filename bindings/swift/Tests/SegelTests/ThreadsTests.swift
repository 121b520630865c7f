import Dispatch
import Foundation
import Segel
import Testing

/// Many calls from many threads: the same answers, and no memory that stays.
@Suite(.serialized) struct ThreadsTests {
    @Test func aMillionCallsFromTenThreadsShareAClientAndLeaveNothingBehind() throws {
        let prakerja = try Prakerja(clientCode: "my_client_code", signKey: "my_sign_key")
        let now = Date(timeIntervalSince1970: 1_698_289_216)
        let params = [Int64(2), 3].map {
            PrakerjaSubmissionStatusParams(redeemCode: "PRAT-UJ0EEQ", scope: .tpm, sequence: $0)
        }
        let signatures = try params.map {
            try prakerja.submissionStatus(params: $0, now: now).request.headers[2].value
        }
        let json = #"{"success":true,"data":{"assignment":{"redeem_code":"PRAT-UJ0EEQ","scope":"tpm","sequence":2,"status":2}}}"#
        let response = Response(status: 200, body: Data(json.utf8))

        @Sendable func call(_ at: Int) -> Bool {
            guard let prepared = try? prakerja.submissionStatus(params: params[at % 2], now: now),
                let reply = try? prepared.call.parse(response: response)
            else { return false }
            return prepared.request.headers[2].value == signatures[at % 2]
                && reply.assignment?.status == .succeeded
        }
        // Each is a call that is prepared and an answer that is read.
        func work(_ calls: Int) {
            let wrong = Wrong()
            onTenThreads {
                for at in 0..<(calls / 10) where !call(at) { wrong.count() }
            }
            #expect(wrong.total == 0)
        }
        work(50_000)
        let before = try memory()
        work(1_000_000)
        let grown = try memory() - before
        print("a million calls from ten threads: \(grown) KiB more than after the first 50,000")
        // 16 bytes a call would be too much.
        #expect(grown < 16_000)
    }

    /// Ten at once, however few processors there are.
    private func onTenThreads(_ work: @escaping @Sendable () -> Void) {
        let running = DispatchGroup()
        for _ in 1...10 {
            running.enter()
            Thread.detachNewThread {
                work()
                running.leave()
            }
        }
        running.wait()
    }

    /// What the process holds, in KiB.
    private func memory() throws -> Int {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
        return Int(try #require(line).filter(\.isNumber))!
    }
}

/// Counts from any thread.
private final class Wrong: @unchecked Sendable {
    private let lock = NSLock()
    private(set) var total = 0

    func count() {
        lock.withLock { total += 1 }
    }
}
