"""Kartu Prakerja: the types of config, params and replies. Made by `cargo xtask generate`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal, Optional, Union
from segel._reply import Reply
from segel._typing import NotRequired, TypeAlias, TypedDict

__all__ = [
    "Authorization",
    "AuthorizePaymentParams",
    "AuthorizePaymentReply",
    "CheckQuotaParams",
    "CheckQuotaReply",
    "Course",
    "GenerateUrlParams",
    "GenerateUrlReply",
    "Lang",
    "Method",
    "OneTimePassword",
    "OtherStatus",
    "PaymentStatusParams",
    "PaymentStatusReply",
    "PaymentToken",
    "PrakerjaConfig",
    "RawJson",
    "RedeemCommitParams",
    "RedeemCommitReply",
    "RedeemResetParams",
    "RedeemResetReply",
    "RedeemStatusParams",
    "RedeemStatusReply",
    "Scalar",
    "Scope",
    "SendOtpParams",
    "SendOtpReply",
    "SignKey",
    "SignedParams",
    "SignedReply",
    "Status",
    "Submission",
    "SubmissionStatusParams",
    "SubmissionStatusReply",
    "SubmitAssignmentParams",
    "SubmitAssignmentReply",
    "SubmitFeedbackParams",
    "SubmitFeedbackReply",
    "VoidPaymentParams",
    "VoidPaymentReply",
]

SignKey: TypeAlias = str
"""Key that signs Prakerja requests."""


Lang: TypeAlias = Literal["en", "id"]
"""Language of the texts of violations; paths and rules never change with it."""


class PrakerjaConfig(TypedDict):
    """Who calls Prakerja, and where."""

    client_code: str
    """Code that Prakerja gave to the provider: visible ASCII."""
    sign_key: SignKey
    """Key that Prakerja gave with it. White space at either end is an accident of copying and refused."""
    base_url: NotRequired[Optional[str]]
    """Where to send requests, `https://api.prakerja.go.id` if not given. A path in it is part of the signed path."""
    lang: NotRequired[Optional[Lang]]
    """Language of the texts of violations, English if not given."""
    max_response_bytes: NotRequired[Optional[int]]
    """Largest response in bytes that is looked at, 16 MiB if not given."""


Scope: TypeAlias = Literal["tpm", "uk"]
"""What a submission is for."""


class SubmissionStatusParams(TypedDict):
    """Which submission."""

    redeem_code: str
    """Code that the participant got for buying the course."""
    scope: Scope
    """What was submitted."""
    sequence: int
    """1 to 998 for `tpm`, 999 for `uk`."""


class SubmitAssignmentParams(TypedDict):
    """The assignment."""

    redeem_code: str
    """Code that the participant got for buying the course."""
    scope: Scope
    """What is submitted."""
    sequence: int
    """1 to 998 for `tpm`, 999 for `uk`."""
    url_file: str
    """Where Prakerja fetches the file: an absolute `http` or `https` URL."""


class SubmitFeedbackParams(TypedDict):
    """The feedback."""

    redeem_code: str
    """Code that the participant got for buying the course."""
    scope: Scope
    """What the feedback is on."""
    sequence: int
    """1 to 998 for `tpm`, 999 for `uk`."""
    notes: str
    """The feedback, 1 to 250 characters (Unicode scalar values)."""
    url_file: NotRequired[Optional[str]]
    """Where Prakerja fetches a file that goes with it: an absolute `http` or `https` URL."""


class RedeemStatusParams(TypedDict):
    """Which redeem code."""

    redeem_code: str
    """Code that the participant got for buying the course."""
    sequence: NotRequired[Optional[int]]
    """Meeting, 1 to 10 or 999."""


class RedeemCommitParams(TypedDict):
    """Which redeem code."""

    redeem_code: str
    """Code that the participant got for buying the course."""


class RedeemResetParams(TypedDict):
    """Which redeem code."""

    redeem_code: str
    """Code that begins with `PRAT-`."""


class GenerateUrlParams(TypedDict):
    """Whom to send where."""

    redeem_code: str
    """Code that the participant got for buying the course."""
    redirect_uri: str
    """Where Prakerja sends the participant back to: an absolute `http` or `https` URL."""
    email: str
    """The participant's e-mail address."""
    sequence: NotRequired[Optional[int]]
    """Meeting, 1 to 10 or 999."""


class CheckQuotaParams(TypedDict):
    """Which schedule of which course."""

    schedule_code: str
    """The schedule."""
    course_code: str
    """The course."""


class SendOtpParams(TypedDict):
    """Who pays how much for what."""

    user_platform_id: str
    """The participant at the platform."""
    prakerja_id: str
    """The participant at Prakerja."""
    course_code: str
    """The course."""
    schedule_code: str
    """The schedule."""
    amount: int
    """Whole rupiah, from 0."""


OneTimePassword: TypeAlias = str
"""Password that a participant got for one payment."""


PaymentToken: TypeAlias = str
"""Token that authorises one Prakerja payment."""


class AuthorizePaymentParams(TypedDict):
    """Which payment, and what authorises it."""

    otp: OneTimePassword
    """The one-time password."""
    invoice_url: str
    """Where the invoice is: an absolute `http` or `https` URL."""
    invoice_code: str
    """The invoice."""
    payment_token: PaymentToken
    """Goes into the header as `Authorization: Payment TOKEN`, and so into the signature; not into the body."""


class PaymentStatusParams(TypedDict):
    """Which payment."""

    invoice_code: str
    """The invoice."""


class VoidPaymentParams(TypedDict):
    """Which payment."""

    invoice_code: str
    """The invoice."""
    transaction_code: str
    """Prakerja's code of the transaction."""


Method: TypeAlias = Literal["GET", "POST", "PUT", "PATCH", "DELETE"]
"""HTTP method of a signed request."""


Authorization: TypeAlias = str
"""Whole value of an `Authorization` header."""


class SignedParams(TypedDict):
    """The request."""

    method: Method
    """HTTP method, in any case."""
    path: str
    """Path as in the request line, whole: begins with `/`, may hold a query."""
    body: NotRequired[Optional[str]]
    """Raw body, sent byte for byte; none if absent or empty."""
    authorization: NotRequired[Optional[Authorization]]
    """Whole value of the `Authorization` header, which takes part in the signature."""


@dataclass(frozen=True, repr=False)
class OtherStatus(Reply):
    """A number that the partner does not document."""

    other: int


Scalar: TypeAlias = Union[int, float, str, bool]
"""A value that is given as the partner sent it."""


@dataclass(frozen=True, repr=False)
class SubmitAssignmentReply(Reply):
    """The assignment as Prakerja keeps it."""

    id: Optional[Scalar]
    """Prakerja's identifier."""

    redeem_code: Optional[str]
    """The redeem code."""

    scope: Optional[str]
    """`tpm` or `uk`, or what else the partner sends."""

    sequence: Optional[Scalar]
    """Number in its scope, as it comes."""

    status: Optional[Scalar]
    """Status, as it comes."""

    url_file: Optional[str]
    """Where the file is."""


@dataclass(frozen=True, repr=False)
class SubmitFeedbackReply(Reply):
    """The feedback as Prakerja keeps it."""

    id: Optional[Scalar]
    """Prakerja's identifier."""

    redeem_code: Optional[str]
    """The redeem code."""

    scope: Optional[str]
    """`tpm` or `uk`, or what else the partner sends."""

    sequence: Optional[Scalar]
    """Number in its scope, as it comes."""

    status: Optional[Scalar]
    """Status, as it comes."""

    url_file: Optional[str]
    """Where the file is."""

    notes: Optional[str]
    """The feedback."""


@dataclass(frozen=True, repr=False)
class RedeemStatusReply(Reply):
    """A redeem code as Prakerja keeps it."""

    redeem_code: Optional[str]
    """The redeem code."""

    course_code: Optional[str]
    """The course."""

    invoice_code: Optional[str]
    """The invoice that paid for it."""

    schedule_code: Optional[str]
    """The schedule."""

    status: Optional[Scalar]
    """Status, as it comes."""

    attendance_status: Optional[Scalar]
    """Attendance, as it comes."""

    redeem_at: Optional[str]
    """When it was redeemed."""

    dp_platform: Optional[str]
    """The digital platform that sold it."""

    schedule_start_end: Optional[str]
    """Start and end of the schedule."""

    course_type: Optional[Scalar]
    """Kind of course, as it comes."""

    course_type_label: Optional[str]
    """Kind of course in words."""

    course_learning_method: Optional[Scalar]
    """How the course is taught, as it comes."""

    is_online_attendance: Optional[Scalar]
    """Whether attendance is taken online, as it comes."""

    sequence: Optional[Scalar]
    """Meeting, as it comes."""


@dataclass(frozen=True, repr=False)
class RedeemCommitReply(Reply):
    """The redeemed code."""

    redeem_code: Optional[str]
    """The redeem code."""

    course_code: Optional[str]
    """The course."""

    status: Optional[Scalar]
    """Status, as it comes."""


@dataclass(frozen=True, repr=False)
class RedeemResetReply(Reply):
    """A redeem code as Prakerja keeps it."""

    redeem_code: Optional[str]
    """The redeem code."""

    course_code: Optional[str]
    """The course."""

    invoice_code: Optional[str]
    """The invoice that paid for it."""

    schedule_code: Optional[str]
    """The schedule."""

    status: Optional[Scalar]
    """Status, as it comes."""

    attendance_status: Optional[Scalar]
    """Attendance, as it comes."""

    redeem_at: Optional[str]
    """When it was redeemed."""

    dp_platform: Optional[str]
    """The digital platform that sold it."""

    schedule_start_end: Optional[str]
    """Start and end of the schedule."""

    course_type: Optional[Scalar]
    """Kind of course, as it comes."""

    course_type_label: Optional[str]
    """Kind of course in words."""

    course_learning_method: Optional[Scalar]
    """How the course is taught, as it comes."""

    is_online_attendance: Optional[Scalar]
    """Whether attendance is taken online, as it comes."""

    sequence: Optional[Scalar]
    """Meeting, as it comes."""


@dataclass(frozen=True, repr=False)
class Course(Reply):
    """What kind of course it is."""

    type: Optional[Scalar]
    """Kind, as it comes."""

    learning_method: Optional[Scalar]
    """How it is taught, as it comes."""


@dataclass(frozen=True, repr=False)
class GenerateUrlReply(Reply):
    """The URL."""

    url: str
    """Where to send the participant."""

    state: Optional[str]
    """Comes back with the participant."""

    course: Optional[Course]
    """The course."""


@dataclass(frozen=True, repr=False)
class CheckQuotaReply(Reply):
    """How many places are left."""

    schedule_code: Optional[str]
    """The schedule."""

    course_code: Optional[str]
    """The course."""

    quota: Optional[float]
    """Places left."""


RawJson: TypeAlias = Any
"""A JSON text that the partner sent and this library does not interpret; white space between its values is left out."""


@dataclass(frozen=True, repr=False)
class SendOtpReply(Reply):
    """What Prakerja says of it."""

    data: Optional[RawJson] = field(repr=False)
    """`data` as it comes; the partner does not document it."""


@dataclass(frozen=True, repr=False)
class AuthorizePaymentReply(Reply):
    """The payment."""

    invoice_code: Optional[str]
    """The invoice."""

    transaction_code: Optional[str]
    """Prakerja's code of the transaction."""

    amount: Optional[float]
    """Rupiah."""

    status: Optional[Scalar]
    """Status, as it comes."""

    prakerja_name: Optional[str]
    """The participant's name."""


@dataclass(frozen=True, repr=False)
class PaymentStatusReply(Reply):
    """The payment."""

    invoice_code: Optional[str]
    """The invoice."""

    transaction_code: Optional[str]
    """Prakerja's code of the transaction."""

    amount: Optional[float]
    """Rupiah."""

    status: Optional[Scalar]
    """Status, as it comes."""

    prakerja_name: Optional[str]
    """The participant's name."""

    created_at: Optional[str]
    """When it was made."""


@dataclass(frozen=True, repr=False)
class VoidPaymentReply(Reply):
    """Nothing: that there is a reply says it all."""


@dataclass(frozen=True, repr=False)
class SignedReply(Reply):
    """The answer, as it comes."""

    status: int
    """HTTP status."""

    success: bool
    """Always true: anything else is an error."""

    code: Optional[str]
    """The partner's code."""

    message: Optional[str]
    """The partner's words."""

    data: Optional[RawJson] = field(repr=False)
    """`data` as it comes."""


Status: TypeAlias = Union[
    Literal["not_submitted"],
    Literal["pending"],
    Literal["succeeded"],
    Literal["failed"],
    OtherStatus,
]
"""How far a submission is."""


@dataclass(frozen=True, repr=False)
class Submission(Reply):
    """One submission."""

    redeem_code: str
    """The redeem code."""

    scope: str
    """`tpm` or `uk`, or what else the partner sends."""

    sequence: int
    """Number in its scope."""

    status: Status
    """How far it is."""


@dataclass(frozen=True, repr=False)
class SubmissionStatusReply(Reply):
    """What became of it; each part is there if the partner tells of it, and at least one is."""

    assignment: Optional[Submission]
    """The participant's submission."""

    feedback: Optional[Submission]
    """The provider's feedback on it."""
