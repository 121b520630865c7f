"""What type checkers know: nothing here runs. Every line that is wrong must be refused."""

from typing import Any, Literal, Optional, Union

import httpx
import requests
import segel
from segel.pafi import TokenReply
from segel.prakerja import OtherStatus, PrakerjaConfig, SubmissionStatusReply, SubmitFeedbackParams
from typing_extensions import assert_never, assert_type

config: PrakerjaConfig = {"client_code": "a", "sign_key": "b", "lang": "id"}
prakerja = segel.Prakerja(**config)
segel.Prakerja(client_code="a")  # type: ignore[call-arg]
segel.Prakerja(client_code="a", sign_key=1)  # type: ignore[arg-type]
segel.Prakerja(client_code="a", sign_key="b", signkey="c")  # type: ignore[call-arg]

call = prakerja.submission_status(redeem_code="a", scope="tpm", sequence=2, now=1)
assert_type(call, segel.Call[SubmissionStatusReply])
prakerja.submission_status(redeem_code="a", scope="tpn", sequence=2)  # type: ignore[arg-type]
prakerja.submission_status(redeem_code="a", scope="tpm")  # type: ignore[call-arg]
prakerja.submission_status(redeem_code="a", scope="tpm", sequence="2")  # type: ignore[arg-type]
prakerja.submission_status(redeem_code="a", scope="tpm", sequence=2, nik="c")  # type: ignore[call-arg]
prakerja.submission_status(redeem_code="a", scope="tpm", sequence=2, now="1")  # type: ignore[arg-type]
prakerja.submission_stati(redeem_code="a")  # type: ignore[attr-defined]

params: SubmitFeedbackParams = {"redeem_code": "a", "scope": "uk", "sequence": 999, "notes": "b"}
prakerja.submit_feedback(**params, now=1)
prakerja.prepare("prakerja.submit_feedback", params)

response = requests.request(**call.as_requests())
reply = call.parse(response.status_code, response.headers, response.content)
call.parse(response.status_code, response.headers, response.text)  # type: ignore[arg-type]
assert_type(reply, SubmissionStatusReply)
if reply.assignment is not None:
    status = reply.assignment.status
    assert_type(
        status, Union[Literal["not_submitted", "pending", "succeeded", "failed"], OtherStatus]
    )
    reply.assignment.sequence = 3  # type: ignore[misc]
reply.assignment.status  # type: ignore[union-attr]


async def send(client: httpx.AsyncClient) -> TokenReply:
    call = segel.Pafi(client_id="1", client_secret="b").token(scope="a")
    response = await client.request(**call.as_httpx())
    return call.parse(response.status_code, response.headers, response.content)


def wait(error: Union[segel.Rejected, segel.Unreadable]) -> Optional[int]:
    retry = error.retry
    if retry == "later":
        return error.retry_after
    if retry == "never" or retry == "after_fix" or retry == "after_new_token":
        return None
    assert_never(retry)


try:
    prakerja.redeem_commit(redeem_code="a")
except segel.InvalidParams as error:
    for violation in error.violations:
        assert_type(violation.rule, segel.Rule)
        assert_type(violation.path, str)

assert_type(prakerja.validate("prakerja.redeem_commit", {}), list[segel.Violation])
assert_type(
    prakerja.diagnose(now=1, method="GET", path="/", body="", signature="x").message, Optional[str]
)
assert_type(segel.Client("prakerja", config).prepare("prakerja.redeem_commit", {}), segel.Call[Any])
segel.Seekpass().upload_asset(url="https://a.example", asset_type="pdf", content=b"%PDF-")
