"""PaDi UMKM: the types of config, params and replies. Made by `cargo xtask generate`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal, Optional, Union
from segel._reply import Reply
from segel._typing import NotRequired, TypeAlias, TypedDict

__all__ = [
    "ApiKey",
    "DeleteTransactionsParams",
    "DeleteTransactionsReply",
    "DeleteUmkmParams",
    "DeleteUmkmReply",
    "Extra",
    "InvoiceKey",
    "Lang",
    "ListTransactionsParams",
    "ListTransactionsReply",
    "ListUmkmParams",
    "ListUmkmReply",
    "PadiConfig",
    "Reference",
    "RegisteredUmkm",
    "SubmitTransactionParams",
    "SubmitTransactionReply",
    "SubmitUmkmParams",
    "SubmitUmkmReply",
    "Transaction",
    "TransaksiId",
    "Uid",
    "Umkm",
]

ApiKey: TypeAlias = str
"""Gateway key."""


InvoiceKey: TypeAlias = Literal["tannggal_invoice", "tanggal_invoice", "both"]
"""How the wire spells `tanggal_invoice`: the partner's table has it right, its samples and every known client have it wrong."""


Lang: TypeAlias = Literal["en", "id"]
"""Language of the texts of violations; paths and rules never change with it."""


class PadiConfig(TypedDict):
    """Who calls `PaDi`, and where. Nothing of it is required."""

    base_url: NotRequired[Optional[str]]
    """Where to send requests, `https://api.apilogy.id/padi-umkm/1.2.0` if not given."""
    api_key: NotRequired[Optional[ApiKey]]
    """Key of the gateway, sent as `x-api-key`: visible ASCII. The partner's document shows none, real clients send one."""
    invoice_key: NotRequired[Optional[InvoiceKey]]
    """How the wire spells a transaction's `tanggal_invoice`, misspelt if not given."""
    lang: NotRequired[Optional[Lang]]
    """Language of the texts of violations, English if not given."""
    max_response_bytes: NotRequired[Optional[int]]
    """Largest response in bytes that is looked at, 16 MiB if not given."""


class RegisteredUmkm(TypedDict):
    """The seller as it was registered. What is blank is not compared."""

    uid: NotRequired[Optional[str]]
    """What `uid_umkm` must be."""
    nama_umkm: NotRequired[Optional[str]]
    """What `nama_umkm` must be."""
    kategori_usaha: NotRequired[Optional[Union[str, float]]]
    """What `kategori_umkm` must be, or a number."""


class ListTransactionsParams(TypedDict):
    """Which page."""

    size: int
    """Records on a page, 1 to 1000."""
    page: int
    """Number of the page, from 1."""


TransaksiId: TypeAlias = str


class DeleteTransactionsParams(TypedDict):
    """Which transactions."""

    transaksi_ids: list[TransaksiId]
    """Their identifiers, 1 to 1000, none twice."""


class SubmitUmkmParams(TypedDict):
    """The UMKM. An optional text that is blank is left out."""

    uid: str
    """Identifier, the company's own."""
    nama_umkm: str
    """Name."""
    alamat: NotRequired[Optional[str]]
    """Address."""
    blok_no_kav: NotRequired[Optional[str]]
    """Block and number."""
    kode_pos: NotRequired[Optional[str]]
    """Postal code."""
    kota: NotRequired[Optional[str]]
    """Town."""
    provinsi: NotRequired[Optional[str]]
    """Province."""
    no_telp: NotRequired[Optional[str]]
    """Telephone."""
    hp: NotRequired[Optional[str]]
    """Mobile telephone."""
    email: NotRequired[Optional[str]]
    """E-mail address."""
    kategori_usaha: Literal["1", "2", "3", "4"]
    """Size, a code of `KATEGORI_UMKM`."""
    jenis_kegiatan_usaha: NotRequired[
        Optional[
            Literal[
                "1",
                "2",
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "183",
                "184",
                "185",
                "186",
                "187",
                "188",
                "189",
                "190",
                "191",
                "192",
                "193",
                "194",
                "195",
                "196",
                "197",
                "198",
                "199",
                "200",
            ]
        ]
    ]
    """What it does, a code of `KATEGORI_PROJECT`."""
    npwp: NotRequired[Optional[str]]
    """Tax number."""
    nama_bank: NotRequired[Optional[str]]
    """Bank."""
    country_bank: NotRequired[Optional[str]]
    """Country of the bank."""
    no_rekening: NotRequired[Optional[str]]
    """Account number."""
    nama_pemilik_rekening: NotRequired[Optional[str]]
    """Holder of the account."""
    longitude: NotRequired[Optional[str]]
    """Longitude in degrees."""
    latitude: NotRequired[Optional[str]]
    """Latitude in degrees."""
    total_project: NotRequired[Optional[str]]
    """Purchase orders so far."""
    total_revenue: NotRequired[Optional[str]]
    """Revenue so far."""
    ontime_rate: NotRequired[Optional[str]]
    """Share of deliveries on time."""
    average_rating: NotRequired[Optional[str]]
    """Average rating."""
    nib: NotRequired[Optional[str]]
    """Business identity number (nomor induk berusaha)."""
    badan_usaha: NotRequired[Optional[str]]
    """Legal form."""


class ListUmkmParams(TypedDict):
    """Which page."""

    size: int
    """Records on a page, 1 to 1000."""
    page: int
    """Number of the page, from 1."""


Uid: TypeAlias = str


class DeleteUmkmParams(TypedDict):
    """Which UMKM."""

    uids: list[Uid]
    """Their identifiers, 1 to 1000, none twice."""


class Reference(TypedDict):
    """What the company has registered with `PaDi`: the partner refuses a transaction that contradicts it."""

    umkm: NotRequired[Optional[RegisteredUmkm]]
    """The seller."""
    id_satker: NotRequired[Optional[list[Union[str, float]]]]
    """Every working unit; an empty list has none."""


class SubmitTransactionParams(TypedDict):
    """The purchase order, column by column as in the partner's table. An optional text that is blank is left out; where "or a number" stands, JSON may give a number, which is sent as text."""

    tanggal_transaksi: str
    """Date of the purchase order, `YYYY-MM-DD`."""
    transaksi_id: str
    """Identifier of the purchase order, at most 100 characters."""
    bumn_id: NotRequired[Optional[str]]
    """Identifier of the company."""
    nama_project: str
    """Name of the purchase order, at most 255 characters."""
    kategori_project: Literal[
        "1",
        "2",
        "3",
        "4",
        "5",
        "6",
        "7",
        "8",
        "9",
        "183",
        "184",
        "185",
        "186",
        "187",
        "188",
        "189",
        "190",
        "191",
        "192",
        "193",
        "194",
        "195",
        "196",
        "197",
        "198",
        "199",
        "200",
        1,
        2,
        3,
        4,
        5,
        6,
        7,
        8,
        9,
        183,
        184,
        185,
        186,
        187,
        188,
        189,
        190,
        191,
        192,
        193,
        194,
        195,
        196,
        197,
        198,
        199,
        200,
    ]
    """What was bought, a code of `KATEGORI_PROJECT`, or a number."""
    total_nilai_project: Union[str, float]
    """Value in whole rupiah, at most 18 digits, or a number."""
    tipe_nilai_project: Literal["CAPEX", "OPEX"]
    """`CAPEX` or `OPEX`."""
    kategori_umkm: Literal["1", "2", "3", "4", 1, 2, 3, 4]
    """Size of the seller, a code of `KATEGORI_UMKM`, or a number."""
    uid_umkm: str
    """Identifier of the seller, at most 100 characters."""
    nama_umkm: str
    """Name of the seller, at most 100 characters."""
    target_penyelesaian: NotRequired[Optional[Union[str, float]]]
    """Days planned, or a number."""
    tanggal_order_placement: NotRequired[Optional[str]]
    """Date of the order."""
    tanggal_confirmation: NotRequired[Optional[str]]
    """Date of the confirmation."""
    tanggal_delivery: NotRequired[Optional[str]]
    """Date of the delivery."""
    tanggal_invoice: str
    """Date of the invoice; how the wire spells it, the config says."""
    total_cycle_time: NotRequired[Optional[Union[str, float]]]
    """Days from the order to the invoice, or a number."""
    kategori_delivery_time: NotRequired[Optional[Literal["1", "2", "3", "4", "5", 1, 2, 3, 4, 5]]]
    """How quick the delivery was, 1 to 5, or a number."""
    rating: NotRequired[Optional[Literal["1", "2", "3", "4", "5", 1, 2, 3, 4, 5]]]
    """How content the buyer is, 1 to 5, or a number."""
    feedback: NotRequired[Optional[str]]
    """What the buyer says."""
    deskripsi_project: NotRequired[Optional[str]]
    """What the purchase order is for."""
    id_satker: Union[str, float]
    """Working unit that bought, at most 100 characters, or a number."""
    is_pdn: Literal["0", "1", 0, 1]
    """1 if it is a domestic product, else 0, or a number."""
    tkdn: Union[str, float]
    """Average local content in per cent, 0 to 100 with at most two decimals, sent as given, or a number."""
    is_certificate: Literal["0", "1", 0, 1]
    """1 if a certificate stands behind it, else 0, or a number."""
    certificate_tkdn: NotRequired[Optional[str]]
    """Number of the certificate, at most 100 characters; only with `is_certificate` 1, and then required."""
    reference: NotRequired[Optional[Reference]]
    """What the company has registered, to compare with; never sent."""


@dataclass(frozen=True, repr=False)
class SubmitTransactionReply(Reply):
    """What a record that was submitted or deleted is answered with."""

    message: Optional[str]
    """The partner's words."""


Extra: TypeAlias = dict[str, Any]
"""The members of an object that the partner does not document, in the order received; of a repeated name the last one."""


@dataclass(frozen=True, repr=False)
class DeleteTransactionsReply(Reply):
    """What a record that was submitted or deleted is answered with."""

    message: Optional[str]
    """The partner's words."""


@dataclass(frozen=True, repr=False)
class SubmitUmkmReply(Reply):
    """What a record that was submitted or deleted is answered with."""

    message: Optional[str]
    """The partner's words."""


@dataclass(frozen=True, repr=False)
class Umkm(Reply):
    """An UMKM as it was registered. Every value is a text, as it was sent."""

    uid: Optional[str]
    """Identifier that the company gave."""

    nama_umkm: Optional[str]
    """Name."""

    alamat: Optional[str]
    """Address."""

    blok_no_kav: Optional[str]
    """Block and number."""

    kode_pos: Optional[str]
    """Postal code."""

    kota: Optional[str]
    """Town."""

    provinsi: Optional[str]
    """Province."""

    no_telp: Optional[str]
    """Telephone."""

    hp: Optional[str]
    """Mobile telephone."""

    email: Optional[str]
    """E-mail address."""

    kategori_usaha: Optional[str]
    """Size, a code of `KATEGORI_UMKM`."""

    jenis_kegiatan_usaha: Optional[str]
    """What it does, a code of `KATEGORI_PROJECT`."""

    npwp: Optional[str]
    """Tax number."""

    nama_bank: Optional[str]
    """Bank."""

    country_bank: Optional[str]
    """Country of the bank."""

    no_rekening: Optional[str]
    """Account number."""

    nama_pemilik_rekening: Optional[str]
    """Holder of the account."""

    longitude: Optional[str]
    """Longitude in degrees."""

    latitude: Optional[str]
    """Latitude in degrees."""

    total_project: Optional[str]
    """Purchase orders so far."""

    total_revenue: Optional[str]
    """Revenue so far."""

    ontime_rate: Optional[str]
    """Share of deliveries on time."""

    average_rating: Optional[str]
    """Average rating."""

    nib: Optional[str]
    """Business identity number (nomor induk berusaha)."""

    badan_usaha: Optional[str]
    """Legal form."""

    extra: Extra = field(repr=False)
    """What else the partner sends."""


@dataclass(frozen=True, repr=False)
class ListUmkmReply(Reply):
    """One page."""

    count: Optional[int]
    """How many UMKM there are in all, if the partner says so."""

    items: list[Umkm]
    """The UMKM of this page, in the partner's order."""


@dataclass(frozen=True, repr=False)
class DeleteUmkmReply(Reply):
    """What a record that was submitted or deleted is answered with."""

    message: Optional[str]
    """The partner's words."""


@dataclass(frozen=True, repr=False)
class Transaction(Reply):
    """A transaction as it was reported. Every value is a text, as it was sent."""

    tanggal_transaksi: Optional[str]
    """Date of the purchase order."""

    transaksi_id: Optional[str]
    """Identifier of the purchase order."""

    bumn_id: Optional[str]
    """Identifier of the company."""

    nama_project: Optional[str]
    """Name of the purchase order."""

    kategori_project: Optional[str]
    """What was bought, a code of `KATEGORI_PROJECT`."""

    total_nilai_project: Optional[str]
    """Value in rupiah."""

    tipe_nilai_project: Optional[str]
    """`CAPEX` or `OPEX`."""

    kategori_umkm: Optional[str]
    """Size of the seller, a code of `KATEGORI_UMKM`."""

    uid_umkm: Optional[str]
    """Identifier of the seller."""

    nama_umkm: Optional[str]
    """Name of the seller."""

    target_penyelesaian: Optional[str]
    """Days planned."""

    tanggal_order_placement: Optional[str]
    """Date of the order."""

    tanggal_confirmation: Optional[str]
    """Date of the confirmation."""

    tanggal_delivery: Optional[str]
    """Date of the delivery."""

    tanggal_invoice: Optional[str]
    """Date of the invoice."""

    total_cycle_time: Optional[str]
    """Days from the order to the invoice."""

    kategori_delivery_time: Optional[str]
    """How quick the delivery was, 1 to 5."""

    rating: Optional[str]
    """How content the buyer is, 1 to 5."""

    feedback: Optional[str]
    """What the buyer says."""

    deskripsi_project: Optional[str]
    """What the purchase order is for."""

    id_satker: Optional[str]
    """Working unit that bought."""

    is_pdn: Optional[str]
    """1 if it is a domestic product."""

    tkdn: Optional[str]
    """Average local content in per cent."""

    is_certificate: Optional[str]
    """1 if a certificate stands behind it."""

    certificate_tkdn: Optional[str]
    """Number of the certificate."""

    extra: Extra = field(repr=False)
    """What else the partner sends."""


@dataclass(frozen=True, repr=False)
class ListTransactionsReply(Reply):
    """One page."""

    count: Optional[int]
    """How many transactions there are in all, if the partner says so."""

    items: list[Transaction]
    """The transactions of this page, in the partner's order."""
