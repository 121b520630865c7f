# Made by `cargo xtask generate`.
from collections.abc import Iterable, Mapping
from types import GenericAlias
from typing import Any, Generic, NoReturn, TypeVar

from segel import middleware, padi, pafi, prakerja, seekpass
from segel.diagnosis import Diagnosis
from segel.errors import Violation
from typing_extensions import Self, Unpack, disjoint_base, final

__all__ = [
    "Call",
    "Client",
    "Middleware",
    "Padi",
    "Pafi",
    "Prakerja",
    "Seekpass",
    "describe",
    "json_describe",
    "json_diagnose",
    "json_members",
    "json_parse",
    "json_prepare",
    "json_scopes",
    "json_sign",
    "json_validate",
    "json_verify",
    "mask",
]

_Reply = TypeVar("_Reply", covariant=True)
_Headers = Mapping[str, str] | Iterable[tuple[str, str]]
_Json = str | bytes | None

@final
class Call(Generic[_Reply]):
    """A prepared operation: the request, and how its response is read.

    Send ``method``, ``url``, ``headers`` and ``body`` as they are: do not encode the body again, do
    not follow redirects.
    """

    @property
    def method(self) -> str:
        """Method, in upper case."""

    @property
    def url(self) -> str:
        """Absolute URL."""

    @property
    def headers(self) -> dict[str, str]:
        """Headers by name, in the partner's order and spelling."""

    @property
    def body(self) -> bytes:
        """The exact bytes that were signed; empty if there is no body."""

    def as_requests(self) -> dict[str, Any]:
        """Keyword arguments for ``requests.request`` and ``requests.Session.request``.

        No password of a netrc file takes the place of the call's own header.
        """

    def as_httpx(self) -> dict[str, Any]:
        """Keyword arguments for ``httpx.request``, and for ``request`` of its two clients."""

    def parse(self, status: int, headers: _Headers, body: bytes) -> _Reply:
        """Reads the response: hand over what came back, whatever it is.

        The same call may read again, with the same answer.

        Raises:
            Rejected: the partner said no, as it documents.
            Unreadable: the response is not what the partner documents.
            InvalidParams: ``status`` is no HTTP status.
        """

    def __reduce__(self) -> NoReturn: ...
    def __class_getitem__(cls, key: Any) -> GenericAlias: ...

@disjoint_base
class Client:
    """A partner by name (``prakerja``, …) with its checked config.

    It may prepare any number of calls, in any number of threads.
    """

    def __new__(cls, partner: str, config: Mapping[str, object]) -> Self: ...
    def prepare(
        self, operation: str, params: Mapping[str, object], *, now: int | None = None
    ) -> Call[Any]:
        """The request of an operation, to be sent as it is.

        Args:
            operation: A name of the catalogue, ``prakerja.submission_status``.
            params: What this one call is about.
            now: Unix seconds; the clock's if not given.

        Raises:
            InvalidParams: with everything that is wrong.
        """

    def validate(self, operation: str, params: Mapping[str, object]) -> list[Violation]:
        """What is wrong with the params of an operation; empty if all is well."""

    def __reduce__(self) -> NoReturn: ...

class Prakerja(Client):
    """Kartu Prakerja: a method an operation."""

    def __new__(cls, **config: Unpack[prakerja.PrakerjaConfig]) -> Self: ...
    def submission_status(
        self, *, now: int | None = None, **params: Unpack[prakerja.SubmissionStatusParams]
    ) -> Call[prakerja.SubmissionStatusReply]:
        """`POST /api/v1/integration/tpm/submission/status`

        Which submission. May be repeated.

        Args:
            redeem_code: Code that the participant got for buying the course.
            scope: What was submitted.
            sequence: 1 to 998 for `tpm`, 999 for `uk`.
            now: Unix seconds; the clock's if not given.

        Replies with: What became of it; each part is there if the partner tells of it, and at
        least one is.
        """

    def submit_assignment(
        self, *, now: int | None = None, **params: Unpack[prakerja.SubmitAssignmentParams]
    ) -> Call[prakerja.SubmitAssignmentReply]:
        """`POST /api/v1/integration/tpm/submission`

        The assignment. Before you send it again, ask first: prakerja.submission_status of the
        same redeem_code, scope and sequence: `assignment.status` is not `not_submitted` if
        Prakerja has it.

        Args:
            redeem_code: Code that the participant got for buying the course.
            scope: What is submitted.
            sequence: 1 to 998 for `tpm`, 999 for `uk`.
            url_file: Where Prakerja fetches the file: an absolute `http` or `https` URL.
            now: Unix seconds; the clock's if not given.

        Replies with: The assignment as Prakerja keeps it.
        """

    def submit_feedback(
        self, *, now: int | None = None, **params: Unpack[prakerja.SubmitFeedbackParams]
    ) -> Call[prakerja.SubmitFeedbackReply]:
        """`POST /api/v1/integration/tpm/feedback/submission`

        The feedback. Before you send it again, ask first: prakerja.submission_status of the
        same redeem_code, scope and sequence: `feedback.status` is not `not_submitted` if
        Prakerja has it.

        Args:
            redeem_code: Code that the participant got for buying the course.
            scope: What the feedback is on.
            sequence: 1 to 998 for `tpm`, 999 for `uk`.
            notes: The feedback, 1 to 250 characters (Unicode scalar values).
            url_file: Where Prakerja fetches a file that goes with it: an absolute `http` or
                `https` URL.
            now: Unix seconds; the clock's if not given.

        Replies with: The feedback as Prakerja keeps it.
        """

    def redeem_status(
        self, *, now: int | None = None, **params: Unpack[prakerja.RedeemStatusParams]
    ) -> Call[prakerja.RedeemStatusReply]:
        """`POST /api/v1/integration/payment/redeem-code/status`

        Which redeem code. May be repeated.

        Args:
            redeem_code: Code that the participant got for buying the course.
            sequence: Meeting, 1 to 10 or 999.
            now: Unix seconds; the clock's if not given.

        Replies with: A redeem code as Prakerja keeps it.
        """

    def redeem_commit(
        self, *, now: int | None = None, **params: Unpack[prakerja.RedeemCommitParams]
    ) -> Call[prakerja.RedeemCommitReply]:
        """`POST /api/v1/integration/payment/redeem-code/commit`

        Which redeem code. Before you send it again, ask first: prakerja.redeem_status of the
        same redeem_code: `status` and `redeem_at` tell whether it is redeemed.

        Args:
            redeem_code: Code that the participant got for buying the course.
            now: Unix seconds; the clock's if not given.

        Replies with: The redeemed code.
        """

    def redeem_reset(
        self, *, now: int | None = None, **params: Unpack[prakerja.RedeemResetParams]
    ) -> Call[prakerja.RedeemResetReply]:
        """`POST /api/v1/integration/payment/redeem-code/reset`

        Which redeem code. Before you send it again, ask first: prakerja.redeem_status of the
        same redeem_code: `status` and `redeem_at` tell whether it is redeemed still.

        Args:
            redeem_code: Code that begins with `PRAT-`.
            now: Unix seconds; the clock's if not given.

        Replies with: A redeem code as Prakerja keeps it.
        """

    def generate_url(
        self, *, now: int | None = None, **params: Unpack[prakerja.GenerateUrlParams]
    ) -> Call[prakerja.GenerateUrlReply]:
        """`POST /api/v1/integration/oauth/url-generate`

        Whom to send where. May be repeated.

        Args:
            redeem_code: Code that the participant got for buying the course.
            redirect_uri: Where Prakerja sends the participant back to: an absolute `http` or
                `https` URL.
            email: The participant's e-mail address.
            sequence: Meeting, 1 to 10 or 999.
            now: Unix seconds; the clock's if not given.

        Replies with: The URL.
        """

    def check_quota(
        self, *, now: int | None = None, **params: Unpack[prakerja.CheckQuotaParams]
    ) -> Call[prakerja.CheckQuotaReply]:
        """`POST /api/v1/integration/payment/quota-schedule`

        Which schedule of which course. May be repeated.

        Args:
            schedule_code: The schedule.
            course_code: The course.
            now: Unix seconds; the clock's if not given.

        Replies with: How many places are left.
        """

    def send_otp(
        self, *, now: int | None = None, **params: Unpack[prakerja.SendOtpParams]
    ) -> Call[prakerja.SendOtpReply]:
        """`POST /api/v1/integration/payment/send-otp`

        Who pays how much for what. Before you send it again, ask first: the participant whether
        a password came: each call sends another one, and nothing tells how many were sent.

        Args:
            user_platform_id: The participant at the platform.
            prakerja_id: The participant at Prakerja.
            course_code: The course.
            schedule_code: The schedule.
            amount: Whole rupiah, from 0.
            now: Unix seconds; the clock's if not given.

        Replies with: What Prakerja says of it.
        """

    def authorize_payment(
        self, *, now: int | None = None, **params: Unpack[prakerja.AuthorizePaymentParams]
    ) -> Call[prakerja.AuthorizePaymentReply]:
        """`POST /api/v1/integration/payment/authorize`

        Which payment, and what authorises it. Before you send it again, ask first:
        prakerja.payment_status of the same invoice_code: it has the transaction if Prakerja
        authorised it.

        Args:
            otp: The one-time password.
            invoice_url: Where the invoice is: an absolute `http` or `https` URL.
            invoice_code: The invoice.
            payment_token: Goes into the header as `Authorization: Payment TOKEN`, and so into
                the signature; not into the body.
            now: Unix seconds; the clock's if not given.

        Replies with: The payment.
        """

    def payment_status(
        self, *, now: int | None = None, **params: Unpack[prakerja.PaymentStatusParams]
    ) -> Call[prakerja.PaymentStatusReply]:
        """`POST /api/v1/integration/payment/status`

        Which payment. May be repeated.

        Args:
            invoice_code: The invoice.
            now: Unix seconds; the clock's if not given.

        Replies with: The payment.
        """

    def void_payment(
        self, *, now: int | None = None, **params: Unpack[prakerja.VoidPaymentParams]
    ) -> Call[prakerja.VoidPaymentReply]:
        """`POST /api/v1/integration/payment/void`

        Which payment. Before you send it again, ask first: prakerja.payment_status of the same
        invoice_code; a second void is refused with ERRPLT40028.

        Args:
            invoice_code: The invoice.
            transaction_code: Prakerja's code of the transaction.
            now: Unix seconds; the clock's if not given.

        Replies with: Nothing: that there is a reply says it all.
        """

    def signed(
        self, *, now: int | None = None, **params: Unpack[prakerja.SignedParams]
    ) -> Call[prakerja.SignedReply]:
        """`{method} {path}`

        The request. Before you send it again, ask first: Prakerja, by the operation that reads
        what this one writes; a request that only reads may be repeated.

        Args:
            method: HTTP method, in any case.
            path: Path as in the request line, whole: begins with `/`, may hold a query.
            body: Raw body, sent byte for byte; none if absent or empty.
            authorization: Whole value of the `Authorization` header, which takes part in the
                signature.
            now: Unix seconds; the clock's if not given.

        Replies with: The answer, as it comes.
        """

    def sign(
        self,
        *,
        now: int,
        method: str,
        path: str,
        body: bytes | str,
        authorization: str | None = None,
    ) -> str:
        """The signature, 40 lower-case hex digits, of a request that is made elsewhere."""

    def verify(
        self,
        *,
        now: int,
        method: str,
        path: str,
        body: bytes | str,
        signature: str,
        authorization: str | None = None,
    ) -> bool:
        """Whether a signature is the right one, compared in constant time."""

    def diagnose(
        self,
        *,
        now: int,
        method: str,
        path: str,
        body: bytes | str,
        signature: str,
        authorization: str | None = None,
    ) -> Diagnosis:
        """Why a signature is not the right one.

        It shows the text to sign and the right signature: not for logs. Other threads run
        meanwhile.
        """

class Pafi(Client):
    """PAFI: a method an operation."""

    def __new__(cls, **config: Unpack[pafi.PafiConfig]) -> Self: ...
    def token(
        self, *, now: int | None = None, **params: Unpack[pafi.TokenParams]
    ) -> Call[pafi.TokenReply]:
        """`POST /oauth/token`

        What the token is for. May be repeated.

        Args:
            scope: One or more scope names, single spaces between: `read-kecukupan-skp`.
            now: Unix seconds; the clock's if not given.

        Replies with: The token.
        """

    def kecukupan_skp(
        self, *, now: int | None = None, **params: Unpack[pafi.KecukupanSkpParams]
    ) -> Call[pafi.KecukupanSkpReply]:
        """`GET /pengajuan/kecukupan-skp/user/{nik}`

        Which member. May be repeated.

        Args:
            nik: Identity number, 16 digits.
            now: Unix seconds; the clock's if not given.

        Replies with: The member, and the points by kind. Dates are `YYYY-MM-DD`, or as they
        came where that is no date.
        """

class Padi(Client):
    """PaDi UMKM: a method an operation."""

    def __new__(cls, **config: Unpack[padi.PadiConfig]) -> Self: ...
    def submit_transaction(
        self, *, now: int | None = None, **params: Unpack[padi.SubmitTransactionParams]
    ) -> Call[padi.SubmitTransactionReply]:
        """`POST /padis`

        The purchase order, column by column as in the partner's table. An optional text that is
        blank is left out; where "or a number" stands, JSON may give a number, which is sent as
        text. Before you send it again, ask first: padi.list_transactions: an item with the same
        transaksi_id is there if PaDi has it.

        Args:
            tanggal_transaksi: Date of the purchase order, `YYYY-MM-DD`.
            transaksi_id: Identifier of the purchase order, at most 100 characters.
            bumn_id: Identifier of the company.
            nama_project: Name of the purchase order, at most 255 characters.
            kategori_project: What was bought, a code of `KATEGORI_PROJECT`, or a number.
            total_nilai_project: Value in whole rupiah, at most 18 digits, or a number.
            tipe_nilai_project: `CAPEX` or `OPEX`.
            kategori_umkm: Size of the seller, a code of `KATEGORI_UMKM`, or a number.
            uid_umkm: Identifier of the seller, at most 100 characters.
            nama_umkm: Name of the seller, at most 100 characters.
            target_penyelesaian: Days planned, or a number.
            tanggal_order_placement: Date of the order.
            tanggal_confirmation: Date of the confirmation.
            tanggal_delivery: Date of the delivery.
            tanggal_invoice: Date of the invoice; how the wire spells it, the config says.
            total_cycle_time: Days from the order to the invoice, or a number.
            kategori_delivery_time: How quick the delivery was, 1 to 5, or a number.
            rating: How content the buyer is, 1 to 5, or a number.
            feedback: What the buyer says.
            deskripsi_project: What the purchase order is for.
            id_satker: Working unit that bought, at most 100 characters, or a number.
            is_pdn: 1 if it is a domestic product, else 0, or a number.
            tkdn: Average local content in per cent, 0 to 100 with at most two decimals, sent as
                given, or a number.
            is_certificate: 1 if a certificate stands behind it, else 0, or a number.
            certificate_tkdn: Number of the certificate, at most 100 characters; only with
                `is_certificate` 1, and then required.
            reference: What the company has registered, to compare with; never sent.
            now: Unix seconds; the clock's if not given.

        Replies with: What a record that was submitted or deleted is answered with.
        """

    def list_transactions(
        self, *, now: int | None = None, **params: Unpack[padi.ListTransactionsParams]
    ) -> Call[padi.ListTransactionsReply]:
        """`POST /padis`

        Which page. May be repeated.

        Args:
            size: Records on a page, 1 to 1000.
            page: Number of the page, from 1.
            now: Unix seconds; the clock's if not given.

        Replies with: One page.
        """

    def delete_transactions(
        self, *, now: int | None = None, **params: Unpack[padi.DeleteTransactionsParams]
    ) -> Call[padi.DeleteTransactionsReply]:
        """`POST /padis`

        Which transactions. Before you send it again, ask first: padi.list_transactions: what it
        still lists was not deleted; delete only that.

        Args:
            transaksi_ids: Their identifiers, 1 to 1000, none twice.
            now: Unix seconds; the clock's if not given.

        Replies with: What a record that was submitted or deleted is answered with.
        """

    def submit_umkm(
        self, *, now: int | None = None, **params: Unpack[padi.SubmitUmkmParams]
    ) -> Call[padi.SubmitUmkmReply]:
        """`POST /padis`

        The UMKM. An optional text that is blank is left out. Before you send it again, ask
        first: padi.list_umkm: an item with the same uid is there if PaDi has it.

        Args:
            uid: Identifier, the company's own.
            nama_umkm: Name.
            alamat: Address.
            blok_no_kav: Block and number.
            kode_pos: Postal code.
            kota: Town.
            provinsi: Province.
            no_telp: Telephone.
            hp: Mobile telephone.
            email: E-mail address.
            kategori_usaha: Size, a code of `KATEGORI_UMKM`.
            jenis_kegiatan_usaha: What it does, a code of `KATEGORI_PROJECT`.
            npwp: Tax number.
            nama_bank: Bank.
            country_bank: Country of the bank.
            no_rekening: Account number.
            nama_pemilik_rekening: Holder of the account.
            longitude: Longitude in degrees.
            latitude: Latitude in degrees.
            total_project: Purchase orders so far.
            total_revenue: Revenue so far.
            ontime_rate: Share of deliveries on time.
            average_rating: Average rating.
            nib: Business identity number (nomor induk berusaha).
            badan_usaha: Legal form.
            now: Unix seconds; the clock's if not given.

        Replies with: What a record that was submitted or deleted is answered with.
        """

    def list_umkm(
        self, *, now: int | None = None, **params: Unpack[padi.ListUmkmParams]
    ) -> Call[padi.ListUmkmReply]:
        """`POST /padis`

        Which page. May be repeated.

        Args:
            size: Records on a page, 1 to 1000.
            page: Number of the page, from 1.
            now: Unix seconds; the clock's if not given.

        Replies with: One page.
        """

    def delete_umkm(
        self, *, now: int | None = None, **params: Unpack[padi.DeleteUmkmParams]
    ) -> Call[padi.DeleteUmkmReply]:
        """`POST /padis`

        Which UMKM. Before you send it again, ask first: padi.list_umkm: what it still lists was
        not deleted; delete only that.

        Args:
            uids: Their identifiers, 1 to 1000, none twice.
            now: Unix seconds; the clock's if not given.

        Replies with: What a record that was submitted or deleted is answered with.
        """

class Seekpass(Client):
    """SEEK Pass: a method an operation."""

    def __new__(cls, **config: Unpack[seekpass.SeekpassConfig]) -> Self: ...
    def token(
        self, *, now: int | None = None, **params: Unpack[seekpass.TokenParams]
    ) -> Call[seekpass.TokenReply]:
        """`POST /api/partner/v1/oauth/token.json`

        What the token is for. May be repeated.

        Args:
            scopes: At least one scope, as `seekpass.scopes` lists them for a batch.
            now: Unix seconds; the clock's if not given.

        Replies with: The token.
        """

    def submission_status(
        self, *, now: int | None = None, **params: Unpack[seekpass.SubmissionStatusParams]
    ) -> Call[seekpass.SubmissionStatusReply]:
        """`GET /api/partner/v1/submissions/{id}/status.json`

        Which credential. May be repeated.

        Args:
            id: Its identifier.
            now: Unix seconds; the clock's if not given.

        Replies with: What became of it.
        """

    def submission_statuses(
        self, *, now: int | None = None, **params: Unpack[seekpass.SubmissionStatusesParams]
    ) -> Call[seekpass.SubmissionStatusesReply]:
        """`POST /api/partner/v1/submissions/status.json`

        Which credentials. May be repeated.

        Args:
            ids: Their identifiers: 1 to 30, none twice.
            now: Unix seconds; the clock's if not given.

        Replies with: What became of them.
        """

    def add_batch(
        self, *, now: int | None = None, **params: Unpack[seekpass.AddBatchParams]
    ) -> Call[seekpass.AddBatchReply]:
        """`POST /api/partner/v2/add/requests/batch.json`

        The batch: at least one credential, in any of the groups. A group that is empty counts
        as not given. Before you send it again, ask first: seekpass.submission_statuses of the
        batch's credential_ids: the partner knows those that it has.

        Args:
            credential_id: Identifies the batch; at most 255 characters.
            digital_identity: Who the person is.
            education_items: Degrees.
            microcredential_items: Certificates of learning and professional development.
            english_proficiency_items: English tests.
            right_to_work_items: Rights to work in a country.
            career_history: Where the person has worked.
            universal_credential_items: Anything else.
            now: Unix seconds; the clock's if not given.

        Replies with: What the partner made of the batch.
        """

    def upload_asset(
        self, *, now: int | None = None, **params: Unpack[seekpass.UploadAssetParams]
    ) -> Call[seekpass.UploadAssetReply]:
        """`PUT {url}`

        Which file goes where. May be repeated.

        Args:
            url: The URL, as the partner gave it.
            asset_type: What the file is; decides the `Content-Type`.
            content: The file's bytes (Base64 in JSON), which must begin as its type does: a
                wrong file is caught before it is sent.
            now: Unix seconds; the clock's if not given.

        Replies with: Nothing: that there is a reply says it all.
        """

    @staticmethod
    def scopes(params: Mapping[str, object]) -> list[str]:
        """The OAuth scopes that a batch needs; nothing is validated."""

class Middleware(Client):
    """The digital-identity middleware: a method an operation."""

    def __new__(cls, **config: Unpack[middleware.MiddlewareConfig]) -> Self: ...
    def request_out(
        self, *, now: int | None = None, **params: Unpack[middleware.RequestOutParams]
    ) -> Call[middleware.RequestOutReply]:
        """`POST {url}`

        What is asked for; each text has at most 255 characters. May be repeated.

        Args:
            ticket_id: The caller's ticket, which the answer repeats.
            subject: Product, such as `digitalid`.
            subject_type: What of the product, such as `enrollment`.
            subject_identifier: With what, such as `ektp`.
            now: Unix seconds; the clock's if not given.

        Replies with: The record.
        """

def describe() -> dict[str, Any]:
    """Every operation with its schemas and a worked example, and the partners' codes."""

def mask(text: str) -> str:
    """What may be shown of a text from a reply: no query of a URL, no sixteen digits."""

def json_prepare(operation: _Json, config: _Json, params: _Json, now: _Json) -> Call[Any]:
    """The request of an operation."""

def json_parse(
    operation: _Json,
    config: _Json,
    params: _Json,
    now: _Json,
    status: _Json,
    headers: _Headers,
    body: _Json,
) -> str:
    """The reply, or the error, of a response whose body is given as the JSON of its Base64."""

def json_validate(operation: _Json, config: _Json, params: _Json) -> str:
    """Every violation, a JSON list."""

def json_sign(
    config: _Json,
    now: _Json,
    method: _Json,
    path: _Json,
    body: _Json,
    authorization: _Json,
) -> str:
    """The signature of a request that is made elsewhere, a JSON text."""

def json_verify(
    config: _Json,
    now: _Json,
    method: _Json,
    path: _Json,
    body: _Json,
    authorization: _Json,
    signature: _Json,
) -> str:
    """Whether a signature is the right one, `true` or `false`."""

def json_diagnose(
    config: _Json,
    now: _Json,
    method: _Json,
    path: _Json,
    body: _Json,
    authorization: _Json,
    signature: _Json,
) -> str:
    """Why a signature is not the right one, a JSON object."""

def json_scopes(params: _Json) -> str:
    """The scopes that a batch needs, a JSON list."""

def json_describe() -> str:
    """The catalogue."""

def json_members(text: str | bytes) -> list[tuple[str, str]] | None:
    """The members of a JSON object, each name and the JSON of its value as it stands there; ``None`` if
    the text is no JSON object."""
