/** A ticket that is not ready, and then is. */

package stories

import segel.Middleware
import segel.SegelException
import segel.model.MiddlewareRequestOutParams
import segel.model.Retry
import segel.use

fun Stage.middleware() {
    partner("Middleware")
    Middleware("$url/middleware/request-out", "middleware-token").use { middleware ->
        val ticket = MiddlewareRequestOutParams(
            ticketId = "312d31-5a2cc51e-ec2a-4286-a44a-bb7a258703e3",
            subject = "digitalid",
            subjectType = "enrollment",
            subjectIdentifier = "ektp",
        )

        title("The answer says \"success\" and means \"not yet\"")
        middleware.requestOut(ticket).use { (request, call) ->
            try {
                error("expected \"not ready\", got ${talk(request, call::parse)}")
            } catch (error: SegelException.Rejected) {
                if (error.retry != Retry.LATER) throw error
                showError(error)
            }
        }

        title("The same ticket again")
        middleware.requestOut(ticket).use { (request, call) ->
            showReply("reply", talk(request, call::parse).data)
        }
    }
}
