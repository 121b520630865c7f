// Made from the catalogue by `cargo xtask generate`.

import type { Call } from '../call.js';
import { Signer } from '../signing.js';

/** Who calls Prakerja, and where. */
export class Prakerja extends Signer<Prakerja.Operations> {
  /** Throws `InvalidError` with every violation of the config. */
  constructor(config: Prakerja.Config) {
    super('prakerja', config);
  }

  /**
   * `POST /api/v1/integration/tpm/submission/status`
   *
   * Which submission.
   *
   * `now`: Unix seconds, the clock's if not given. Throws `InvalidError` with every violation.
   */
  submissionStatus(
    params: Prakerja.SubmissionStatusParams,
    now?: number,
  ): Call<Prakerja.SubmissionStatusReply> {
    return this.prepare('prakerja.submission_status', params, now);
  }

  /**
   * `POST /api/v1/integration/tpm/submission`
   *
   * The assignment.
   *
   * If no readable answer came, ask before you repeat it: prakerja.submission_status of the same redeem_code, scope and sequence: `assignment.status` is not `not_submitted` if Prakerja has it.
   *
   * `now`: Unix seconds, the clock's if not given. Throws `InvalidError` with every violation.
   */
  submitAssignment(
    params: Prakerja.SubmitAssignmentParams,
    now?: number,
  ): Call<Prakerja.SubmitAssignmentReply> {
    return this.prepare('prakerja.submit_assignment', params, now);
  }

  /**
   * `POST /api/v1/integration/tpm/feedback/submission`
   *
   * The feedback.
   *
   * If no readable answer came, ask before you repeat it: prakerja.submission_status of the same redeem_code, scope and sequence: `feedback.status` is not `not_submitted` if Prakerja has it.
   *
   * `now`: Unix seconds, the clock's if not given. Throws `InvalidError` with every violation.
   */
  submitFeedback(
    params: Prakerja.SubmitFeedbackParams,
    now?: number,
  ): Call<Prakerja.SubmitFeedbackReply> {
    return this.prepare('prakerja.submit_feedback', params, now);
  }

  /**
   * `POST /api/v1/integration/payment/redeem-code/status`
   *
   * Which redeem code.
   *
   * `now`: Unix seconds, the clock's if not given. Throws `InvalidError` with every violation.
   */
  redeemStatus(
    params: Prakerja.RedeemStatusParams,
    now?: number,
  ): Call<Prakerja.RedeemStatusReply> {
    return this.prepare('prakerja.redeem_status', params, now);
  }

  /**
   * `POST /api/v1/integration/payment/redeem-code/commit`
   *
   * Which redeem code.
   *
   * If no readable answer came, ask before you repeat it: prakerja.redeem_status of the same redeem_code: `status` and `redeem_at` tell whether it is redeemed.
   *
   * `now`: Unix seconds, the clock's if not given. Throws `InvalidError` with every violation.
   */
  redeemCommit(
    params: Prakerja.RedeemCommitParams,
    now?: number,
  ): Call<Prakerja.RedeemCommitReply> {
    return this.prepare('prakerja.redeem_commit', params, now);
  }

  /**
   * `POST /api/v1/integration/payment/redeem-code/reset`
   *
   * Which redeem code.
   *
   * If no readable answer came, ask before you repeat it: prakerja.redeem_status of the same redeem_code: `status` and `redeem_at` tell whether it is redeemed still.
   *
   * `now`: Unix seconds, the clock's if not given. Throws `InvalidError` with every violation.
   */
  redeemReset(params: Prakerja.RedeemResetParams, now?: number): Call<Prakerja.RedeemResetReply> {
    return this.prepare('prakerja.redeem_reset', params, now);
  }

  /**
   * `POST /api/v1/integration/oauth/url-generate`
   *
   * Whom to send where.
   *
   * `now`: Unix seconds, the clock's if not given. Throws `InvalidError` with every violation.
   */
  generateUrl(params: Prakerja.GenerateUrlParams, now?: number): Call<Prakerja.GenerateUrlReply> {
    return this.prepare('prakerja.generate_url', params, now);
  }

  /**
   * `POST /api/v1/integration/payment/quota-schedule`
   *
   * Which schedule of which course.
   *
   * `now`: Unix seconds, the clock's if not given. Throws `InvalidError` with every violation.
   */
  checkQuota(params: Prakerja.CheckQuotaParams, now?: number): Call<Prakerja.CheckQuotaReply> {
    return this.prepare('prakerja.check_quota', params, now);
  }

  /**
   * `POST /api/v1/integration/payment/send-otp`
   *
   * Who pays how much for what.
   *
   * If no readable answer came, ask before you repeat it: the participant whether a password came: each call sends another one, and nothing tells how many were sent.
   *
   * `now`: Unix seconds, the clock's if not given. Throws `InvalidError` with every violation.
   */
  sendOtp(params: Prakerja.SendOtpParams, now?: number): Call<Prakerja.SendOtpReply> {
    return this.prepare('prakerja.send_otp', params, now);
  }

  /**
   * `POST /api/v1/integration/payment/authorize`
   *
   * Which payment, and what authorises it.
   *
   * If no readable answer came, ask before you repeat it: prakerja.payment_status of the same invoice_code: it has the transaction if Prakerja authorised it.
   *
   * `now`: Unix seconds, the clock's if not given. Throws `InvalidError` with every violation.
   */
  authorizePayment(
    params: Prakerja.AuthorizePaymentParams,
    now?: number,
  ): Call<Prakerja.AuthorizePaymentReply> {
    return this.prepare('prakerja.authorize_payment', params, now);
  }

  /**
   * `POST /api/v1/integration/payment/status`
   *
   * Which payment.
   *
   * `now`: Unix seconds, the clock's if not given. Throws `InvalidError` with every violation.
   */
  paymentStatus(
    params: Prakerja.PaymentStatusParams,
    now?: number,
  ): Call<Prakerja.PaymentStatusReply> {
    return this.prepare('prakerja.payment_status', params, now);
  }

  /**
   * `POST /api/v1/integration/payment/void`
   *
   * Which payment.
   *
   * If no readable answer came, ask before you repeat it: prakerja.payment_status of the same invoice_code; a second void is refused with ERRPLT40028.
   *
   * `now`: Unix seconds, the clock's if not given. Throws `InvalidError` with every violation.
   */
  voidPayment(params: Prakerja.VoidPaymentParams, now?: number): Call<Prakerja.VoidPaymentReply> {
    return this.prepare('prakerja.void_payment', params, now);
  }

  /**
   * `{method} {path}`
   *
   * The request.
   *
   * If no readable answer came, ask before you repeat it: Prakerja, by the operation that reads what this one writes; a request that only reads may be repeated.
   *
   * `now`: Unix seconds, the clock's if not given. Throws `InvalidError` with every violation.
   */
  signed(params: Prakerja.SignedParams, now?: number): Call<Prakerja.SignedReply> {
    return this.prepare('prakerja.signed', params, now);
  }
}

export declare namespace Prakerja {
  /**
   * What a submission is for.
   */
  export type Scope = 'tpm' | 'uk';
  /**
   * How far a submission is.
   */
  export type Status =
    | 'not_submitted'
    | 'pending'
    | 'succeeded'
    | 'failed'
    | {
        other: number;
      };
  /**
   * A value that is given as the partner sent it.
   */
  export type Scalar = number | string | boolean;
  /**
   * A JSON text that the partner sent and this library does not interpret; white space between
   * its values is left out.
   */
  export type RawJson = unknown;
  /**
   * Password that a participant got for one payment.
   */
  export type OneTimePassword = string;
  /**
   * Token that authorises one Prakerja payment.
   */
  export type PaymentToken = string;
  /**
   * HTTP method of a signed request.
   */
  export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /**
   * Whole value of an `Authorization` header.
   */
  export type Authorization = string;
  /**
   * Key that signs Prakerja requests.
   */
  export type SignKey = string;
  /**
   * Language of the texts of violations; paths and rules never change with it.
   */
  export type Lang = 'en' | 'id';

  /**
   * Params and reply of each operation.
   */
  export interface Operations {
    'prakerja.submission_status': {
      params: SubmissionStatusParams;
      reply: SubmissionStatusReply;
    };
    'prakerja.submit_assignment': {
      params: SubmitAssignmentParams;
      reply: SubmitAssignmentReply;
    };
    'prakerja.submit_feedback': {
      params: SubmitFeedbackParams;
      reply: SubmitFeedbackReply;
    };
    'prakerja.redeem_status': {
      params: RedeemStatusParams;
      reply: RedeemStatusReply;
    };
    'prakerja.redeem_commit': {
      params: RedeemCommitParams;
      reply: RedeemCommitReply;
    };
    'prakerja.redeem_reset': {
      params: RedeemResetParams;
      reply: RedeemResetReply;
    };
    'prakerja.generate_url': {
      params: GenerateUrlParams;
      reply: GenerateUrlReply;
    };
    'prakerja.check_quota': {
      params: CheckQuotaParams;
      reply: CheckQuotaReply;
    };
    'prakerja.send_otp': {
      params: SendOtpParams;
      reply: SendOtpReply;
    };
    'prakerja.authorize_payment': {
      params: AuthorizePaymentParams;
      reply: AuthorizePaymentReply;
    };
    'prakerja.payment_status': {
      params: PaymentStatusParams;
      reply: PaymentStatusReply;
    };
    'prakerja.void_payment': {
      params: VoidPaymentParams;
      reply: VoidPaymentReply;
    };
    'prakerja.signed': {
      params: SignedParams;
      reply: SignedReply;
    };
  }
  /**
   * Which submission.
   */
  export interface SubmissionStatusParams {
    /**
     * Code that the participant got for buying the course.
     */
    redeem_code: string;
    /**
     * What was submitted.
     */
    scope: Scope;
    /**
     * 1 to 998 for `tpm`, 999 for `uk`.
     */
    sequence: number;
  }
  /**
   * One submission.
   */
  export interface Submission {
    /**
     * The redeem code.
     */
    redeem_code: string;
    /**
     * `tpm` or `uk`, or what else the partner sends.
     */
    scope: string;
    /**
     * Number in its scope.
     */
    sequence: number;
    /**
     * How far it is.
     */
    status: Status;
  }
  /**
   * What became of it; each part is there if the partner tells of it, and at least one is.
   */
  export interface SubmissionStatusReply {
    /**
     * The participant's submission.
     */
    assignment: Submission | null;
    /**
     * The provider's feedback on it.
     */
    feedback: Submission | null;
  }
  /**
   * The assignment.
   */
  export interface SubmitAssignmentParams {
    /**
     * Code that the participant got for buying the course.
     */
    redeem_code: string;
    /**
     * What is submitted.
     */
    scope: Scope;
    /**
     * 1 to 998 for `tpm`, 999 for `uk`.
     */
    sequence: number;
    /**
     * Where Prakerja fetches the file: an absolute `http` or `https` URL.
     */
    url_file: string;
  }
  /**
   * The assignment as Prakerja keeps it.
   */
  export interface SubmitAssignmentReply {
    /**
     * Prakerja's identifier.
     */
    id: Scalar | null;
    /**
     * The redeem code.
     */
    redeem_code: string | null;
    /**
     * `tpm` or `uk`, or what else the partner sends.
     */
    scope: string | null;
    /**
     * Number in its scope, as it comes.
     */
    sequence: Scalar | null;
    /**
     * Status, as it comes.
     */
    status: Scalar | null;
    /**
     * Where the file is.
     */
    url_file: string | null;
  }
  /**
   * The feedback.
   */
  export interface SubmitFeedbackParams {
    /**
     * Code that the participant got for buying the course.
     */
    redeem_code: string;
    /**
     * What the feedback is on.
     */
    scope: Scope;
    /**
     * 1 to 998 for `tpm`, 999 for `uk`.
     */
    sequence: number;
    /**
     * The feedback, 1 to 250 characters (Unicode scalar values).
     */
    notes: string;
    /**
     * Where Prakerja fetches a file that goes with it: an absolute `http` or `https` URL.
     */
    url_file?: string | null;
  }
  /**
   * The feedback as Prakerja keeps it.
   */
  export interface SubmitFeedbackReply {
    /**
     * Prakerja's identifier.
     */
    id: Scalar | null;
    /**
     * The redeem code.
     */
    redeem_code: string | null;
    /**
     * `tpm` or `uk`, or what else the partner sends.
     */
    scope: string | null;
    /**
     * Number in its scope, as it comes.
     */
    sequence: Scalar | null;
    /**
     * Status, as it comes.
     */
    status: Scalar | null;
    /**
     * Where the file is.
     */
    url_file: string | null;
    /**
     * The feedback.
     */
    notes: string | null;
  }
  /**
   * Which redeem code.
   */
  export interface RedeemStatusParams {
    /**
     * Code that the participant got for buying the course.
     */
    redeem_code: string;
    /**
     * Meeting, 1 to 10 or 999.
     */
    sequence?: number | null;
  }
  /**
   * A redeem code as Prakerja keeps it.
   */
  export interface RedeemStatusReply {
    /**
     * The redeem code.
     */
    redeem_code: string | null;
    /**
     * The course.
     */
    course_code: string | null;
    /**
     * The invoice that paid for it.
     */
    invoice_code: string | null;
    /**
     * The schedule.
     */
    schedule_code: string | null;
    /**
     * Status, as it comes.
     */
    status: Scalar | null;
    /**
     * Attendance, as it comes.
     */
    attendance_status: Scalar | null;
    /**
     * When it was redeemed.
     */
    redeem_at: string | null;
    /**
     * The digital platform that sold it.
     */
    dp_platform: string | null;
    /**
     * Start and end of the schedule.
     */
    schedule_start_end: string | null;
    /**
     * Kind of course, as it comes.
     */
    course_type: Scalar | null;
    /**
     * Kind of course in words.
     */
    course_type_label: string | null;
    /**
     * How the course is taught, as it comes.
     */
    course_learning_method: Scalar | null;
    /**
     * Whether attendance is taken online, as it comes.
     */
    is_online_attendance: Scalar | null;
    /**
     * Meeting, as it comes.
     */
    sequence: Scalar | null;
  }
  /**
   * Which redeem code.
   */
  export interface RedeemCommitParams {
    /**
     * Code that the participant got for buying the course.
     */
    redeem_code: string;
  }
  /**
   * The redeemed code.
   */
  export interface RedeemCommitReply {
    /**
     * The redeem code.
     */
    redeem_code: string | null;
    /**
     * The course.
     */
    course_code: string | null;
    /**
     * Status, as it comes.
     */
    status: Scalar | null;
  }
  /**
   * Which redeem code.
   */
  export interface RedeemResetParams {
    /**
     * Code that begins with `PRAT-`.
     */
    redeem_code: string;
  }
  /**
   * A redeem code as Prakerja keeps it.
   */
  export interface RedeemResetReply {
    /**
     * The redeem code.
     */
    redeem_code: string | null;
    /**
     * The course.
     */
    course_code: string | null;
    /**
     * The invoice that paid for it.
     */
    invoice_code: string | null;
    /**
     * The schedule.
     */
    schedule_code: string | null;
    /**
     * Status, as it comes.
     */
    status: Scalar | null;
    /**
     * Attendance, as it comes.
     */
    attendance_status: Scalar | null;
    /**
     * When it was redeemed.
     */
    redeem_at: string | null;
    /**
     * The digital platform that sold it.
     */
    dp_platform: string | null;
    /**
     * Start and end of the schedule.
     */
    schedule_start_end: string | null;
    /**
     * Kind of course, as it comes.
     */
    course_type: Scalar | null;
    /**
     * Kind of course in words.
     */
    course_type_label: string | null;
    /**
     * How the course is taught, as it comes.
     */
    course_learning_method: Scalar | null;
    /**
     * Whether attendance is taken online, as it comes.
     */
    is_online_attendance: Scalar | null;
    /**
     * Meeting, as it comes.
     */
    sequence: Scalar | null;
  }
  /**
   * Whom to send where.
   */
  export interface GenerateUrlParams {
    /**
     * Code that the participant got for buying the course.
     */
    redeem_code: string;
    /**
     * Where Prakerja sends the participant back to: an absolute `http` or `https` URL.
     */
    redirect_uri: string;
    /**
     * The participant's e-mail address.
     */
    email: string;
    /**
     * Meeting, 1 to 10 or 999.
     */
    sequence?: number | null;
  }
  /**
   * What kind of course it is.
   */
  export interface Course {
    /**
     * Kind, as it comes.
     */
    type: Scalar | null;
    /**
     * How it is taught, as it comes.
     */
    learning_method: Scalar | null;
  }
  /**
   * The URL.
   */
  export interface GenerateUrlReply {
    /**
     * Where to send the participant.
     */
    url: string;
    /**
     * Comes back with the participant.
     */
    state: string | null;
    /**
     * The course.
     */
    course: Course | null;
  }
  /**
   * Which schedule of which course.
   */
  export interface CheckQuotaParams {
    /**
     * The schedule.
     */
    schedule_code: string;
    /**
     * The course.
     */
    course_code: string;
  }
  /**
   * How many places are left.
   */
  export interface CheckQuotaReply {
    /**
     * The schedule.
     */
    schedule_code: string | null;
    /**
     * The course.
     */
    course_code: string | null;
    /**
     * Places left.
     */
    quota: number | null;
  }
  /**
   * Who pays how much for what.
   */
  export interface SendOtpParams {
    /**
     * The participant at the platform.
     */
    user_platform_id: string;
    /**
     * The participant at Prakerja.
     */
    prakerja_id: string;
    /**
     * The course.
     */
    course_code: string;
    /**
     * The schedule.
     */
    schedule_code: string;
    /**
     * Whole rupiah, from 0.
     */
    amount: number;
  }
  /**
   * What Prakerja says of it.
   */
  export interface SendOtpReply {
    /**
     * `data` as it comes; the partner does not document it.
     */
    data: RawJson | null;
  }
  /**
   * Which payment, and what authorises it.
   */
  export interface AuthorizePaymentParams {
    /**
     * The one-time password.
     */
    otp: OneTimePassword;
    /**
     * Where the invoice is: an absolute `http` or `https` URL.
     */
    invoice_url: string;
    /**
     * The invoice.
     */
    invoice_code: string;
    /**
     * Goes into the header as `Authorization: Payment TOKEN`, and so into the signature;
     * not into the body.
     */
    payment_token: PaymentToken;
  }
  /**
   * The payment.
   */
  export interface AuthorizePaymentReply {
    /**
     * The invoice.
     */
    invoice_code: string | null;
    /**
     * Prakerja's code of the transaction.
     */
    transaction_code: string | null;
    /**
     * Rupiah.
     */
    amount: number | null;
    /**
     * Status, as it comes.
     */
    status: Scalar | null;
    /**
     * The participant's name.
     */
    prakerja_name: string | null;
  }
  /**
   * Which payment.
   */
  export interface PaymentStatusParams {
    /**
     * The invoice.
     */
    invoice_code: string;
  }
  /**
   * The payment.
   */
  export interface PaymentStatusReply {
    /**
     * The invoice.
     */
    invoice_code: string | null;
    /**
     * Prakerja's code of the transaction.
     */
    transaction_code: string | null;
    /**
     * Rupiah.
     */
    amount: number | null;
    /**
     * Status, as it comes.
     */
    status: Scalar | null;
    /**
     * The participant's name.
     */
    prakerja_name: string | null;
    /**
     * When it was made.
     */
    created_at: string | null;
  }
  /**
   * Which payment.
   */
  export interface VoidPaymentParams {
    /**
     * The invoice.
     */
    invoice_code: string;
    /**
     * Prakerja's code of the transaction.
     */
    transaction_code: string;
  }
  /**
   * Nothing: that there is a reply says it all.
   */
  export interface VoidPaymentReply {}
  /**
   * The request.
   */
  export interface SignedParams {
    /**
     * HTTP method, in any case.
     */
    method: Method;
    /**
     * Path as in the request line, whole: begins with `/`, may hold a query.
     */
    path: string;
    /**
     * Raw body, sent byte for byte; none if absent or empty.
     */
    body?: string | null;
    /**
     * Whole value of the `Authorization` header, which takes part in the signature.
     */
    authorization?: Authorization | null;
  }
  /**
   * The answer, as it comes.
   */
  export interface SignedReply {
    /**
     * HTTP status.
     */
    status: number;
    /**
     * Always true: anything else is an error.
     */
    success: boolean;
    /**
     * The partner's code.
     */
    code: string | null;
    /**
     * The partner's words.
     */
    message: string | null;
    /**
     * `data` as it comes.
     */
    data: RawJson | null;
  }
  /**
   * Who calls Prakerja, and where.
   */
  export interface Config {
    /**
     * Code that Prakerja gave to the provider: visible ASCII.
     */
    client_code: string;
    /**
     * Key that Prakerja gave with it. White space at either end is an accident of copying
     * and refused.
     */
    sign_key: SignKey;
    /**
     * Where to send requests, `https://api.prakerja.go.id` if not given. A path in it is
     * part of the signed path.
     */
    base_url?: string | null;
    /**
     * Language of the texts of violations, English if not given.
     */
    lang?: Lang | null;
    /**
     * Largest response in bytes that is looked at, 16 MiB if not given.
     */
    max_response_bytes?: number | null;
  }
}
