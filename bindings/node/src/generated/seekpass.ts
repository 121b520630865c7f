// Made from the catalogue by `cargo xtask generate`.

import type { Call } from '../call.js';
import { ScopeFinder } from '../scopes.js';

/** Who calls SEEK Pass, and where. An operation asks only for what it uses. */
export class Seekpass extends ScopeFinder<Seekpass.Operations> {
  /** Throws `InvalidError` with every violation of the config. */
  constructor(config: Seekpass.Config) {
    super('seekpass', config);
  }

  /**
   * `POST /api/partner/v1/oauth/token.json`
   *
   * What the token is for.
   *
   * `now`: Unix seconds, the clock's if not given. Throws `InvalidError` with every violation.
   */
  token(params: Seekpass.TokenParams, now?: number): Call<Seekpass.TokenReply> {
    return this.prepare('seekpass.token', params, now);
  }

  /**
   * `GET /api/partner/v1/submissions/{id}/status.json`
   *
   * Which credential.
   *
   * `now`: Unix seconds, the clock's if not given. Throws `InvalidError` with every violation.
   */
  submissionStatus(
    params: Seekpass.SubmissionStatusParams,
    now?: number,
  ): Call<Seekpass.SubmissionStatusReply> {
    return this.prepare('seekpass.submission_status', params, now);
  }

  /**
   * `POST /api/partner/v1/submissions/status.json`
   *
   * Which credentials.
   *
   * `now`: Unix seconds, the clock's if not given. Throws `InvalidError` with every violation.
   */
  submissionStatuses(
    params: Seekpass.SubmissionStatusesParams,
    now?: number,
  ): Call<Seekpass.SubmissionStatusesReply> {
    return this.prepare('seekpass.submission_statuses', params, now);
  }

  /**
   * `POST /api/partner/v2/add/requests/batch.json`
   *
   * The batch: at least one credential, in any of the groups. A group that is empty counts as
   * not given.
   *
   * If no readable answer came, ask before you repeat it: seekpass.submission_statuses of the batch's credential_ids: the partner knows those that it has.
   *
   * `now`: Unix seconds, the clock's if not given. Throws `InvalidError` with every violation.
   */
  addBatch(params: Seekpass.AddBatchParams, now?: number): Call<Seekpass.AddBatchReply> {
    return this.prepare('seekpass.add_batch', params, now);
  }

  /**
   * `PUT {url}`
   *
   * Which file goes where.
   *
   * `now`: Unix seconds, the clock's if not given. Throws `InvalidError` with every violation.
   */
  uploadAsset(params: Seekpass.UploadAssetParams, now?: number): Call<Seekpass.UploadAssetReply> {
    return this.prepare('seekpass.upload_asset', params, now);
  }
}

export declare namespace Seekpass {
  /**
   * Bearer token.
   */
  export type AccessToken = string;
  /**
   * How a document was found valid.
   */
  export type IdentityDocumentValidity = 'manual' | 'government_database' | 'verifiable_credential';
  /**
   * How a person was found to be there.
   */
  export type IdentityDocumentLiveness = 'automated' | 'in_person';
  /**
   * How a person was found to be the document's.
   */
  export type IdentityDocumentPersonMatch = 'manual' | 'automated' | 'government_database';
  /**
   * Type of an asset.
   */
  export type AssetType = 'pdf' | 'jpg' | 'png' | 'open_cert';
  /**
   * What a detail may say.
   */
  export type DetailValue = string | boolean | number | string[] | null;
  /**
   * URL that carries its own permission in the query.
   */
  export type PresignedUrl = string;
  /**
   * `OAuth` client secret.
   */
  export type ClientSecret = string;
  /**
   * Language of the texts of violations; paths and rules never change with it.
   */
  export type Lang = 'en' | 'id';

  /**
   * Params and reply of each operation.
   */
  export interface Operations {
    'seekpass.token': {
      params: TokenParams;
      reply: TokenReply;
    };
    'seekpass.submission_status': {
      params: SubmissionStatusParams;
      reply: SubmissionStatusReply;
    };
    'seekpass.submission_statuses': {
      params: SubmissionStatusesParams;
      reply: SubmissionStatusesReply;
    };
    'seekpass.add_batch': {
      params: AddBatchParams;
      reply: AddBatchReply;
    };
    'seekpass.upload_asset': {
      params: UploadAssetParams;
      reply: UploadAssetReply;
    };
  }
  /**
   * What the token is for.
   */
  export interface TokenParams {
    /**
     * At least one scope, as `seekpass.scopes` lists them for a batch.
     *
     * @minItems 1
     */
    scopes: string[];
  }
  /**
   * The token.
   */
  export interface TokenReply {
    /**
     * Goes into the config of the other operations.
     */
    access_token: AccessToken;
    /**
     * `Bearer`, as the partner spells it.
     */
    token_type: string;
    /**
     * How long the token lives, in whole seconds; none if the partner does not tell usably.
     */
    expires_in: number | null;
    /**
     * When it ends, in whole seconds since 1970: `now` and `expires_in`.
     */
    expires_at: number | null;
    /**
     * What it is for, if the partner tells.
     */
    scope: string[] | null;
  }
  /**
   * Which credential.
   */
  export interface SubmissionStatusParams {
    /**
     * Its identifier.
     */
    id: string;
  }
  /**
   * What became of it.
   */
  export interface SubmissionStatusReply {
    /**
     * Its identifier.
     */
    id: string;
    /**
     * `verified`, `canceled`, `incomplete`, or what else the partner sends.
     */
    status: string;
    /**
     * When it was decided.
     */
    finalized_at: string | null;
  }
  /**
   * Which credentials.
   */
  export interface SubmissionStatusesParams {
    /**
     * Their identifiers: 1 to 30, none twice.
     *
     * @minItems 1
     * @maxItems 30
     */
    ids: string[];
  }
  /**
   * What became of them.
   */
  export interface SubmissionStatusesReply {
    /**
     * One entry for each that the partner knows.
     */
    credentials: SubmissionStatusReply[];
  }
  /**
   * What a digital identity says.
   */
  export interface DigitalIdentityFields {
    /**
     * Name.
     */
    full_name: string;
    /**
     * `YYYY-MM-DD`.
     */
    date_of_birth?: string | null;
    /**
     * How the document was found valid.
     */
    identity_document_validity?: IdentityDocumentValidity | null;
    /**
     * How the person was found to be there.
     */
    identity_document_liveness?: IdentityDocumentLiveness | null;
    /**
     * How the person was found to be the document's.
     */
    identity_document_person_match?: IdentityDocumentPersonMatch | null;
  }
  /**
   * The identity of the person.
   */
  export interface DigitalIdentity {
    /**
     * Identifies the credential.
     */
    credential_id: string;
    /**
     * What it says.
     */
    fields: DigitalIdentityFields;
  }
  /**
   * A transcript as a whole.
   */
  export interface TranscriptOverall {
    /**
     * `YYYY-MM-DD`.
     */
    issuance_date: string;
    /**
     * The score.
     */
    score?: string | null;
  }
  /**
   * A subject of a transcript.
   */
  export interface Subject {
    /**
     * Its name.
     */
    name: string;
    /**
     * Its code.
     */
    code: string;
    /**
     * What it counts.
     */
    credit?: string | null;
    /**
     * The score.
     */
    score?: string | null;
    /**
     * The grade.
     */
    grade: string;
    /**
     * `YYYY` or `YYYY-MM-DD`.
     */
    completion_date: string;
  }
  /**
   * A transcript.
   */
  export interface Transcript {
    /**
     * The whole.
     */
    overall: TranscriptOverall;
    /**
     * The subjects, at least one.
     *
     * @minItems 1
     */
    subjects: Subject[];
  }
  /**
   * An institution that had a part in it.
   */
  export interface Partner {
    /**
     * Its name.
     */
    name: string;
  }
  /**
   * What a degree says.
   */
  export interface EducationFields {
    /**
     * Name.
     */
    full_name: string;
    /**
     * The institution.
     */
    education_provider: string;
    /**
     * The course.
     */
    course_name: string;
    /**
     * `YYYY`; required unless `awaiting_graduation` is true, then null is written without
     * it.
     */
    conferral_year?: string | null;
    /**
     * Whether the person has yet to graduate.
     */
    awaiting_graduation?: boolean | null;
    /**
     * Whether there are majors; if true they are required.
     */
    has_majors?: boolean | null;
    /**
     * The majors.
     */
    majors?: string[] | null;
    /**
     * Whether with honours.
     */
    with_honours?: boolean | null;
    /**
     * The transcript.
     */
    transcript?: Transcript | null;
    /**
     * Institutions that had a part in it.
     */
    partner_chain?: Partner[] | null;
  }
  /**
   * A file that will be uploaded.
   */
  export interface Asset {
    /**
     * Identifies the file in the batch.
     */
    asset_id: string;
    /**
     * What it is.
     */
    asset_type: AssetType;
  }
  /**
   * A degree.
   */
  export interface Education {
    /**
     * Identifies the credential.
     */
    credential_id: string;
    /**
     * What it says.
     */
    fields: EducationFields;
    /**
     * Files: `pdf`, `open_cert`.
     */
    assets?: Asset[] | null;
  }
  /**
   * What a certificate says.
   */
  export interface MicrocredentialFields {
    /**
     * Name.
     */
    full_name: string;
    /**
     * Who issued it.
     */
    issuer_name: string;
    /**
     * What it is.
     */
    microcredential_name: string;
    /**
     * `YYYY-MM-DD`.
     */
    issue_date: string;
    /**
     * `YYYY-MM-DD`, not before `issue_date`.
     */
    expiry_date?: string | null;
    /**
     * The result in words; an explicit null is written.
     */
    assessment_result?: string | null;
    /**
     * Institutions that had a part in it.
     */
    partner_chain?: Partner[] | null;
  }
  /**
   * A certificate.
   */
  export interface Microcredential {
    /**
     * Identifies the credential.
     */
    credential_id: string;
    /**
     * What it says.
     */
    fields: MicrocredentialFields;
    /**
     * Files: `pdf`, `jpg`, `png`, `open_cert`.
     */
    assets?: Asset[] | null;
  }
  /**
   * Levels of the Common European Framework, `A1` to `C2`, a `+` behind them allowed; at least
   * one.
   */
  export interface CefrScores {
    /**
     * All together.
     */
    combined?:
      | 'A1'
      | 'A1+'
      | 'A2'
      | 'A2+'
      | 'B1'
      | 'B1+'
      | 'B2'
      | 'B2+'
      | 'C1'
      | 'C1+'
      | 'C2'
      | 'C2+'
      | null;
    /**
     * Reading.
     */
    reading?:
      | 'A1'
      | 'A1+'
      | 'A2'
      | 'A2+'
      | 'B1'
      | 'B1+'
      | 'B2'
      | 'B2+'
      | 'C1'
      | 'C1+'
      | 'C2'
      | 'C2+'
      | null;
    /**
     * Listening.
     */
    listening?:
      | 'A1'
      | 'A1+'
      | 'A2'
      | 'A2+'
      | 'B1'
      | 'B1+'
      | 'B2'
      | 'B2+'
      | 'C1'
      | 'C1+'
      | 'C2'
      | 'C2+'
      | null;
    /**
     * Speaking.
     */
    speaking?:
      | 'A1'
      | 'A1+'
      | 'A2'
      | 'A2+'
      | 'B1'
      | 'B1+'
      | 'B2'
      | 'B2+'
      | 'C1'
      | 'C1+'
      | 'C2'
      | 'C2+'
      | null;
    /**
     * Writing.
     */
    writing?:
      | 'A1'
      | 'A1+'
      | 'A2'
      | 'A2+'
      | 'B1'
      | 'B1+'
      | 'B2'
      | 'B2+'
      | 'C1'
      | 'C1+'
      | 'C2'
      | 'C2+'
      | null;
  }
  /**
   * A score on the test's own scale.
   */
  export interface OverallScore {
    /**
     * The score.
     */
    score: string;
    /**
     * The scale.
     */
    scale: string;
  }
  /**
   * The score of one skill.
   */
  export interface Subskill {
    /**
     * The skill.
     */
    skill: string;
    /**
     * The score.
     */
    score: string;
  }
  /**
   * The scores of a test.
   */
  export interface TestScores {
    /**
     * By the Common European Framework, at least one.
     */
    cefr_scores: CefrScores;
    /**
     * On the test's own scale.
     */
    overall: OverallScore;
    /**
     * By skill.
     */
    subskills?: Subskill[] | null;
  }
  /**
   * What an English test says.
   */
  export interface EnglishProficiencyFields {
    /**
     * Name.
     */
    full_name: string;
    /**
     * Who held the test.
     */
    test_provider: string;
    /**
     * Which test.
     */
    test_name: string;
    /**
     * `YYYY-MM-DD`.
     */
    completion_date: string;
    /**
     * `YYYY-MM-DD`, not before `completion_date`.
     */
    expiry_date?: string | null;
    /**
     * The scores.
     */
    test_scores: TestScores;
    /**
     * Institutions that had a part in it.
     */
    partner_chain?: Partner[] | null;
  }
  /**
   * The result of an English test.
   */
  export interface EnglishProficiency {
    /**
     * Identifies the credential.
     */
    credential_id: string;
    /**
     * What it says.
     */
    fields: EnglishProficiencyFields;
    /**
     * Files: `pdf`.
     */
    assets?: Asset[] | null;
  }
  /**
   * What a right to work says.
   */
  export interface RightToWorkFields {
    /**
     * Name.
     */
    full_name: string;
    /**
     * The country, two capital letters.
     */
    country: string;
    /**
     * Which right it is in Singapore; required there, nowhere else.
     */
    singapore_work_rights?: string | null;
    /**
     * Institutions that had a part in it.
     */
    partner_chain?: Partner[] | null;
  }
  /**
   * A right to work in a country.
   */
  export interface RightToWork {
    /**
     * Identifies the credential.
     */
    credential_id: string;
    /**
     * What it says.
     */
    fields: RightToWorkFields;
  }
  /**
   * An employment; at least one of `role_title` and `role_classification`.
   */
  export interface Employment {
    /**
     * The employer.
     */
    organisation: string;
    /**
     * The role as the employer calls it.
     */
    role_title?: string | null;
    /**
     * The role by a classification.
     */
    role_classification?: string | null;
    /**
     * `YYYY-MM`.
     */
    start_date: string;
    /**
     * `YYYY-MM`, not before `start_date`; an explicit null, for an employment that lasts, is
     * written.
     */
    end_date?: string | null;
    /**
     * `YYYY-MM`: the last month that the source has.
     */
    last_processed_month: string;
  }
  /**
   * What a career history says.
   */
  export interface CareerHistoryFields {
    /**
     * Name.
     */
    full_name: string;
    /**
     * The employments, at least one.
     *
     * @minItems 1
     */
    employment: Employment[];
  }
  /**
   * Where the person has worked.
   */
  export interface CareerHistory {
    /**
     * Identifies the credential.
     */
    credential_id: string;
    /**
     * What it says.
     */
    fields: CareerHistoryFields;
    /**
     * Institutions that had a part in it.
     */
    partner_chain?: Partner[] | null;
  }
  /**
   * Details of a credential, written in the order given.
   */
  export interface CredentialDetails {
    [k: string]: DetailValue;
  }
  /**
   * What a credential says; at least one of `credential_sub_type` and `credential_category`,
   * for the partner's sample has the one and its page the other.
   */
  export interface UniversalCredentialFields {
    /**
     * Name.
     */
    full_name: string;
    /**
     * What it is.
     */
    credential_name: string;
    /**
     * Kind, as in the partner's sample.
     */
    credential_sub_type?: string | null;
    /**
     * Kind, as on the partner's page.
     */
    credential_category?: string | null;
    /**
     * Who issued it.
     */
    issuer_name: string;
    /**
     * `YYYY-MM-DD`.
     */
    issue_date?: string | null;
    /**
     * `YYYY-MM-DD`, not before `issue_date`.
     */
    expiry_date?: string | null;
    /**
     * Whatever else, written in the order given.
     */
    credential_details?: CredentialDetails | null;
    /**
     * Institutions that had a part in it.
     */
    partner_chain?: Partner[] | null;
  }
  /**
   * Any other credential.
   */
  export interface UniversalCredential {
    /**
     * Identifies the credential.
     */
    credential_id: string;
    /**
     * What it says.
     */
    fields: UniversalCredentialFields;
    /**
     * Files, at most one: `pdf`, `jpg`, `png`.
     */
    assets?: Asset[] | null;
  }
  /**
   * The batch: at least one credential, in any of the groups. A group that is empty counts as
   * not given.
   */
  export interface AddBatchParams {
    /**
     * Identifies the batch; at most 255 characters.
     */
    credential_id: string;
    /**
     * Who the person is.
     */
    digital_identity?: DigitalIdentity | null;
    /**
     * Degrees.
     */
    education_items?: Education[];
    /**
     * Certificates of learning and professional development.
     */
    microcredential_items?: Microcredential[];
    /**
     * English tests.
     */
    english_proficiency_items?: EnglishProficiency[];
    /**
     * Rights to work in a country.
     */
    right_to_work_items?: RightToWork[];
    /**
     * Where the person has worked.
     */
    career_history?: CareerHistory | null;
    /**
     * Anything else.
     */
    universal_credential_items?: UniversalCredential[];
  }
  /**
   * Where to upload one asset.
   */
  export interface AssetUpload {
    /**
     * The asset.
     */
    asset_id: string;
    /**
     * Takes the file by `PUT`, see `seekpass.upload_asset`; carries its own permission.
     */
    url: PresignedUrl;
    /**
     * What the file is, as the request said.
     */
    asset_type: AssetType;
  }
  /**
   * What the partner made of the batch.
   */
  export interface AddBatchReply {
    /**
     * Where to send the person.
     */
    redirect_uri: string;
    /**
     * The member `clientId` of its fragment.
     */
    client_id: string | null;
    /**
     * The member `content` of its fragment: the request at the partner.
     */
    request_id: string | null;
    /**
     * Where to upload each asset, in the order of the request.
     */
    asset_uploads: AssetUpload[];
  }
  /**
   * Which file goes where.
   */
  export interface UploadAssetParams {
    /**
     * The URL, as the partner gave it.
     */
    url: PresignedUrl;
    /**
     * What the file is; decides the `Content-Type`.
     */
    asset_type: AssetType;
    /**
     * The file's bytes (Base64 in JSON), which must begin as its type does: a wrong file is
     * caught before it is sent.
     */
    content: Uint8Array | ArrayBuffer | string;
  }
  /**
   * Nothing: that there is a reply says it all.
   */
  export interface UploadAssetReply {}
  /**
   * Who calls SEEK Pass, and where. An operation asks only for what it uses.
   */
  export interface Config {
    /**
     * Where to send requests: `https://app.seekpass-staging.com` is the partner's staging
     * system. Needed by all operations but `seekpass.upload_asset`.
     */
    base_url?: string | null;
    /**
     * Client id, for `seekpass.token`.
     */
    client_id?: string | null;
    /**
     * Client secret, for `seekpass.token`.
     */
    client_secret?: ClientSecret | null;
    /**
     * Language of the texts of violations, English if not given.
     */
    lang?: Lang | null;
    /**
     * Largest response in bytes that is looked at, 16 MiB if not given.
     */
    max_response_bytes?: number | null;
    /**
     * Token that `seekpass.token` gave, for all else: visible ASCII.
     */
    access_token?: AccessToken | null;
  }
}
