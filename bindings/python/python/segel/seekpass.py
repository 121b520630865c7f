"""SEEK Pass: the types of config, params and replies. Made by `cargo xtask generate`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, Optional, Union
from segel._reply import Reply
from segel._typing import NotRequired, TypeAlias, TypedDict

__all__ = [
    "AccessToken",
    "AddBatchParams",
    "AddBatchReply",
    "Asset",
    "AssetType",
    "AssetUpload",
    "CareerHistory",
    "CareerHistoryFields",
    "CefrScores",
    "ClientSecret",
    "CredentialDetails",
    "DetailValue",
    "DigitalIdentity",
    "DigitalIdentityFields",
    "Education",
    "EducationFields",
    "Employment",
    "EnglishProficiency",
    "EnglishProficiencyFields",
    "Id",
    "IdentityDocumentLiveness",
    "IdentityDocumentPersonMatch",
    "IdentityDocumentValidity",
    "Lang",
    "Microcredential",
    "MicrocredentialFields",
    "Nullable",
    "Nullable2",
    "OverallScore",
    "Partner",
    "PresignedUrl",
    "RightToWork",
    "RightToWorkFields",
    "Scope",
    "SeekpassConfig",
    "Subject",
    "SubmissionStatusParams",
    "SubmissionStatusReply",
    "SubmissionStatusesParams",
    "SubmissionStatusesReply",
    "Subskill",
    "TestScores",
    "TokenParams",
    "TokenReply",
    "Transcript",
    "TranscriptOverall",
    "UniversalCredential",
    "UniversalCredentialFields",
    "UploadAssetParams",
    "UploadAssetReply",
]

ClientSecret: TypeAlias = str
"""`OAuth` client secret."""


AccessToken: TypeAlias = str
"""Bearer token."""


Lang: TypeAlias = Literal["en", "id"]
"""Language of the texts of violations; paths and rules never change with it."""


class SeekpassConfig(TypedDict):
    """Who calls SEEK Pass, and where. An operation asks only for what it uses."""

    base_url: NotRequired[Optional[str]]
    """Where to send requests: `https://app.seekpass-staging.com` is the partner's staging system. Needed by all operations but `seekpass.upload_asset`."""
    client_id: NotRequired[Optional[str]]
    """Client id, for `seekpass.token`."""
    client_secret: NotRequired[Optional[ClientSecret]]
    """Client secret, for `seekpass.token`."""
    lang: NotRequired[Optional[Lang]]
    """Language of the texts of violations, English if not given."""
    max_response_bytes: NotRequired[Optional[int]]
    """Largest response in bytes that is looked at, 16 MiB if not given."""
    access_token: NotRequired[Optional[AccessToken]]
    """Token that `seekpass.token` gave, for all else: visible ASCII."""


Scope: TypeAlias = str


class TokenParams(TypedDict):
    """What the token is for."""

    scopes: list[Scope]
    """At least one scope, as `seekpass.scopes` lists them for a batch."""


class SubmissionStatusParams(TypedDict):
    """Which credential."""

    id: str
    """Its identifier."""


Id: TypeAlias = str


class SubmissionStatusesParams(TypedDict):
    """Which credentials."""

    ids: list[Id]
    """Their identifiers: 1 to 30, none twice."""


IdentityDocumentValidity: TypeAlias = Literal[
    "manual", "government_database", "verifiable_credential"
]
"""How a document was found valid."""


IdentityDocumentLiveness: TypeAlias = Literal["automated", "in_person"]
"""How a person was found to be there."""


IdentityDocumentPersonMatch: TypeAlias = Literal["manual", "automated", "government_database"]
"""How a person was found to be the document's."""


class TranscriptOverall(TypedDict):
    """A transcript as a whole."""

    issuance_date: str
    """`YYYY-MM-DD`."""
    score: NotRequired[Optional[str]]
    """The score."""


class Subject(TypedDict):
    """A subject of a transcript."""

    name: str
    """Its name."""
    code: str
    """Its code."""
    credit: NotRequired[Optional[str]]
    """What it counts."""
    score: NotRequired[Optional[str]]
    """The score."""
    grade: str
    """The grade."""
    completion_date: str
    """`YYYY` or `YYYY-MM-DD`."""


class Partner(TypedDict):
    """An institution that had a part in it."""

    name: str
    """Its name."""


AssetType: TypeAlias = Literal["pdf", "jpg", "png", "open_cert"]
"""Type of an asset."""


Nullable2: TypeAlias = Optional[str]
"""A value, an explicit null, or nothing."""


class CefrScores(TypedDict):
    """Levels of the Common European Framework, `A1` to `C2`, a `+` behind them allowed; at least one."""

    combined: NotRequired[
        Optional[
            Literal["A1", "A1+", "A2", "A2+", "B1", "B1+", "B2", "B2+", "C1", "C1+", "C2", "C2+"]
        ]
    ]
    """All together."""
    reading: NotRequired[
        Optional[
            Literal["A1", "A1+", "A2", "A2+", "B1", "B1+", "B2", "B2+", "C1", "C1+", "C2", "C2+"]
        ]
    ]
    """Reading."""
    listening: NotRequired[
        Optional[
            Literal["A1", "A1+", "A2", "A2+", "B1", "B1+", "B2", "B2+", "C1", "C1+", "C2", "C2+"]
        ]
    ]
    """Listening."""
    speaking: NotRequired[
        Optional[
            Literal["A1", "A1+", "A2", "A2+", "B1", "B1+", "B2", "B2+", "C1", "C1+", "C2", "C2+"]
        ]
    ]
    """Speaking."""
    writing: NotRequired[
        Optional[
            Literal["A1", "A1+", "A2", "A2+", "B1", "B1+", "B2", "B2+", "C1", "C1+", "C2", "C2+"]
        ]
    ]
    """Writing."""


class OverallScore(TypedDict):
    """A score on the test's own scale."""

    score: str
    """The score."""
    scale: str
    """The scale."""


class Subskill(TypedDict):
    """The score of one skill."""

    skill: str
    """The skill."""
    score: str
    """The score."""


class Employment(TypedDict):
    """An employment; at least one of `role_title` and `role_classification`."""

    organisation: str
    """The employer."""
    role_title: NotRequired[Optional[str]]
    """The role as the employer calls it."""
    role_classification: NotRequired[Optional[str]]
    """The role by a classification."""
    start_date: str
    """`YYYY-MM`."""
    end_date: NotRequired[Optional[str]]
    """`YYYY-MM`, not before `start_date`; an explicit null, for an employment that lasts, is written."""
    last_processed_month: str
    """`YYYY-MM`: the last month that the source has."""


DetailValue: TypeAlias = Optional[Union[str, bool, int, list[str]]]
"""What a detail may say."""


PresignedUrl: TypeAlias = str
"""URL that carries its own permission in the query."""


class UploadAssetParams(TypedDict):
    """Which file goes where."""

    url: str
    """The URL, as the partner gave it."""
    asset_type: AssetType
    """What the file is; decides the `Content-Type`."""
    content: bytes
    """The file's bytes (Base64 in JSON), which must begin as its type does: a wrong file is caught before it is sent."""


class DigitalIdentityFields(TypedDict):
    """What a digital identity says."""

    full_name: str
    """Name."""
    date_of_birth: NotRequired[Optional[str]]
    """`YYYY-MM-DD`."""
    identity_document_validity: NotRequired[Optional[IdentityDocumentValidity]]
    """How the document was found valid."""
    identity_document_liveness: NotRequired[Optional[IdentityDocumentLiveness]]
    """How the person was found to be there."""
    identity_document_person_match: NotRequired[Optional[IdentityDocumentPersonMatch]]
    """How the person was found to be the document's."""


class Transcript(TypedDict):
    """A transcript."""

    overall: TranscriptOverall
    """The whole."""
    subjects: list[Subject]
    """The subjects, at least one."""


Nullable: TypeAlias = Optional[list[Partner]]
"""A value, an explicit null, or nothing."""


class Asset(TypedDict):
    """A file that will be uploaded."""

    asset_id: str
    """Identifies the file in the batch."""
    asset_type: AssetType
    """What it is."""


class MicrocredentialFields(TypedDict):
    """What a certificate says."""

    full_name: str
    """Name."""
    issuer_name: str
    """Who issued it."""
    microcredential_name: str
    """What it is."""
    issue_date: str
    """`YYYY-MM-DD`."""
    expiry_date: NotRequired[Optional[str]]
    """`YYYY-MM-DD`, not before `issue_date`."""
    assessment_result: NotRequired[Nullable2]
    """The result in words; an explicit null is written."""
    partner_chain: NotRequired[Nullable]
    """Institutions that had a part in it."""


class TestScores(TypedDict):
    """The scores of a test."""

    cefr_scores: CefrScores
    """By the Common European Framework, at least one."""
    overall: OverallScore
    """On the test's own scale."""
    subskills: NotRequired[Optional[list[Subskill]]]
    """By skill."""


class RightToWorkFields(TypedDict):
    """What a right to work says."""

    full_name: str
    """Name."""
    country: str
    """The country, two capital letters."""
    singapore_work_rights: NotRequired[Optional[str]]
    """Which right it is in Singapore; required there, nowhere else."""
    partner_chain: NotRequired[Nullable]
    """Institutions that had a part in it."""


class CareerHistoryFields(TypedDict):
    """What a career history says."""

    full_name: str
    """Name."""
    employment: list[Employment]
    """The employments, at least one."""


CredentialDetails: TypeAlias = dict[str, DetailValue]
"""Details of a credential, written in the order given."""


class DigitalIdentity(TypedDict):
    """The identity of the person."""

    credential_id: str
    """Identifies the credential."""
    fields: DigitalIdentityFields
    """What it says."""


class EducationFields(TypedDict):
    """What a degree says."""

    full_name: str
    """Name."""
    education_provider: str
    """The institution."""
    course_name: str
    """The course."""
    conferral_year: NotRequired[Optional[str]]
    """`YYYY`; required unless `awaiting_graduation` is true, then null is written without it."""
    awaiting_graduation: NotRequired[Optional[bool]]
    """Whether the person has yet to graduate."""
    has_majors: NotRequired[Optional[bool]]
    """Whether there are majors; if true they are required."""
    majors: NotRequired[Optional[list[str]]]
    """The majors."""
    with_honours: NotRequired[Optional[bool]]
    """Whether with honours."""
    transcript: NotRequired[Optional[Transcript]]
    """The transcript."""
    partner_chain: NotRequired[Nullable]
    """Institutions that had a part in it."""


class Microcredential(TypedDict):
    """A certificate."""

    credential_id: str
    """Identifies the credential."""
    fields: MicrocredentialFields
    """What it says."""
    assets: NotRequired[Optional[list[Asset]]]
    """Files: `pdf`, `jpg`, `png`, `open_cert`."""


class EnglishProficiencyFields(TypedDict):
    """What an English test says."""

    full_name: str
    """Name."""
    test_provider: str
    """Who held the test."""
    test_name: str
    """Which test."""
    completion_date: str
    """`YYYY-MM-DD`."""
    expiry_date: NotRequired[Optional[str]]
    """`YYYY-MM-DD`, not before `completion_date`."""
    test_scores: TestScores
    """The scores."""
    partner_chain: NotRequired[Nullable]
    """Institutions that had a part in it."""


class RightToWork(TypedDict):
    """A right to work in a country."""

    credential_id: str
    """Identifies the credential."""
    fields: RightToWorkFields
    """What it says."""


class CareerHistory(TypedDict):
    """Where the person has worked."""

    credential_id: str
    """Identifies the credential."""
    fields: CareerHistoryFields
    """What it says."""
    partner_chain: NotRequired[Nullable]
    """Institutions that had a part in it."""


class UniversalCredentialFields(TypedDict):
    """What a credential says; at least one of `credential_sub_type` and `credential_category`, for the partner's sample has the one and its page the other."""

    full_name: str
    """Name."""
    credential_name: str
    """What it is."""
    credential_sub_type: NotRequired[Optional[str]]
    """Kind, as in the partner's sample."""
    credential_category: NotRequired[Optional[str]]
    """Kind, as on the partner's page."""
    issuer_name: str
    """Who issued it."""
    issue_date: NotRequired[Optional[str]]
    """`YYYY-MM-DD`."""
    expiry_date: NotRequired[Optional[str]]
    """`YYYY-MM-DD`, not before `issue_date`."""
    credential_details: NotRequired[Optional[CredentialDetails]]
    """Whatever else, written in the order given."""
    partner_chain: NotRequired[Nullable]
    """Institutions that had a part in it."""


class Education(TypedDict):
    """A degree."""

    credential_id: str
    """Identifies the credential."""
    fields: EducationFields
    """What it says."""
    assets: NotRequired[Optional[list[Asset]]]
    """Files: `pdf`, `open_cert`."""


class EnglishProficiency(TypedDict):
    """The result of an English test."""

    credential_id: str
    """Identifies the credential."""
    fields: EnglishProficiencyFields
    """What it says."""
    assets: NotRequired[Optional[list[Asset]]]
    """Files: `pdf`."""


class UniversalCredential(TypedDict):
    """Any other credential."""

    credential_id: str
    """Identifies the credential."""
    fields: UniversalCredentialFields
    """What it says."""
    assets: NotRequired[Optional[list[Asset]]]
    """Files, at most one: `pdf`, `jpg`, `png`."""


class AddBatchParams(TypedDict):
    """The batch: at least one credential, in any of the groups. A group that is empty counts as not given."""

    credential_id: str
    """Identifies the batch; at most 255 characters."""
    digital_identity: NotRequired[Optional[DigitalIdentity]]
    """Who the person is."""
    education_items: NotRequired[list[Education]]
    """Degrees."""
    microcredential_items: NotRequired[list[Microcredential]]
    """Certificates of learning and professional development."""
    english_proficiency_items: NotRequired[list[EnglishProficiency]]
    """English tests."""
    right_to_work_items: NotRequired[list[RightToWork]]
    """Rights to work in a country."""
    career_history: NotRequired[Optional[CareerHistory]]
    """Where the person has worked."""
    universal_credential_items: NotRequired[list[UniversalCredential]]
    """Anything else."""


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

    scope: Optional[list[str]]
    """What it is for, if the partner tells."""


@dataclass(frozen=True, repr=False)
class SubmissionStatusReply(Reply):
    """What became of it."""

    id: str
    """Its identifier."""

    status: str
    """`verified`, `canceled`, `incomplete`, or what else the partner sends."""

    finalized_at: Optional[str]
    """When it was decided."""


@dataclass(frozen=True, repr=False)
class SubmissionStatusesReply(Reply):
    """What became of them."""

    credentials: list[SubmissionStatusReply]
    """One entry for each that the partner knows."""


@dataclass(frozen=True, repr=False)
class UploadAssetReply(Reply):
    """Nothing: that there is a reply says it all."""


@dataclass(frozen=True, repr=False)
class AssetUpload(Reply):
    """Where to upload one asset."""

    asset_id: str
    """The asset."""

    url: PresignedUrl = field(repr=False)
    """Takes the file by `PUT`, see `seekpass.upload_asset`; carries its own permission."""

    asset_type: AssetType
    """What the file is, as the request said."""


@dataclass(frozen=True, repr=False)
class AddBatchReply(Reply):
    """What the partner made of the batch."""

    redirect_uri: str
    """Where to send the person."""

    client_id: Optional[str]
    """The member `clientId` of its fragment."""

    request_id: Optional[str]
    """The member `content` of its fragment: the request at the partner."""

    asset_uploads: list[AssetUpload]
    """Where to upload each asset, in the order of the request."""
