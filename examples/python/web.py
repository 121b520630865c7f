"""A FastAPI service in front of the identity middleware: how failures become answers of one's own.

One client of each kind serves all requests; handlers keep nothing. `create_app` takes what differs
from environment to environment, and an HTTP client for tests.
"""

from collections.abc import Mapping
from typing import Any

import httpx
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse

import segel


def create_app(client: segel.Middleware, http: httpx.AsyncClient) -> FastAPI:
    app = FastAPI()

    @app.get("/enrolments/{ticket}")
    async def enrolment(ticket: str) -> dict[str, Any]:
        call = client.request_out(
            ticket_id=ticket,
            subject="digitalid",
            subject_type="enrollment",
            subject_identifier="ektp",
        )
        response = await http.request(**call.as_httpx())
        reply = call.parse(response.status_code, response.headers, response.content)
        return {"ticket": reply.ticket_id, "status": reply.data.status if reply.data else None}

    @app.exception_handler(segel.InvalidParams)
    async def invalid(_: Request, error: segel.InvalidParams) -> JSONResponse:
        """The caller's mistake: every violation at its field."""
        fields = {violation.path: violation.text for violation in error.violations}
        return JSONResponse({"fields": fields}, status_code=422)

    @app.exception_handler(segel.Rejected)
    async def rejected(_: Request, error: segel.Rejected) -> JSONResponse:
        """The partner said no: not yet, or not at all."""
        if error.retry == "later":
            return JSONResponse({"reason": error.reason}, 503, headers=retry_after(error))
        return JSONResponse({"reason": error.reason, "text": error.text}, 409)

    @app.exception_handler(segel.Unreadable)
    async def unreadable(_: Request, error: segel.Unreadable) -> JSONResponse:
        """What came is not the partner's answer; the excerpt, without secrets, is for the log."""
        return JSONResponse({"problem": error.problem}, 502, headers=retry_after(error))

    return app


def retry_after(error: segel.Rejected | segel.Unreadable) -> Mapping[str, str]:
    return {} if error.retry_after is None else {"Retry-After": str(error.retry_after)}
