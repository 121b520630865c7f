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

# prakerja
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

# pafi
# padi
# seekpass
    @staticmethod
    def scopes(params: Mapping[str, object]) -> list[str]:
        """The OAuth scopes that a batch needs; nothing is validated."""

# middleware
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
