// A token, and the credit points of a member.

import Segel

extension Stage {
    func pafi() async throws {
        partner("PAFI")
        var config = PafiConfig(
            baseUrl: url + "/api/v1", clientId: "1", clientSecret: Secret("pafi-secret"))

        title("A token for the client's credentials")
        let asked = try Pafi(config: config).token(params: .init(scope: "read-kecukupan-skp"))
        let token = try await whisper(asked.request, parse: asked.call.parse)
        show("token", reply: token)

        title("Has the member enough points?")
        config.accessToken = token.accessToken
        let member = PafiKecukupanSkpParams(nik: NIK("3206021201960046"))
        let prepared = try Pafi(config: config).kecukupanSkp(params: member)
        let reply = try await whisper(prepared.request, parse: prepared.call.parse)
        guard let points = reply.totalSkp, let letter = reply.statusRekom else {
            throw Unexpected(what: "\(reply)")
        }
        show("points", reply: points)
        show("letter", reply: letter)
    }
}
