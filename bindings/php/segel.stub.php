<?php

/**
 * What the extension `segel` offers. `segel_arginfo.h` is made from this file; in it, the operations and the
 * types of their params and replies are made from the catalogue (`cargo xtask generate`).
 *
 * @generate-class-entries
 */

namespace Segel;

/**
 * A partner with its checked config; it may prepare any number of calls.
 *
 * @not-serializable
 */
class Client
{
    /**
     * @param string $partner prakerja, pafi, padi, seekpass or middleware
     * @phpstan-param array<string, mixed> $config
     * @throws InvalidParams
     */
    public function __construct(string $partner, #[\SensitiveParameter] array $config) {}

    /**
     * The request of an operation, to be sent as it is.
     *
     * @param string $operation a name of the catalogue, `prakerja.submission_status`
     * @phpstan-param array<string, mixed> $params
     * @param int|null $now Unix seconds; time() if not given
     * @phpstan-return Call<array<string, mixed>>
     * @throws InvalidParams
     */
    public function prepare(
        string $operation,
        #[\SensitiveParameter] array $params,
        ?int $now = null,
    ): Call {}

    /**
     * What is wrong with the params; empty if all is well.
     *
     * @phpstan-param array<string, mixed> $params
     * @return list<Violation>
     */
    public function validate(string $operation, #[\SensitiveParameter] array $params): array {}
}

/**
 * Kartu Prakerja: a method an operation, each with its params and the time, time() if not given.
 *
 * @phpstan-type SubmissionStatusParams array{
 *     redeem_code: string,
 *     scope: Scope|value-of<Scope>,
 *     sequence: int,
 * }
 * @phpstan-type Submission array{
 *     redeem_code: string,
 *     scope: string,
 *     sequence: int,
 *     status: 'not_submitted'|'pending'|'succeeded'|'failed'|array{other: int},
 * }
 * @phpstan-type SubmissionStatusReply array{
 *     assignment: Submission|null,
 *     feedback: Submission|null,
 * }
 * @phpstan-type SubmitAssignmentParams array{
 *     redeem_code: string,
 *     scope: Scope|value-of<Scope>,
 *     sequence: int,
 *     url_file: string,
 * }
 * @phpstan-type SubmitAssignmentReply array{
 *     id: int|float|string|bool|null,
 *     redeem_code: string|null,
 *     scope: string|null,
 *     sequence: int|float|string|bool|null,
 *     status: int|float|string|bool|null,
 *     url_file: string|null,
 * }
 * @phpstan-type SubmitFeedbackParams array{
 *     redeem_code: string,
 *     scope: Scope|value-of<Scope>,
 *     sequence: int,
 *     notes: string,
 *     url_file?: string|null,
 * }
 * @phpstan-type SubmitFeedbackReply array{
 *     id: int|float|string|bool|null,
 *     redeem_code: string|null,
 *     scope: string|null,
 *     sequence: int|float|string|bool|null,
 *     status: int|float|string|bool|null,
 *     url_file: string|null,
 *     notes: string|null,
 * }
 * @phpstan-type RedeemStatusParams array{
 *     redeem_code: string,
 *     sequence?: int|null,
 * }
 * @phpstan-type RedeemStatusReply array{
 *     redeem_code: string|null,
 *     course_code: string|null,
 *     invoice_code: string|null,
 *     schedule_code: string|null,
 *     status: int|float|string|bool|null,
 *     attendance_status: int|float|string|bool|null,
 *     redeem_at: string|null,
 *     dp_platform: string|null,
 *     schedule_start_end: string|null,
 *     course_type: int|float|string|bool|null,
 *     course_type_label: string|null,
 *     course_learning_method: int|float|string|bool|null,
 *     is_online_attendance: int|float|string|bool|null,
 *     sequence: int|float|string|bool|null,
 * }
 * @phpstan-type RedeemCommitParams array{
 *     redeem_code: string,
 * }
 * @phpstan-type RedeemCommitReply array{
 *     redeem_code: string|null,
 *     course_code: string|null,
 *     status: int|float|string|bool|null,
 * }
 * @phpstan-type RedeemResetParams array{
 *     redeem_code: string,
 * }
 * @phpstan-type RedeemResetReply array{
 *     redeem_code: string|null,
 *     course_code: string|null,
 *     invoice_code: string|null,
 *     schedule_code: string|null,
 *     status: int|float|string|bool|null,
 *     attendance_status: int|float|string|bool|null,
 *     redeem_at: string|null,
 *     dp_platform: string|null,
 *     schedule_start_end: string|null,
 *     course_type: int|float|string|bool|null,
 *     course_type_label: string|null,
 *     course_learning_method: int|float|string|bool|null,
 *     is_online_attendance: int|float|string|bool|null,
 *     sequence: int|float|string|bool|null,
 * }
 * @phpstan-type GenerateUrlParams array{
 *     redeem_code: string,
 *     redirect_uri: string,
 *     email: string,
 *     sequence?: int|null,
 * }
 * @phpstan-type Course array{
 *     type: int|float|string|bool|null,
 *     learning_method: int|float|string|bool|null,
 * }
 * @phpstan-type GenerateUrlReply array{
 *     url: string,
 *     state: string|null,
 *     course: Course|null,
 * }
 * @phpstan-type CheckQuotaParams array{
 *     schedule_code: string,
 *     course_code: string,
 * }
 * @phpstan-type CheckQuotaReply array{
 *     schedule_code: string|null,
 *     course_code: string|null,
 *     quota: int|float|null,
 * }
 * @phpstan-type SendOtpParams array{
 *     user_platform_id: string,
 *     prakerja_id: string,
 *     course_code: string,
 *     schedule_code: string,
 *     amount: int,
 * }
 * @phpstan-type SendOtpReply array{
 *     data: mixed,
 * }
 * @phpstan-type AuthorizePaymentParams array{
 *     otp: string,
 *     invoice_url: string,
 *     invoice_code: string,
 *     payment_token: string,
 * }
 * @phpstan-type AuthorizePaymentReply array{
 *     invoice_code: string|null,
 *     transaction_code: string|null,
 *     amount: int|float|null,
 *     status: int|float|string|bool|null,
 *     prakerja_name: string|null,
 * }
 * @phpstan-type PaymentStatusParams array{
 *     invoice_code: string,
 * }
 * @phpstan-type PaymentStatusReply array{
 *     invoice_code: string|null,
 *     transaction_code: string|null,
 *     amount: int|float|null,
 *     status: int|float|string|bool|null,
 *     prakerja_name: string|null,
 *     created_at: string|null,
 * }
 * @phpstan-type VoidPaymentParams array{
 *     invoice_code: string,
 *     transaction_code: string,
 * }
 * @phpstan-type VoidPaymentReply array{}
 * @phpstan-type SignedParams array{
 *     method: Method|value-of<Method>,
 *     path: string,
 *     body?: string|null,
 *     authorization?: string|null,
 * }
 * @phpstan-type SignedReply array{
 *     status: int,
 *     success: bool,
 *     code: string|null,
 *     message: string|null,
 *     data: mixed,
 * }
 * @not-serializable
 */
class Prakerja extends Client
{
    public function __construct(
        #[\SensitiveParameter] string $clientCode,
        #[\SensitiveParameter] string $signKey,
        ?string $baseUrl = null,
        Lang|string|null $lang = null,
        ?int $maxResponseBytes = null,
    ) {}

    /**
     * `POST /api/v1/integration/tpm/submission/status`
     *
     * Which submission. May be repeated.
     *
     * - `redeem_code`: Code that the participant got for buying the course.
     * - `scope`: What was submitted.
     * - `sequence`: 1 to 998 for `tpm`, 999 for `uk`.
     *
     * Replies with: what became of it; each part is there if the partner tells of it, and at least one is.
     *
     * @phpstan-param SubmissionStatusParams $params
     * @phpstan-return Call<SubmissionStatusReply>
     * @throws InvalidParams
     * @implementation-alias Segel\Client::operation
     */
    public function submissionStatus(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * `POST /api/v1/integration/tpm/submission`
     *
     * The assignment. Before you send it again, ask first: prakerja.submission_status of the same redeem_code, scope
     * and sequence: `assignment.status` is not `not_submitted` if Prakerja has it.
     *
     * - `redeem_code`: Code that the participant got for buying the course.
     * - `scope`: What is submitted.
     * - `sequence`: 1 to 998 for `tpm`, 999 for `uk`.
     * - `url_file`: Where Prakerja fetches the file: an absolute `http` or `https` URL.
     *
     * Replies with: the assignment as Prakerja keeps it.
     *
     * @phpstan-param SubmitAssignmentParams $params
     * @phpstan-return Call<SubmitAssignmentReply>
     * @throws InvalidParams
     * @implementation-alias Segel\Client::operation
     */
    public function submitAssignment(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * `POST /api/v1/integration/tpm/feedback/submission`
     *
     * The feedback. Before you send it again, ask first: prakerja.submission_status of the same redeem_code, scope
     * and sequence: `feedback.status` is not `not_submitted` if Prakerja has it.
     *
     * - `redeem_code`: Code that the participant got for buying the course.
     * - `scope`: What the feedback is on.
     * - `sequence`: 1 to 998 for `tpm`, 999 for `uk`.
     * - `notes`: The feedback, 1 to 250 characters (Unicode scalar values).
     * - `url_file`: Where Prakerja fetches a file that goes with it: an absolute `http` or `https` URL.
     *
     * Replies with: the feedback as Prakerja keeps it.
     *
     * @phpstan-param SubmitFeedbackParams $params
     * @phpstan-return Call<SubmitFeedbackReply>
     * @throws InvalidParams
     * @implementation-alias Segel\Client::operation
     */
    public function submitFeedback(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * `POST /api/v1/integration/payment/redeem-code/status`
     *
     * Which redeem code. May be repeated.
     *
     * - `redeem_code`: Code that the participant got for buying the course.
     * - `sequence`: Meeting, 1 to 10 or 999.
     *
     * Replies with: a redeem code as Prakerja keeps it.
     *
     * @phpstan-param RedeemStatusParams $params
     * @phpstan-return Call<RedeemStatusReply>
     * @throws InvalidParams
     * @implementation-alias Segel\Client::operation
     */
    public function redeemStatus(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * `POST /api/v1/integration/payment/redeem-code/commit`
     *
     * Which redeem code. Before you send it again, ask first: prakerja.redeem_status of the same redeem_code:
     * `status` and `redeem_at` tell whether it is redeemed.
     *
     * - `redeem_code`: Code that the participant got for buying the course.
     *
     * Replies with: the redeemed code.
     *
     * @phpstan-param RedeemCommitParams $params
     * @phpstan-return Call<RedeemCommitReply>
     * @throws InvalidParams
     * @implementation-alias Segel\Client::operation
     */
    public function redeemCommit(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * `POST /api/v1/integration/payment/redeem-code/reset`
     *
     * Which redeem code. Before you send it again, ask first: prakerja.redeem_status of the same redeem_code:
     * `status` and `redeem_at` tell whether it is redeemed still.
     *
     * - `redeem_code`: Code that begins with `PRAT-`.
     *
     * Replies with: a redeem code as Prakerja keeps it.
     *
     * @phpstan-param RedeemResetParams $params
     * @phpstan-return Call<RedeemResetReply>
     * @throws InvalidParams
     * @implementation-alias Segel\Client::operation
     */
    public function redeemReset(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * `POST /api/v1/integration/oauth/url-generate`
     *
     * Whom to send where. May be repeated.
     *
     * - `redeem_code`: Code that the participant got for buying the course.
     * - `redirect_uri`: Where Prakerja sends the participant back to: an absolute `http` or `https` URL.
     * - `email`: The participant's e-mail address.
     * - `sequence`: Meeting, 1 to 10 or 999.
     *
     * Replies with: the URL.
     *
     * @phpstan-param GenerateUrlParams $params
     * @phpstan-return Call<GenerateUrlReply>
     * @throws InvalidParams
     * @implementation-alias Segel\Client::operation
     */
    public function generateUrl(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * `POST /api/v1/integration/payment/quota-schedule`
     *
     * Which schedule of which course. May be repeated.
     *
     * - `schedule_code`: The schedule.
     * - `course_code`: The course.
     *
     * Replies with: how many places are left.
     *
     * @phpstan-param CheckQuotaParams $params
     * @phpstan-return Call<CheckQuotaReply>
     * @throws InvalidParams
     * @implementation-alias Segel\Client::operation
     */
    public function checkQuota(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * `POST /api/v1/integration/payment/send-otp`
     *
     * Who pays how much for what. Before you send it again, ask first: the participant whether a password came: each
     * call sends another one, and nothing tells how many were sent.
     *
     * - `user_platform_id`: The participant at the platform.
     * - `prakerja_id`: The participant at Prakerja.
     * - `course_code`: The course.
     * - `schedule_code`: The schedule.
     * - `amount`: Whole rupiah, from 0.
     *
     * Replies with: what Prakerja says of it.
     *
     * @phpstan-param SendOtpParams $params
     * @phpstan-return Call<SendOtpReply>
     * @throws InvalidParams
     * @implementation-alias Segel\Client::operation
     */
    public function sendOtp(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * `POST /api/v1/integration/payment/authorize`
     *
     * Which payment, and what authorises it. Before you send it again, ask first: prakerja.payment_status of the
     * same invoice_code: it has the transaction if Prakerja authorised it.
     *
     * - `otp`: The one-time password.
     * - `invoice_url`: Where the invoice is: an absolute `http` or `https` URL.
     * - `invoice_code`: The invoice.
     * - `payment_token`: Goes into the header as `Authorization: Payment TOKEN`, and so into the signature; not into
     * the body.
     *
     * Replies with: the payment.
     *
     * @phpstan-param AuthorizePaymentParams $params
     * @phpstan-return Call<AuthorizePaymentReply>
     * @throws InvalidParams
     * @implementation-alias Segel\Client::operation
     */
    public function authorizePayment(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * `POST /api/v1/integration/payment/status`
     *
     * Which payment. May be repeated.
     *
     * - `invoice_code`: The invoice.
     *
     * Replies with: the payment.
     *
     * @phpstan-param PaymentStatusParams $params
     * @phpstan-return Call<PaymentStatusReply>
     * @throws InvalidParams
     * @implementation-alias Segel\Client::operation
     */
    public function paymentStatus(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * `POST /api/v1/integration/payment/void`
     *
     * Which payment. Before you send it again, ask first: prakerja.payment_status of the same invoice_code; a second
     * void is refused with ERRPLT40028.
     *
     * - `invoice_code`: The invoice.
     * - `transaction_code`: Prakerja's code of the transaction.
     *
     * Replies with: nothing: that there is a reply says it all.
     *
     * @phpstan-param VoidPaymentParams $params
     * @phpstan-return Call<VoidPaymentReply>
     * @throws InvalidParams
     * @implementation-alias Segel\Client::operation
     */
    public function voidPayment(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * `{method} {path}`
     *
     * The request. Before you send it again, ask first: Prakerja, by the operation that reads what this one writes;
     * a request that only reads may be repeated.
     *
     * - `method`: HTTP method, in any case.
     * - `path`: Path as in the request line, whole: begins with `/`, may hold a query.
     * - `body`: Raw body, sent byte for byte; none if absent or empty.
     * - `authorization`: Whole value of the `Authorization` header, which takes part in the signature.
     *
     * Replies with: the answer, as it comes.
     *
     * @phpstan-param SignedParams $params
     * @phpstan-return Call<SignedReply>
     * @throws InvalidParams
     * @implementation-alias Segel\Client::operation
     */
    public function signed(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /** The signature, 40 lower-case hex digits, of a request that is made elsewhere. */
    public function sign(
        int $now,
        Method|string $method,
        #[\SensitiveParameter] string $path,
        #[\SensitiveParameter] string $body,
        #[\SensitiveParameter] ?string $authorization = null,
    ): string {}

    /** Whether a signature is the right one, compared in constant time. */
    public function verify(
        int $now,
        Method|string $method,
        #[\SensitiveParameter] string $path,
        #[\SensitiveParameter] string $body,
        #[\SensitiveParameter] string $signature,
        #[\SensitiveParameter] ?string $authorization = null,
    ): bool {}

    /**
     * Why a signature is not the right one. It shows the text to sign and the right signature: not for logs.
     *
     * @phpstan-return array{valid: bool, causes: list<array{cause: value-of<Cause>, text: string, fix: string}>, message: string|null, expected: string}
     */
    public function diagnose(
        int $now,
        Method|string $method,
        #[\SensitiveParameter] string $path,
        #[\SensitiveParameter] string $body,
        #[\SensitiveParameter] string $signature,
        #[\SensitiveParameter] ?string $authorization = null,
    ): array {}
}

/**
 * PAFI: a method an operation, each with its params and the time, time() if not given.
 *
 * @phpstan-type TokenParams array{
 *     scope: string,
 * }
 * @phpstan-type TokenReply array{
 *     access_token: string,
 *     token_type: string,
 *     expires_in: int|null,
 *     expires_at: int|null,
 * }
 * @phpstan-type KecukupanSkpParams array{
 *     nik: string,
 * }
 * @phpstan-type KecukupanSkpReply array{
 *     nama_anggota: string|null,
 *     nik: string,
 *     tgl_lahir: string|null,
 *     gender: string|null,
 *     no_str: string|null,
 *     tgl_mulai_str: string|null,
 *     tgl_berakhir_str: string|null,
 *     pembelajaran: int|float|null,
 *     profesionalisme: int|float|null,
 *     pengabdian_masyarakat_dan_profesi: int|float|null,
 *     publikasi_ilmiah: int|float|null,
 *     pengembangan_ilmu: int|float|null,
 *     total_skp: int|float|null,
 *     nomor_surat: string|null,
 *     status_rekom: string|null,
 *     op: string|null,
 * }
 * @not-serializable
 */
class Pafi extends Client
{
    public function __construct(
        #[\SensitiveParameter] ?string $clientId = null,
        #[\SensitiveParameter] ?string $clientSecret = null,
        #[\SensitiveParameter] ?string $accessToken = null,
        ?string $baseUrl = null,
        Lang|string|null $lang = null,
        ?int $maxResponseBytes = null,
    ) {}

    /**
     * `POST /oauth/token`
     *
     * What the token is for. May be repeated.
     *
     * - `scope`: One or more scope names, single spaces between: `read-kecukupan-skp`.
     *
     * Replies with: the token.
     *
     * @phpstan-param TokenParams $params
     * @phpstan-return Call<TokenReply>
     * @throws InvalidParams
     * @implementation-alias Segel\Client::operation
     */
    public function token(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * `GET /pengajuan/kecukupan-skp/user/{nik}`
     *
     * Which member. May be repeated.
     *
     * - `nik`: Identity number, 16 digits.
     *
     * Replies with: the member, and the points by kind. Dates are `YYYY-MM-DD`, or as they came where that is no
     * date.
     *
     * @phpstan-param KecukupanSkpParams $params
     * @phpstan-return Call<KecukupanSkpReply>
     * @throws InvalidParams
     * @implementation-alias Segel\Client::operation
     */
    public function kecukupanSkp(#[\SensitiveParameter] array $params, ?int $now = null): Call {}
}

/**
 * PaDi UMKM: a method an operation, each with its params and the time, time() if not given.
 *
 * @phpstan-type RegisteredUmkm array{
 *     uid?: string|null,
 *     nama_umkm?: string|null,
 *     kategori_usaha?: string|int|float|null,
 * }
 * @phpstan-type Reference array{
 *     umkm?: RegisteredUmkm|null,
 *     id_satker?: list<string|int|float>|null,
 * }
 * @phpstan-type SubmitTransactionParams array{
 *     tanggal_transaksi: string,
 *     transaksi_id: string,
 *     bumn_id?: string|null,
 *     nama_project: string,
 *     kategori_project: '1'|'2'|'3'|'4'|'5'|'6'|'7'|'8'|'9'|'183'|'184'|'185'|'186'|'187'|'188'|'189'|'190'|'191'|'192'|'193'|'194'|'195'|'196'|'197'|'198'|'199'|'200'|1|2|3|4|5|6|7|8|9|183|184|185|186|187|188|189|190|191|192|193|194|195|196|197|198|199|200,
 *     total_nilai_project: string|int|float,
 *     tipe_nilai_project: 'CAPEX'|'OPEX',
 *     kategori_umkm: '1'|'2'|'3'|'4'|1|2|3|4,
 *     uid_umkm: string,
 *     nama_umkm: string,
 *     target_penyelesaian?: string|int|float|null,
 *     tanggal_order_placement?: string|null,
 *     tanggal_confirmation?: string|null,
 *     tanggal_delivery?: string|null,
 *     tanggal_invoice: string,
 *     total_cycle_time?: string|int|float|null,
 *     kategori_delivery_time?: '1'|'2'|'3'|'4'|'5'|1|2|3|4|5|null,
 *     rating?: '1'|'2'|'3'|'4'|'5'|1|2|3|4|5|null,
 *     feedback?: string|null,
 *     deskripsi_project?: string|null,
 *     id_satker: string|int|float,
 *     is_pdn: '0'|'1'|0|1,
 *     tkdn: string|int|float,
 *     is_certificate: '0'|'1'|0|1,
 *     certificate_tkdn?: string|null,
 *     reference?: Reference|null,
 * }
 * @phpstan-type SubmitTransactionReply array{
 *     message: string|null,
 * }
 * @phpstan-type ListTransactionsParams array{
 *     size: int,
 *     page: int,
 * }
 * @phpstan-type Transaction array{
 *     tanggal_transaksi: string|null,
 *     transaksi_id: string|null,
 *     bumn_id: string|null,
 *     nama_project: string|null,
 *     kategori_project: string|null,
 *     total_nilai_project: string|null,
 *     tipe_nilai_project: string|null,
 *     kategori_umkm: string|null,
 *     uid_umkm: string|null,
 *     nama_umkm: string|null,
 *     target_penyelesaian: string|null,
 *     tanggal_order_placement: string|null,
 *     tanggal_confirmation: string|null,
 *     tanggal_delivery: string|null,
 *     tanggal_invoice: string|null,
 *     total_cycle_time: string|null,
 *     kategori_delivery_time: string|null,
 *     rating: string|null,
 *     feedback: string|null,
 *     deskripsi_project: string|null,
 *     id_satker: string|null,
 *     is_pdn: string|null,
 *     tkdn: string|null,
 *     is_certificate: string|null,
 *     certificate_tkdn: string|null,
 *     extra: array<mixed>,
 * }
 * @phpstan-type ListTransactionsReply array{
 *     count: int|null,
 *     items: list<Transaction>,
 * }
 * @phpstan-type DeleteTransactionsParams array{
 *     transaksi_ids: list<string>,
 * }
 * @phpstan-type DeleteTransactionsReply array{
 *     message: string|null,
 * }
 * @phpstan-type SubmitUmkmParams array{
 *     uid: string,
 *     nama_umkm: string,
 *     alamat?: string|null,
 *     blok_no_kav?: string|null,
 *     kode_pos?: string|null,
 *     kota?: string|null,
 *     provinsi?: string|null,
 *     no_telp?: string|null,
 *     hp?: string|null,
 *     email?: string|null,
 *     kategori_usaha: '1'|'2'|'3'|'4',
 *     jenis_kegiatan_usaha?: '1'|'2'|'3'|'4'|'5'|'6'|'7'|'8'|'9'|'183'|'184'|'185'|'186'|'187'|'188'|'189'|'190'|'191'|'192'|'193'|'194'|'195'|'196'|'197'|'198'|'199'|'200'|null,
 *     npwp?: string|null,
 *     nama_bank?: string|null,
 *     country_bank?: string|null,
 *     no_rekening?: string|null,
 *     nama_pemilik_rekening?: string|null,
 *     longitude?: string|null,
 *     latitude?: string|null,
 *     total_project?: string|null,
 *     total_revenue?: string|null,
 *     ontime_rate?: string|null,
 *     average_rating?: string|null,
 *     nib?: string|null,
 *     badan_usaha?: string|null,
 * }
 * @phpstan-type SubmitUmkmReply array{
 *     message: string|null,
 * }
 * @phpstan-type ListUmkmParams array{
 *     size: int,
 *     page: int,
 * }
 * @phpstan-type Umkm array{
 *     uid: string|null,
 *     nama_umkm: string|null,
 *     alamat: string|null,
 *     blok_no_kav: string|null,
 *     kode_pos: string|null,
 *     kota: string|null,
 *     provinsi: string|null,
 *     no_telp: string|null,
 *     hp: string|null,
 *     email: string|null,
 *     kategori_usaha: string|null,
 *     jenis_kegiatan_usaha: string|null,
 *     npwp: string|null,
 *     nama_bank: string|null,
 *     country_bank: string|null,
 *     no_rekening: string|null,
 *     nama_pemilik_rekening: string|null,
 *     longitude: string|null,
 *     latitude: string|null,
 *     total_project: string|null,
 *     total_revenue: string|null,
 *     ontime_rate: string|null,
 *     average_rating: string|null,
 *     nib: string|null,
 *     badan_usaha: string|null,
 *     extra: array<mixed>,
 * }
 * @phpstan-type ListUmkmReply array{
 *     count: int|null,
 *     items: list<Umkm>,
 * }
 * @phpstan-type DeleteUmkmParams array{
 *     uids: list<string>,
 * }
 * @phpstan-type DeleteUmkmReply array{
 *     message: string|null,
 * }
 * @not-serializable
 */
class Padi extends Client
{
    public function __construct(
        #[\SensitiveParameter] ?string $apiKey = null,
        #[\SensitiveParameter] InvoiceKey|string|null $invoiceKey = null,
        ?string $baseUrl = null,
        Lang|string|null $lang = null,
        ?int $maxResponseBytes = null,
    ) {}

    /**
     * `POST /padis`
     *
     * The purchase order, column by column as in the partner's table. An optional text that is blank is left out;
     * where "or a number" stands, JSON may give a number, which is sent as text. Before you send it again, ask
     * first: padi.list_transactions: an item with the same transaksi_id is there if PaDi has it.
     *
     * - `tanggal_transaksi`: Date of the purchase order, `YYYY-MM-DD`.
     * - `transaksi_id`: Identifier of the purchase order, at most 100 characters.
     * - `bumn_id`: Identifier of the company.
     * - `nama_project`: Name of the purchase order, at most 255 characters.
     * - `kategori_project`: What was bought, a code of `KATEGORI_PROJECT`, or a number.
     * - `total_nilai_project`: Value in whole rupiah, at most 18 digits, or a number.
     * - `tipe_nilai_project`: `CAPEX` or `OPEX`.
     * - `kategori_umkm`: Size of the seller, a code of `KATEGORI_UMKM`, or a number.
     * - `uid_umkm`: Identifier of the seller, at most 100 characters.
     * - `nama_umkm`: Name of the seller, at most 100 characters.
     * - `target_penyelesaian`: Days planned, or a number.
     * - `tanggal_order_placement`: Date of the order.
     * - `tanggal_confirmation`: Date of the confirmation.
     * - `tanggal_delivery`: Date of the delivery.
     * - `tanggal_invoice`: Date of the invoice; how the wire spells it, the config says.
     * - `total_cycle_time`: Days from the order to the invoice, or a number.
     * - `kategori_delivery_time`: How quick the delivery was, 1 to 5, or a number.
     * - `rating`: How content the buyer is, 1 to 5, or a number.
     * - `feedback`: What the buyer says.
     * - `deskripsi_project`: What the purchase order is for.
     * - `id_satker`: Working unit that bought, at most 100 characters, or a number.
     * - `is_pdn`: 1 if it is a domestic product, else 0, or a number.
     * - `tkdn`: Average local content in per cent, 0 to 100 with at most two decimals, sent as given, or a number.
     * - `is_certificate`: 1 if a certificate stands behind it, else 0, or a number.
     * - `certificate_tkdn`: Number of the certificate, at most 100 characters; only with `is_certificate` 1, and
     * then required.
     * - `reference`: What the company has registered, to compare with; never sent.
     *
     * Replies with: what a record that was submitted or deleted is answered with.
     *
     * @phpstan-param SubmitTransactionParams $params
     * @phpstan-return Call<SubmitTransactionReply>
     * @throws InvalidParams
     * @implementation-alias Segel\Client::operation
     */
    public function submitTransaction(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * `POST /padis`
     *
     * Which page. May be repeated.
     *
     * - `size`: Records on a page, 1 to 1000.
     * - `page`: Number of the page, from 1.
     *
     * Replies with: one page.
     *
     * @phpstan-param ListTransactionsParams $params
     * @phpstan-return Call<ListTransactionsReply>
     * @throws InvalidParams
     * @implementation-alias Segel\Client::operation
     */
    public function listTransactions(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * `POST /padis`
     *
     * Which transactions. Before you send it again, ask first: padi.list_transactions: what it still lists was not
     * deleted; delete only that.
     *
     * - `transaksi_ids`: Their identifiers, 1 to 1000, none twice.
     *
     * Replies with: what a record that was submitted or deleted is answered with.
     *
     * @phpstan-param DeleteTransactionsParams $params
     * @phpstan-return Call<DeleteTransactionsReply>
     * @throws InvalidParams
     * @implementation-alias Segel\Client::operation
     */
    public function deleteTransactions(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * `POST /padis`
     *
     * The UMKM. An optional text that is blank is left out. Before you send it again, ask first: padi.list_umkm: an
     * item with the same uid is there if PaDi has it.
     *
     * - `uid`: Identifier, the company's own.
     * - `nama_umkm`: Name.
     * - `alamat`: Address.
     * - `blok_no_kav`: Block and number.
     * - `kode_pos`: Postal code.
     * - `kota`: Town.
     * - `provinsi`: Province.
     * - `no_telp`: Telephone.
     * - `hp`: Mobile telephone.
     * - `email`: E-mail address.
     * - `kategori_usaha`: Size, a code of `KATEGORI_UMKM`.
     * - `jenis_kegiatan_usaha`: What it does, a code of `KATEGORI_PROJECT`.
     * - `npwp`: Tax number.
     * - `nama_bank`: Bank.
     * - `country_bank`: Country of the bank.
     * - `no_rekening`: Account number.
     * - `nama_pemilik_rekening`: Holder of the account.
     * - `longitude`: Longitude in degrees.
     * - `latitude`: Latitude in degrees.
     * - `total_project`: Purchase orders so far.
     * - `total_revenue`: Revenue so far.
     * - `ontime_rate`: Share of deliveries on time.
     * - `average_rating`: Average rating.
     * - `nib`: Business identity number (nomor induk berusaha).
     * - `badan_usaha`: Legal form.
     *
     * Replies with: what a record that was submitted or deleted is answered with.
     *
     * @phpstan-param SubmitUmkmParams $params
     * @phpstan-return Call<SubmitUmkmReply>
     * @throws InvalidParams
     * @implementation-alias Segel\Client::operation
     */
    public function submitUmkm(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * `POST /padis`
     *
     * Which page. May be repeated.
     *
     * - `size`: Records on a page, 1 to 1000.
     * - `page`: Number of the page, from 1.
     *
     * Replies with: one page.
     *
     * @phpstan-param ListUmkmParams $params
     * @phpstan-return Call<ListUmkmReply>
     * @throws InvalidParams
     * @implementation-alias Segel\Client::operation
     */
    public function listUmkm(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * `POST /padis`
     *
     * Which UMKM. Before you send it again, ask first: padi.list_umkm: what it still lists was not deleted; delete
     * only that.
     *
     * - `uids`: Their identifiers, 1 to 1000, none twice.
     *
     * Replies with: what a record that was submitted or deleted is answered with.
     *
     * @phpstan-param DeleteUmkmParams $params
     * @phpstan-return Call<DeleteUmkmReply>
     * @throws InvalidParams
     * @implementation-alias Segel\Client::operation
     */
    public function deleteUmkm(#[\SensitiveParameter] array $params, ?int $now = null): Call {}
}

/**
 * SEEK Pass: a method an operation, each with its params and the time, time() if not given.
 *
 * @phpstan-type TokenParams array{
 *     scopes: list<string>,
 * }
 * @phpstan-type TokenReply array{
 *     access_token: string,
 *     token_type: string,
 *     expires_in: int|null,
 *     expires_at: int|null,
 *     scope: list<string>|null,
 * }
 * @phpstan-type SubmissionStatusParams array{
 *     id: string,
 * }
 * @phpstan-type SubmissionStatusReply array{
 *     id: string,
 *     status: string,
 *     finalized_at: string|null,
 * }
 * @phpstan-type SubmissionStatusesParams array{
 *     ids: list<string>,
 * }
 * @phpstan-type SubmissionStatusesReply array{
 *     credentials: list<SubmissionStatusReply>,
 * }
 * @phpstan-type DigitalIdentityFields array{
 *     full_name: string,
 *     date_of_birth?: string|null,
 *     identity_document_validity?: IdentityDocumentValidity|value-of<IdentityDocumentValidity>|null,
 *     identity_document_liveness?: IdentityDocumentLiveness|value-of<IdentityDocumentLiveness>|null,
 *     identity_document_person_match?: IdentityDocumentPersonMatch|value-of<IdentityDocumentPersonMatch>|null,
 * }
 * @phpstan-type DigitalIdentity array{
 *     credential_id: string,
 *     fields: DigitalIdentityFields,
 * }
 * @phpstan-type TranscriptOverall array{
 *     issuance_date: string,
 *     score?: string|null,
 * }
 * @phpstan-type Subject array{
 *     name: string,
 *     code: string,
 *     credit?: string|null,
 *     score?: string|null,
 *     grade: string,
 *     completion_date: string,
 * }
 * @phpstan-type Transcript array{
 *     overall: TranscriptOverall,
 *     subjects: list<Subject>,
 * }
 * @phpstan-type Partner array{
 *     name: string,
 * }
 * @phpstan-type EducationFields array{
 *     full_name: string,
 *     education_provider: string,
 *     course_name: string,
 *     conferral_year?: string|null,
 *     awaiting_graduation?: bool|null,
 *     has_majors?: bool|null,
 *     majors?: list<string>|null,
 *     with_honours?: bool|null,
 *     transcript?: Transcript|null,
 *     partner_chain?: list<Partner>|null,
 * }
 * @phpstan-type Asset array{
 *     asset_id: string,
 *     asset_type: AssetType|value-of<AssetType>,
 * }
 * @phpstan-type Education array{
 *     credential_id: string,
 *     fields: EducationFields,
 *     assets?: list<Asset>|null,
 * }
 * @phpstan-type MicrocredentialFields array{
 *     full_name: string,
 *     issuer_name: string,
 *     microcredential_name: string,
 *     issue_date: string,
 *     expiry_date?: string|null,
 *     assessment_result?: string|null,
 *     partner_chain?: list<Partner>|null,
 * }
 * @phpstan-type Microcredential array{
 *     credential_id: string,
 *     fields: MicrocredentialFields,
 *     assets?: list<Asset>|null,
 * }
 * @phpstan-type CefrScores array{
 *     combined?: 'A1'|'A1+'|'A2'|'A2+'|'B1'|'B1+'|'B2'|'B2+'|'C1'|'C1+'|'C2'|'C2+'|null,
 *     reading?: 'A1'|'A1+'|'A2'|'A2+'|'B1'|'B1+'|'B2'|'B2+'|'C1'|'C1+'|'C2'|'C2+'|null,
 *     listening?: 'A1'|'A1+'|'A2'|'A2+'|'B1'|'B1+'|'B2'|'B2+'|'C1'|'C1+'|'C2'|'C2+'|null,
 *     speaking?: 'A1'|'A1+'|'A2'|'A2+'|'B1'|'B1+'|'B2'|'B2+'|'C1'|'C1+'|'C2'|'C2+'|null,
 *     writing?: 'A1'|'A1+'|'A2'|'A2+'|'B1'|'B1+'|'B2'|'B2+'|'C1'|'C1+'|'C2'|'C2+'|null,
 * }
 * @phpstan-type OverallScore array{
 *     score: string,
 *     scale: string,
 * }
 * @phpstan-type Subskill array{
 *     skill: string,
 *     score: string,
 * }
 * @phpstan-type TestScores array{
 *     cefr_scores: CefrScores,
 *     overall: OverallScore,
 *     subskills?: list<Subskill>|null,
 * }
 * @phpstan-type EnglishProficiencyFields array{
 *     full_name: string,
 *     test_provider: string,
 *     test_name: string,
 *     completion_date: string,
 *     expiry_date?: string|null,
 *     test_scores: TestScores,
 *     partner_chain?: list<Partner>|null,
 * }
 * @phpstan-type EnglishProficiency array{
 *     credential_id: string,
 *     fields: EnglishProficiencyFields,
 *     assets?: list<Asset>|null,
 * }
 * @phpstan-type RightToWorkFields array{
 *     full_name: string,
 *     country: string,
 *     singapore_work_rights?: string|null,
 *     partner_chain?: list<Partner>|null,
 * }
 * @phpstan-type RightToWork array{
 *     credential_id: string,
 *     fields: RightToWorkFields,
 * }
 * @phpstan-type Employment array{
 *     organisation: string,
 *     role_title?: string|null,
 *     role_classification?: string|null,
 *     start_date: string,
 *     end_date?: string|null,
 *     last_processed_month: string,
 * }
 * @phpstan-type CareerHistoryFields array{
 *     full_name: string,
 *     employment: list<Employment>,
 * }
 * @phpstan-type CareerHistory array{
 *     credential_id: string,
 *     fields: CareerHistoryFields,
 *     partner_chain?: list<Partner>|null,
 * }
 * @phpstan-type UniversalCredentialFields array{
 *     full_name: string,
 *     credential_name: string,
 *     credential_sub_type?: string|null,
 *     credential_category?: string|null,
 *     issuer_name: string,
 *     issue_date?: string|null,
 *     expiry_date?: string|null,
 *     credential_details?: array<string|bool|int|list<string>|null>|null,
 *     partner_chain?: list<Partner>|null,
 * }
 * @phpstan-type UniversalCredential array{
 *     credential_id: string,
 *     fields: UniversalCredentialFields,
 *     assets?: list<Asset>|null,
 * }
 * @phpstan-type AddBatchParams array{
 *     credential_id: string,
 *     digital_identity?: DigitalIdentity|null,
 *     education_items?: list<Education>|null,
 *     microcredential_items?: list<Microcredential>|null,
 *     english_proficiency_items?: list<EnglishProficiency>|null,
 *     right_to_work_items?: list<RightToWork>|null,
 *     career_history?: CareerHistory|null,
 *     universal_credential_items?: list<UniversalCredential>|null,
 * }
 * @phpstan-type AssetUpload array{
 *     asset_id: string,
 *     url: string,
 *     asset_type: value-of<AssetType>,
 * }
 * @phpstan-type AddBatchReply array{
 *     redirect_uri: string,
 *     client_id: string|null,
 *     request_id: string|null,
 *     asset_uploads: list<AssetUpload>,
 * }
 * @phpstan-type UploadAssetParams array{
 *     url: string,
 *     asset_type: AssetType|value-of<AssetType>,
 *     content: string,
 * }
 * @phpstan-type UploadAssetReply array{}
 * @not-serializable
 */
class Seekpass extends Client
{
    public function __construct(
        ?string $baseUrl = null,
        #[\SensitiveParameter] ?string $clientId = null,
        #[\SensitiveParameter] ?string $clientSecret = null,
        #[\SensitiveParameter] ?string $accessToken = null,
        Lang|string|null $lang = null,
        ?int $maxResponseBytes = null,
    ) {}

    /**
     * `POST /api/partner/v1/oauth/token.json`
     *
     * What the token is for. May be repeated.
     *
     * - `scopes`: At least one scope, as `seekpass.scopes` lists them for a batch.
     *
     * Replies with: the token.
     *
     * @phpstan-param TokenParams $params
     * @phpstan-return Call<TokenReply>
     * @throws InvalidParams
     * @implementation-alias Segel\Client::operation
     */
    public function token(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * `GET /api/partner/v1/submissions/{id}/status.json`
     *
     * Which credential. May be repeated.
     *
     * - `id`: Its identifier.
     *
     * Replies with: what became of it.
     *
     * @phpstan-param SubmissionStatusParams $params
     * @phpstan-return Call<SubmissionStatusReply>
     * @throws InvalidParams
     * @implementation-alias Segel\Client::operation
     */
    public function submissionStatus(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * `POST /api/partner/v1/submissions/status.json`
     *
     * Which credentials. May be repeated.
     *
     * - `ids`: Their identifiers: 1 to 30, none twice.
     *
     * Replies with: what became of them.
     *
     * @phpstan-param SubmissionStatusesParams $params
     * @phpstan-return Call<SubmissionStatusesReply>
     * @throws InvalidParams
     * @implementation-alias Segel\Client::operation
     */
    public function submissionStatuses(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * `POST /api/partner/v2/add/requests/batch.json`
     *
     * The batch: at least one credential, in any of the groups. A group that is empty counts as not given. Before
     * you send it again, ask first: seekpass.submission_statuses of the batch's credential_ids: the partner knows
     * those that it has.
     *
     * - `credential_id`: Identifies the batch; at most 255 characters.
     * - `digital_identity`: Who the person is.
     * - `education_items`: Degrees.
     * - `microcredential_items`: Certificates of learning and professional development.
     * - `english_proficiency_items`: English tests.
     * - `right_to_work_items`: Rights to work in a country.
     * - `career_history`: Where the person has worked.
     * - `universal_credential_items`: Anything else.
     *
     * Replies with: what the partner made of the batch.
     *
     * @phpstan-param AddBatchParams $params
     * @phpstan-return Call<AddBatchReply>
     * @throws InvalidParams
     * @implementation-alias Segel\Client::operation
     */
    public function addBatch(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * `PUT {url}`
     *
     * Which file goes where. May be repeated.
     *
     * - `url`: The URL, as the partner gave it.
     * - `asset_type`: What the file is; decides the `Content-Type`.
     * - `content`: The file's bytes (as `base64_encode()` gives them), which must begin as its type does: a wrong
     * file is caught before it is sent.
     *
     * Replies with: nothing: that there is a reply says it all.
     *
     * @phpstan-param UploadAssetParams $params
     * @phpstan-return Call<UploadAssetReply>
     * @throws InvalidParams
     * @implementation-alias Segel\Client::operation
     */
    public function uploadAsset(#[\SensitiveParameter] array $params, ?int $now = null): Call {}

    /**
     * The OAuth scopes that a batch needs; nothing in it is validated.
     *
     * @phpstan-param AddBatchParams $params
     * @return list<string>
     */
    public static function scopes(#[\SensitiveParameter] array $params): array {}
}

/**
 * The digital-identity middleware: a method an operation, each with its params and the time, time() if not given.
 *
 * @phpstan-type RequestOutParams array{
 *     ticket_id: string,
 *     subject: string,
 *     subject_type: string,
 *     subject_identifier: string,
 * }
 * @phpstan-type Data array{
 *     image: string|null,
 *     nik: string|null,
 *     status: string|null,
 *     extra: array<mixed>,
 * }
 * @phpstan-type RequestOutReply array{
 *     ticket_id: string,
 *     subject: string|null,
 *     subject_type: string|null,
 *     subject_identifier: string|null,
 *     action: string|null,
 *     resource_type: string|null,
 *     resource: string|null,
 *     resource_id: string|null,
 *     data: Data|null,
 *     status: string|null,
 *     message: string|null,
 *     status_code: int,
 * }
 * @not-serializable
 */
class Middleware extends Client
{
    public function __construct(
        #[\SensitiveParameter] string $url,
        #[\SensitiveParameter] string $accessToken,
        Lang|string|null $lang = null,
        ?int $maxResponseBytes = null,
    ) {}

    /**
     * `POST {url}`
     *
     * What is asked for; each text has at most 255 characters. May be repeated.
     *
     * - `ticket_id`: The caller's ticket, which the answer repeats.
     * - `subject`: Product, such as `digitalid`.
     * - `subject_type`: What of the product, such as `enrollment`.
     * - `subject_identifier`: With what, such as `ektp`.
     *
     * Replies with: the record.
     *
     * @phpstan-param RequestOutParams $params
     * @phpstan-return Call<RequestOutReply>
     * @throws InvalidParams
     * @implementation-alias Segel\Client::operation
     */
    public function requestOut(#[\SensitiveParameter] array $params, ?int $now = null): Call {}
}

/**
 * A prepared operation: the request, and how its response is read.
 *
 * @template-covariant TReply of array<string, mixed>
 * @not-serializable
 * @strict-properties
 */
final class Call
{
    /** In upper case. */
    public readonly string $method;
    /** Absolute. It can hold an identity number or a signature: not for logs. */
    public readonly string $url;
    /** @var array<string, string> in the order to send them */
    public readonly array $headers;
    /** The exact bytes, already signed. */
    public readonly string $body;

    private function __construct() {}

    /**
     * Reads the response, whatever its status; may be repeated.
     *
     * @phpstan-param array<string|array<string>> $headers
     * @phpstan-return TReply
     * @throws Rejected
     * @throws Unreadable
     * @throws InvalidParams
     */
    public function parse(
        int $status,
        #[\SensitiveParameter] array $headers,
        #[\SensitiveParameter] string $body,
    ): array {}
}

/** One problem in what the caller gave. */
final class Violation
{
    /** JSON pointer: `/params/sequence`, `/config/sign_key`, `/now`. */
    public readonly string $path;
    public readonly Rule $rule;
    /** One sentence: what was got, what is wanted, what to do. */
    public readonly string $text;
}

/** Why something did not work. */
abstract class Exception extends \Exception
{
    private string $json = "";

    /** The error as the JSON object that all languages share. */
    public function toJson(): string {}
}

/** The caller's fault: nothing was built. */
class InvalidParams extends Exception
{
    /** @var list<Violation> every problem found */
    public readonly array $violations;
}

/** The partner said no, as it documents. */
class Rejected extends Exception
{
    public readonly int $status;
    /** The partner's own code. (`$code` is PHP's: the HTTP status, as in getCode().) */
    public readonly ?string $partnerCode;
    public readonly Reason $reason;
    /** The partner's words. */
    public readonly ?string $text;
    public readonly Retry $retry;
    /** Seconds to wait, if the response says how long. */
    public readonly ?int $retryAfter;
    /** @var array<string, list<string>> the partner's words on single fields */
    public readonly array $fields;
}

/** The response is not what the partner documents. */
class Unreadable extends Exception
{
    public readonly int $status;
    public readonly Problem $problem;
    /** JSON pointer or byte offset. */
    public readonly ?string $at;
    /** At most 200 characters of the body, secrets redacted. */
    public readonly string $excerpt;
    public readonly Retry $retry;
    /** Seconds to wait, if the response says how long. */
    public readonly ?int $retryAfter;
}

/** The language of violations and diagnoses. */
enum Lang: string
{
    case En = "en";
    /** Indonesian. */
    case Id = "id";
}

/** What a submission to Prakerja is for. */
enum Scope: string
{
    /** Independent practice assignment (tugas praktik mandiri), sequence 1 to 998. */
    case Tpm = "tpm";
    /** Skill demonstration (unjuk keterampilan), sequence 999. */
    case Uk = "uk";
}

/** HTTP method of a signed request. */
enum Method: string
{
    case Get = "GET";
    case Post = "POST";
    case Put = "PUT";
    case Patch = "PATCH";
    case Delete = "DELETE";
}

/** A mistake that people make when they sign; `Cause::from()` of a diagnosis' `cause` is one. */
enum Cause: string
{
    /** `", "` and `": "` in the body: Python's default. */
    case BodySpaced = "body_spaced";
    /** `\/` for `/` in the body: PHP's default. */
    case BodySlashesEscaped = "body_slashes_escaped";
    /** `\u00e9` for `é` in the body: PHP's and Python's default. */
    case BodyUnicodeEscaped = "body_unicode_escaped";
    /** `\u0026` for `&` in the body, and so `<`, `>`, U+2028, U+2029: Go's default. */
    case BodyHtmlEscaped = "body_html_escaped";
    /** LF or CRLF behind the body. */
    case BodyNewline = "body_newline";
    /** A byte order mark before the body. */
    case BodyBom = "body_bom";
    /** `[]` for `{}` in the body: PHP's empty array. */
    case BodyEmptyArray = "body_empty_array";
    /** The body is left out. */
    case BodyNotSigned = "body_not_signed";
    /** The members of the body's objects in the order of their names' code points. */
    case BodyKeysSorted = "body_keys_sorted";
    /** The body without its white space, inside texts too or only outside. */
    case BodyWhitespaceRemoved = "body_whitespace_removed";
    /** The body on many lines, indented by 2 or 4 spaces. */
    case BodyPrettyPrinted = "body_pretty_printed";
    /** `now` × 1000. */
    case TimestampMilliseconds = "timestamp_milliseconds";
    /** The timestamp is left out. */
    case TimestampNotSigned = "timestamp_not_signed";
    /** Another second within 300 of `now`. */
    case TimestampDiffers = "timestamp_differs";
    /** `post` for `POST`. */
    case MethodLowerCase = "method_lower_case";
    /** The method is left out. */
    case MethodNotSigned = "method_not_signed";
    /** Another method. */
    case MethodDiffers = "method_differs";
    /** The base URL before the path. */
    case PathWithHost = "path_with_host";
    /** The path without the slash that it begins with. */
    case PathWithoutSlash = "path_without_slash";
    /** A slash too many, or too few, at the end of the path. */
    case PathTrailingSlash = "path_trailing_slash";
    /** Two slashes at the start of the path. */
    case PathDoubleSlash = "path_double_slash";
    /** The path without its query. */
    case PathWithoutQuery = "path_without_query";
    /** The path with its percent-encoding undone. */
    case PathPercentDecoded = "path_percent_decoded";
    /** A space, LF or CRLF behind the key. */
    case KeyWhitespace = "key_whitespace";
    /** The bytes that the key stands for if read as hex. */
    case KeyHexDecoded = "key_hex_decoded";
    /** The bytes that the key stands for if read as Base64. */
    case KeyBase64Decoded = "key_base64_decoded";
    /** The message taken as the key, and the key as the message. */
    case KeyAndMessageSwapped = "key_and_message_swapped";
    /** The client code taken as the key. */
    case KeyIsClientCode = "key_is_client_code";
    /** The client code is left out. */
    case ClientCodeNotSigned = "client_code_not_signed";
    /** The authorization is left out. */
    case AuthorizationNotSigned = "authorization_not_signed";
    /** The five parts in another order, the authorization beside the path. */
    case OrderDiffers = "order_differs";
    /** Hex in upper case. */
    case SignatureUpperCase = "signature_upper_case";
    /** Base64 of the 20 bytes, padded. */
    case SignatureBase64 = "signature_base64";
    /** White space around the signature. */
    case SignatureWhitespace = "signature_whitespace";
    /** 64 hex digits: another algorithm, so nothing can be compared. */
    case SignatureSha256 = "signature_sha256";
}

/** How PaDi's column of the invoice's date is spelled on the wire. */
enum InvoiceKey: string
{
    /** As in the partner's samples. */
    case Misspelt = "tannggal_invoice";
    /** As in the partner's table. */
    case Right = "tanggal_invoice";
    /** Both, the misspelt one first. */
    case Both = "both";
}

/** Type of an asset of SEEK Pass. */
enum AssetType: string
{
    case Pdf = "pdf";
    case Jpg = "jpg";
    case Png = "png";
    /** OpenCerts, which is JSON. */
    case OpenCert = "open_cert";
}

/** How a document was found valid, for SEEK Pass. */
enum IdentityDocumentValidity: string
{
    case Manual = "manual";
    case GovernmentDatabase = "government_database";
    case VerifiableCredential = "verifiable_credential";
}

/** How a person was found to be there, for SEEK Pass. */
enum IdentityDocumentLiveness: string
{
    case Automated = "automated";
    case InPerson = "in_person";
}

/** How a person was found to be the document's, for SEEK Pass. */
enum IdentityDocumentPersonMatch: string
{
    case Manual = "manual";
    case Automated = "automated";
    case GovernmentDatabase = "government_database";
}

/** The rule that a value broke. */
enum Rule: string
{
    /** The operation's name is not in the catalogue. */
    case UnknownOperation = "unknown_operation";
    /** The field is not one of the documented ones; a misspelt optional field would be lost. */
    case UnknownField = "unknown_field";
    /** Larger or deeper than what is looked at. */
    case TooLarge = "too_large";
    /** Absent, null, or empty where a value is needed. */
    case Required = "required";
    /** Another JSON type than documented. */
    case Type = "type";
    /** Not valid UTF-8, not Base64. */
    case Encoding = "encoding";
    /** A control character where none may be. */
    case ControlCharacter = "control_character";
    /** White space where none may be. */
    case Whitespace = "whitespace";
    /** Too short, too long, too many. */
    case Length = "length";
    /** Not of the documented form. */
    case Format = "format";
    /** Not one of the listed values. */
    case OneOf = "one_of";
    /** A number outside its limits. */
    case Range = "range";
    /** Contradicts another field. */
    case Inconsistent = "inconsistent";
    /** Given twice. */
    case Duplicate = "duplicate";
}

/** Why the partner said no, the same for all partners. */
enum Reason: string
{
    /** The partner does not know the caller: key, signature or token. */
    case Unauthenticated = "unauthenticated";
    /** The partner knows the caller and does not allow this. */
    case Forbidden = "forbidden";
    /** There is no such thing. */
    case NotFound = "not_found";
    /** The partner does not accept what was sent. */
    case InvalidRequest = "invalid_request";
    /** It has happened already, or contradicts what has. */
    case Conflict = "conflict";
    /** Not yet: ask again later. */
    case NotReady = "not_ready";
    /** The request is larger than the partner takes. */
    case TooLarge = "too_large";
    /** Too many requests. */
    case RateLimited = "rate_limited";
    /** The partner does not offer this method. */
    case MethodNotAllowed = "method_not_allowed";
    /** The partner is closed for maintenance. */
    case Maintenance = "maintenance";
    /** The partner failed. */
    case ServerError = "server_error";
    /** Anything else. */
    case Other = "other";
}

/** What may be done with the same call. */
enum Retry: string
{
    /** Nothing: the answer will not change. */
    case Never = "never";
    /** Prepare the operation again later, with a new `now`. */
    case Later = "later";
    /** Get a new access token first. */
    case AfterNewToken = "after_new_token";
    /** Mend the params or the config first. */
    case AfterFix = "after_fix";
}

/** What makes a response unreadable. */
enum Problem: string
{
    /** No bytes. */
    case Empty = "empty";
    /** Bytes that are not UTF-8. */
    case Encoding = "encoding";
    /** Not JSON as RFC 8259 defines it. */
    case NotJson = "not_json";
    /** More bytes than `max_response_bytes`. */
    case TooLarge = "too_large";
    /** Nested deeper than 128 levels. */
    case TooDeep = "too_deep";
    /** JSON, but neither the partner's success nor its error shape. */
    case WrongShape = "wrong_shape";
    /** A member that must be there is absent, null or empty. */
    case MissingField = "missing_field";
    /** A member has another JSON type than documented. */
    case WrongType = "wrong_type";
    /** A value contradicts the request or the HTTP status. */
    case Mismatch = "mismatch";
}

/**
 * The same by name with JSON texts, for programs that hand on what they were given, such as test
 * drivers and bridges: spellings of numbers, repeated keys and the order of keys survive.
 * An argument that is null is not given.
 */
final class Json
{
    private function __construct() {}

    /** @phpstan-return Call<array<string, mixed>> */
    public static function prepare(
        ?string $operation,
        #[\SensitiveParameter] ?string $config,
        #[\SensitiveParameter] ?string $params,
        ?string $now,
    ): Call {}

    /**
     * @phpstan-param array<string|array<string>> $headers
     * @param string|null $body the JSON of the body's Base64
     */
    public static function parse(
        ?string $operation,
        #[\SensitiveParameter] ?string $config,
        #[\SensitiveParameter] ?string $params,
        ?string $now,
        ?string $status,
        #[\SensitiveParameter] array $headers,
        #[\SensitiveParameter] ?string $body,
    ): string {}

    /** A JSON list of `{"path", "rule", "text"}`. */
    public static function validate(
        ?string $operation,
        #[\SensitiveParameter] ?string $config,
        #[\SensitiveParameter] ?string $params,
    ): string {}

    /** @param string|null $body the JSON of the body's Base64 */
    public static function sign(
        #[\SensitiveParameter] ?string $config,
        ?string $now,
        ?string $method,
        #[\SensitiveParameter] ?string $path,
        #[\SensitiveParameter] ?string $body,
        #[\SensitiveParameter] ?string $authorization,
    ): string {}

    public static function verify(
        #[\SensitiveParameter] ?string $config,
        ?string $now,
        ?string $method,
        #[\SensitiveParameter] ?string $path,
        #[\SensitiveParameter] ?string $body,
        #[\SensitiveParameter] ?string $authorization,
        #[\SensitiveParameter] ?string $signature,
    ): bool {}

    public static function diagnose(
        #[\SensitiveParameter] ?string $config,
        ?string $now,
        ?string $method,
        #[\SensitiveParameter] ?string $path,
        #[\SensitiveParameter] ?string $body,
        #[\SensitiveParameter] ?string $authorization,
        #[\SensitiveParameter] ?string $signature,
    ): string {}

    public static function scopes(#[\SensitiveParameter] ?string $params): string {}

    /** The catalogue: every operation with its schemas and an example, and the partners' codes. */
    public static function describe(): string {}

    /**
     * The members of a JSON object as name and JSON text, repeated names too; null if the text is
     * no JSON object.
     *
     * @return list<array{string, string}>|null
     */
    public static function members(#[\SensitiveParameter] string $json): ?array {}
}
