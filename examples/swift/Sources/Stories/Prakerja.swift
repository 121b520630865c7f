// An assignment on its way: handed in, asked for, accepted; then a signature that goes wrong, and
// why.

import Foundation
import Segel

extension Stage {
    func prakerja() async throws {
        partner("Prakerja")
        let prakerja = try Prakerja(
            config: .init(
                clientCode: "my_client_code", signKey: Secret("my_sign_key"), baseUrl: url))

        title("A participant hands in an assignment")
        let assignment = PrakerjaSubmitAssignmentParams(
            redeemCode: "PRAT-UJ0EEQ", scope: .tpm, sequence: 2,
            urlFile: "https://lms.example.id/files/tugas-2.pdf")
        var prepared = try prakerja.submitAssignment(params: assignment)
        show("reply", reply: try await talk(prepared.request, parse: prepared.call.parse))

        for question in ["What became of it?", "And a little later?"] {
            title(question)
            let prepared = try prakerja.submissionStatus(
                params: .init(
                    redeemCode: assignment.redeemCode, scope: assignment.scope,
                    sequence: assignment.sequence))
            let reply = try await talk(prepared.request, parse: prepared.call.parse)
            guard let submission = reply.assignment else { throw Unexpected(what: "no assignment") }
            show("status", reply: submission.status)
        }

        title("A mistake: signed as PHP spells JSON, sent without the backslashes")
        prepared = try prakerja.submitAssignment(params: assignment)
        let signing = signing(of: prepared.request)
        var spelledByPHP = signing
        let body = String(decoding: signing.body, as: UTF8.self)
        spelledByPHP.body = Data(body.replacingOccurrences(of: "/", with: "\\/").utf8)
        let wrong = try prakerja.sign(signing: spelledByPHP)
        for at in prepared.request.headers.indices
        where prepared.request.headers[at].name == "signature" {
            prepared.request.headers[at].value = wrong
        }
        do {
            let reply = try await talk(prepared.request, parse: prepared.call.parse)
            throw Unexpected(what: "the partner took a wrong signature: \(reply)")
        } catch let error as SegelError {
            show(error: error)
        }
        show(try prakerja.diagnose(signing: signing, signature: wrong))
    }

    /// What the signature of a request covers.
    private func signing(of request: Request) -> PrakerjaSigning {
        let timestamp = request.headers.first { $0.name == "timestamp" }?.value ?? ""
        return PrakerjaSigning(
            now: Date(timeIntervalSince1970: TimeInterval(timestamp) ?? 0), method: .post,
            path: String(request.url.dropFirst(url.count)), body: request.body)
    }
}
