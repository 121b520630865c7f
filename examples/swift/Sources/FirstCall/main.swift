import Segel
import SegelSession  // of examples/swift, see below

let prakerja = try Prakerja(clientCode: "my_client_code", signKey: "my_sign_key")
let prepared = try prakerja.submissionStatus(
    params: .init(redeemCode: "PRAT-UJ0EEQ", scope: .tpm, sequence: 2))

let response = try await SegelSession().send(prepared.request)
do {
    let reply = try prepared.call.parse(response: response)
    print(reply.assignment?.status as Any)  // Optional(succeeded)
} catch SegelError.Rejected(let status, let code, let reason, _, let retry, _, _) {
    print(status, code ?? "", reason, retry)  // the partner said no
} catch SegelError.Unreadable(_, let problem, _, let excerpt, _, let retryAfter) {
    print(problem, excerpt, retryAfter ?? 0)  // a proxy's page, cut JSON
}
