// A ticket that is not ready, and then is.

import Segel

extension Stage {
    func middleware() async throws {
        partner("Middleware")
        let middleware = try Middleware(
            url: url + "/middleware/request-out", accessToken: "middleware-token")
        let ticket = MiddlewareRequestOutParams(
            ticketId: "312d31-5a2cc51e-ec2a-4286-a44a-bb7a258703e3", subject: "digitalid",
            subjectType: "enrollment", subjectIdentifier: "ektp")

        title("The answer says \"success\" and means \"not yet\"")
        let asked = try middleware.requestOut(params: ticket)
        do {
            let reply = try await talk(asked.request, parse: asked.call.parse)
            throw Unexpected(what: "ready at once: \(reply)")
        } catch let error as SegelError where error.retry() == .later {
            show(error: error)
        }

        title("The same ticket again")
        let again = try middleware.requestOut(params: ticket)
        let reply = try await talk(again.request, parse: again.call.parse)
        guard let data = reply.data else { throw Unexpected(what: "\(reply)") }
        show("reply", reply: data)
    }
}
