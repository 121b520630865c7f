"""PAFI: the types of config, params and replies. Made by `cargo xtask generate`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, Optional
from segel._reply import Reply
from segel._typing import NotRequired, TypeAlias, TypedDict

__all__ = [
    "AccessToken",
    "ClientSecret",
    "KecukupanSkpParams",
    "KecukupanSkpReply",
    "Lang",
    "PafiConfig",
    "TokenParams",
    "TokenReply",
]

ClientSecret: TypeAlias = str
"""`OAuth` client secret."""


AccessToken: TypeAlias = str
"""Bearer token."""


Lang: TypeAlias = Literal["en", "id"]
"""Language of the texts of violations; paths and rules never change with it."""


class PafiConfig(TypedDict):
    """Who calls PAFI, and where. An operation asks only for the credentials that it uses."""

    base_url: NotRequired[Optional[str]]
    """Where to send requests, `https://api.webpafi.com/api/v1` if not given."""
    client_id: NotRequired[Optional[str]]
    """Client id, for `pafi.token`."""
    client_secret: NotRequired[Optional[ClientSecret]]
    """Client secret, for `pafi.token`."""
    lang: NotRequired[Optional[Lang]]
    """Language of the texts of violations, English if not given."""
    max_response_bytes: NotRequired[Optional[int]]
    """Largest response in bytes that is looked at, 16 MiB if not given."""
    access_token: NotRequired[Optional[AccessToken]]
    """Token that `pafi.token` gave, for all else: visible ASCII."""


class TokenParams(TypedDict):
    """What the token is for."""

    scope: str
    """One or more scope names, single spaces between: `read-kecukupan-skp`."""


class KecukupanSkpParams(TypedDict):
    """Which member."""

    nik: str
    """Identity number, 16 digits."""


@dataclass(frozen=True, repr=False)
class TokenReply(Reply):
    """The token."""

    access_token: AccessToken = field(repr=False)
    """Goes into the config of the other operations."""

    token_type: str
    """`Bearer`, as the partner spells it."""

    expires_in: Optional[int]
    """How long the token lives, in whole seconds; none if the partner does not tell usably."""

    expires_at: Optional[int]
    """When it ends, in whole seconds since 1970: `now` and `expires_in`."""


@dataclass(frozen=True, repr=False)
class KecukupanSkpReply(Reply):
    """The member, and the points by kind. Dates are `YYYY-MM-DD`, or as they came where that is no date."""

    nama_anggota: Optional[str]
    """Name."""

    nik: str = field(repr=False)
    """Identity number: the one that was asked for."""

    tgl_lahir: Optional[str]
    """Date of birth."""

    gender: Optional[str]
    """Gender in words."""

    no_str: Optional[str]
    """Number of the registration certificate (STR)."""

    tgl_mulai_str: Optional[str]
    """First day of the certificate."""

    tgl_berakhir_str: Optional[str]
    """Last day of the certificate."""

    pembelajaran: Optional[float]
    """Points for learning."""

    profesionalisme: Optional[float]
    """Points for professional practice."""

    pengabdian_masyarakat_dan_profesi: Optional[float]
    """Points for service to society and profession."""

    publikasi_ilmiah: Optional[float]
    """Points for publications."""

    pengembangan_ilmu: Optional[float]
    """Points for advancing the field."""

    total_skp: Optional[float]
    """All points."""

    nomor_surat: Optional[str]
    """Number of the letter."""

    status_rekom: Optional[str]
    """How far the recommendation is, in words."""

    op: Optional[str]
    """The professional organisation."""
