//! The operations, and the partners' classes. Made by `cargo xtask generate`.

#![allow(clippy::doc_markdown, reason = "for readers of Python")]

use crate::operation::Operation;
use crate::partner::partner;

/// In the order of the catalogue.
#[rustfmt::skip]
pub(crate) static OPERATIONS: [Operation; 27] = [
    Operation::new("prakerja.submission_status", ["segel.prakerja", "SubmissionStatusReply"], &["redeem_code", "scope", "sequence"], &[]),
    Operation::new("prakerja.submit_assignment", ["segel.prakerja", "SubmitAssignmentReply"], &["redeem_code", "scope", "sequence", "url_file"], &[]),
    Operation::new("prakerja.submit_feedback", ["segel.prakerja", "SubmitFeedbackReply"], &["redeem_code", "scope", "sequence", "notes", "url_file"], &[]),
    Operation::new("prakerja.redeem_status", ["segel.prakerja", "RedeemStatusReply"], &["redeem_code", "sequence"], &[]),
    Operation::new("prakerja.redeem_commit", ["segel.prakerja", "RedeemCommitReply"], &["redeem_code"], &[]),
    Operation::new("prakerja.redeem_reset", ["segel.prakerja", "RedeemResetReply"], &["redeem_code"], &[]),
    Operation::new("prakerja.generate_url", ["segel.prakerja", "GenerateUrlReply"], &["redeem_code", "redirect_uri", "email", "sequence"], &[]),
    Operation::new("prakerja.check_quota", ["segel.prakerja", "CheckQuotaReply"], &["schedule_code", "course_code"], &[]),
    Operation::new("prakerja.send_otp", ["segel.prakerja", "SendOtpReply"], &["user_platform_id", "prakerja_id", "course_code", "schedule_code", "amount"], &[]),
    Operation::new("prakerja.authorize_payment", ["segel.prakerja", "AuthorizePaymentReply"], &["otp", "invoice_url", "invoice_code", "payment_token"], &[]),
    Operation::new("prakerja.payment_status", ["segel.prakerja", "PaymentStatusReply"], &["invoice_code"], &[]),
    Operation::new("prakerja.void_payment", ["segel.prakerja", "VoidPaymentReply"], &["invoice_code", "transaction_code"], &[]),
    Operation::new("prakerja.signed", ["segel.prakerja", "SignedReply"], &["method", "path", "body", "authorization"], &[]),
    Operation::new("pafi.token", ["segel.pafi", "TokenReply"], &["scope"], &[]),
    Operation::new("pafi.kecukupan_skp", ["segel.pafi", "KecukupanSkpReply"], &["nik"], &[]),
    Operation::new("padi.submit_transaction", ["segel.padi", "SubmitTransactionReply"], &["tanggal_transaksi", "transaksi_id", "bumn_id", "nama_project", "kategori_project", "total_nilai_project", "tipe_nilai_project", "kategori_umkm", "uid_umkm", "nama_umkm", "target_penyelesaian", "tanggal_order_placement", "tanggal_confirmation", "tanggal_delivery", "tanggal_invoice", "total_cycle_time", "kategori_delivery_time", "rating", "feedback", "deskripsi_project", "id_satker", "is_pdn", "tkdn", "is_certificate", "certificate_tkdn", "reference"], &[]),
    Operation::new("padi.list_transactions", ["segel.padi", "ListTransactionsReply"], &["size", "page"], &[]),
    Operation::new("padi.delete_transactions", ["segel.padi", "DeleteTransactionsReply"], &["transaksi_ids"], &[]),
    Operation::new("padi.submit_umkm", ["segel.padi", "SubmitUmkmReply"], &["uid", "nama_umkm", "alamat", "blok_no_kav", "kode_pos", "kota", "provinsi", "no_telp", "hp", "email", "kategori_usaha", "jenis_kegiatan_usaha", "npwp", "nama_bank", "country_bank", "no_rekening", "nama_pemilik_rekening", "longitude", "latitude", "total_project", "total_revenue", "ontime_rate", "average_rating", "nib", "badan_usaha"], &[]),
    Operation::new("padi.list_umkm", ["segel.padi", "ListUmkmReply"], &["size", "page"], &[]),
    Operation::new("padi.delete_umkm", ["segel.padi", "DeleteUmkmReply"], &["uids"], &[]),
    Operation::new("seekpass.token", ["segel.seekpass", "TokenReply"], &["scopes"], &[]),
    Operation::new("seekpass.submission_status", ["segel.seekpass", "SubmissionStatusReply"], &["id"], &[]),
    Operation::new("seekpass.submission_statuses", ["segel.seekpass", "SubmissionStatusesReply"], &["ids"], &[]),
    Operation::new("seekpass.add_batch", ["segel.seekpass", "AddBatchReply"], &["credential_id", "digital_identity", "education_items", "microcredential_items", "english_proficiency_items", "right_to_work_items", "career_history", "universal_credential_items"], &[]),
    Operation::new("seekpass.upload_asset", ["segel.seekpass", "UploadAssetReply"], &["url", "asset_type", "content"], &["content"]),
    Operation::new("middleware.request_out", ["segel.middleware", "RequestOutReply"], &["ticket_id", "subject", "subject_type", "subject_identifier"], &[]),
];

partner! {
    /// Kartu Prakerja: a method an operation.
    Prakerja: "prakerja"

    /// `POST /api/v1/integration/tpm/submission/status`
    ///
    /// Which submission. May be repeated.
    ///
    /// Args:
    ///     redeem_code: Code that the participant got for buying the course.
    ///     scope: What was submitted.
    ///     sequence: 1 to 998 for `tpm`, 999 for `uk`.
    ///     now: Unix seconds; the clock's if not given.
    ///
    /// Replies with: What became of it; each part is there if the partner tells of it, and at
    /// least one is.
    submission_status: 0

    /// `POST /api/v1/integration/tpm/submission`
    ///
    /// The assignment. Before you send it again, ask first: prakerja.submission_status of the
    /// same redeem_code, scope and sequence: `assignment.status` is not `not_submitted` if
    /// Prakerja has it.
    ///
    /// Args:
    ///     redeem_code: Code that the participant got for buying the course.
    ///     scope: What is submitted.
    ///     sequence: 1 to 998 for `tpm`, 999 for `uk`.
    ///     url_file: Where Prakerja fetches the file: an absolute `http` or `https` URL.
    ///     now: Unix seconds; the clock's if not given.
    ///
    /// Replies with: The assignment as Prakerja keeps it.
    submit_assignment: 1

    /// `POST /api/v1/integration/tpm/feedback/submission`
    ///
    /// The feedback. Before you send it again, ask first: prakerja.submission_status of the
    /// same redeem_code, scope and sequence: `feedback.status` is not `not_submitted` if
    /// Prakerja has it.
    ///
    /// Args:
    ///     redeem_code: Code that the participant got for buying the course.
    ///     scope: What the feedback is on.
    ///     sequence: 1 to 998 for `tpm`, 999 for `uk`.
    ///     notes: The feedback, 1 to 250 characters (Unicode scalar values).
    ///     url_file: Where Prakerja fetches a file that goes with it: an absolute `http` or
    ///         `https` URL.
    ///     now: Unix seconds; the clock's if not given.
    ///
    /// Replies with: The feedback as Prakerja keeps it.
    submit_feedback: 2

    /// `POST /api/v1/integration/payment/redeem-code/status`
    ///
    /// Which redeem code. May be repeated.
    ///
    /// Args:
    ///     redeem_code: Code that the participant got for buying the course.
    ///     sequence: Meeting, 1 to 10 or 999.
    ///     now: Unix seconds; the clock's if not given.
    ///
    /// Replies with: A redeem code as Prakerja keeps it.
    redeem_status: 3

    /// `POST /api/v1/integration/payment/redeem-code/commit`
    ///
    /// Which redeem code. Before you send it again, ask first: prakerja.redeem_status of the
    /// same redeem_code: `status` and `redeem_at` tell whether it is redeemed.
    ///
    /// Args:
    ///     redeem_code: Code that the participant got for buying the course.
    ///     now: Unix seconds; the clock's if not given.
    ///
    /// Replies with: The redeemed code.
    redeem_commit: 4

    /// `POST /api/v1/integration/payment/redeem-code/reset`
    ///
    /// Which redeem code. Before you send it again, ask first: prakerja.redeem_status of the
    /// same redeem_code: `status` and `redeem_at` tell whether it is redeemed still.
    ///
    /// Args:
    ///     redeem_code: Code that begins with `PRAT-`.
    ///     now: Unix seconds; the clock's if not given.
    ///
    /// Replies with: A redeem code as Prakerja keeps it.
    redeem_reset: 5

    /// `POST /api/v1/integration/oauth/url-generate`
    ///
    /// Whom to send where. May be repeated.
    ///
    /// Args:
    ///     redeem_code: Code that the participant got for buying the course.
    ///     redirect_uri: Where Prakerja sends the participant back to: an absolute `http` or
    ///         `https` URL.
    ///     email: The participant's e-mail address.
    ///     sequence: Meeting, 1 to 10 or 999.
    ///     now: Unix seconds; the clock's if not given.
    ///
    /// Replies with: The URL.
    generate_url: 6

    /// `POST /api/v1/integration/payment/quota-schedule`
    ///
    /// Which schedule of which course. May be repeated.
    ///
    /// Args:
    ///     schedule_code: The schedule.
    ///     course_code: The course.
    ///     now: Unix seconds; the clock's if not given.
    ///
    /// Replies with: How many places are left.
    check_quota: 7

    /// `POST /api/v1/integration/payment/send-otp`
    ///
    /// Who pays how much for what. Before you send it again, ask first: the participant whether
    /// a password came: each call sends another one, and nothing tells how many were sent.
    ///
    /// Args:
    ///     user_platform_id: The participant at the platform.
    ///     prakerja_id: The participant at Prakerja.
    ///     course_code: The course.
    ///     schedule_code: The schedule.
    ///     amount: Whole rupiah, from 0.
    ///     now: Unix seconds; the clock's if not given.
    ///
    /// Replies with: What Prakerja says of it.
    send_otp: 8

    /// `POST /api/v1/integration/payment/authorize`
    ///
    /// Which payment, and what authorises it. Before you send it again, ask first:
    /// prakerja.payment_status of the same invoice_code: it has the transaction if Prakerja
    /// authorised it.
    ///
    /// Args:
    ///     otp: The one-time password.
    ///     invoice_url: Where the invoice is: an absolute `http` or `https` URL.
    ///     invoice_code: The invoice.
    ///     payment_token: Goes into the header as `Authorization: Payment TOKEN`, and so into
    ///         the signature; not into the body.
    ///     now: Unix seconds; the clock's if not given.
    ///
    /// Replies with: The payment.
    authorize_payment: 9

    /// `POST /api/v1/integration/payment/status`
    ///
    /// Which payment. May be repeated.
    ///
    /// Args:
    ///     invoice_code: The invoice.
    ///     now: Unix seconds; the clock's if not given.
    ///
    /// Replies with: The payment.
    payment_status: 10

    /// `POST /api/v1/integration/payment/void`
    ///
    /// Which payment. Before you send it again, ask first: prakerja.payment_status of the same
    /// invoice_code; a second void is refused with ERRPLT40028.
    ///
    /// Args:
    ///     invoice_code: The invoice.
    ///     transaction_code: Prakerja's code of the transaction.
    ///     now: Unix seconds; the clock's if not given.
    ///
    /// Replies with: Nothing: that there is a reply says it all.
    void_payment: 11

    /// `{method} {path}`
    ///
    /// The request. Before you send it again, ask first: Prakerja, by the operation that reads
    /// what this one writes; a request that only reads may be repeated.
    ///
    /// Args:
    ///     method: HTTP method, in any case.
    ///     path: Path as in the request line, whole: begins with `/`, may hold a query.
    ///     body: Raw body, sent byte for byte; none if absent or empty.
    ///     authorization: Whole value of the `Authorization` header, which takes part in the
    ///         signature.
    ///     now: Unix seconds; the clock's if not given.
    ///
    /// Replies with: The answer, as it comes.
    signed: 12
}

partner! {
    /// PAFI: a method an operation.
    Pafi: "pafi"

    /// `POST /oauth/token`
    ///
    /// What the token is for. May be repeated.
    ///
    /// Args:
    ///     scope: One or more scope names, single spaces between: `read-kecukupan-skp`.
    ///     now: Unix seconds; the clock's if not given.
    ///
    /// Replies with: The token.
    token: 13

    /// `GET /pengajuan/kecukupan-skp/user/{nik}`
    ///
    /// Which member. May be repeated.
    ///
    /// Args:
    ///     nik: Identity number, 16 digits.
    ///     now: Unix seconds; the clock's if not given.
    ///
    /// Replies with: The member, and the points by kind. Dates are `YYYY-MM-DD`, or as they
    /// came where that is no date.
    kecukupan_skp: 14
}

partner! {
    /// PaDi UMKM: a method an operation.
    Padi: "padi"

    /// `POST /padis`
    ///
    /// The purchase order, column by column as in the partner's table. An optional text that is
    /// blank is left out; where "or a number" stands, JSON may give a number, which is sent as
    /// text. Before you send it again, ask first: padi.list_transactions: an item with the same
    /// transaksi_id is there if PaDi has it.
    ///
    /// Args:
    ///     tanggal_transaksi: Date of the purchase order, `YYYY-MM-DD`.
    ///     transaksi_id: Identifier of the purchase order, at most 100 characters.
    ///     bumn_id: Identifier of the company.
    ///     nama_project: Name of the purchase order, at most 255 characters.
    ///     kategori_project: What was bought, a code of `KATEGORI_PROJECT`, or a number.
    ///     total_nilai_project: Value in whole rupiah, at most 18 digits, or a number.
    ///     tipe_nilai_project: `CAPEX` or `OPEX`.
    ///     kategori_umkm: Size of the seller, a code of `KATEGORI_UMKM`, or a number.
    ///     uid_umkm: Identifier of the seller, at most 100 characters.
    ///     nama_umkm: Name of the seller, at most 100 characters.
    ///     target_penyelesaian: Days planned, or a number.
    ///     tanggal_order_placement: Date of the order.
    ///     tanggal_confirmation: Date of the confirmation.
    ///     tanggal_delivery: Date of the delivery.
    ///     tanggal_invoice: Date of the invoice; how the wire spells it, the config says.
    ///     total_cycle_time: Days from the order to the invoice, or a number.
    ///     kategori_delivery_time: How quick the delivery was, 1 to 5, or a number.
    ///     rating: How content the buyer is, 1 to 5, or a number.
    ///     feedback: What the buyer says.
    ///     deskripsi_project: What the purchase order is for.
    ///     id_satker: Working unit that bought, at most 100 characters, or a number.
    ///     is_pdn: 1 if it is a domestic product, else 0, or a number.
    ///     tkdn: Average local content in per cent, 0 to 100 with at most two decimals, sent as
    ///         given, or a number.
    ///     is_certificate: 1 if a certificate stands behind it, else 0, or a number.
    ///     certificate_tkdn: Number of the certificate, at most 100 characters; only with
    ///         `is_certificate` 1, and then required.
    ///     reference: What the company has registered, to compare with; never sent.
    ///     now: Unix seconds; the clock's if not given.
    ///
    /// Replies with: What a record that was submitted or deleted is answered with.
    submit_transaction: 15

    /// `POST /padis`
    ///
    /// Which page. May be repeated.
    ///
    /// Args:
    ///     size: Records on a page, 1 to 1000.
    ///     page: Number of the page, from 1.
    ///     now: Unix seconds; the clock's if not given.
    ///
    /// Replies with: One page.
    list_transactions: 16

    /// `POST /padis`
    ///
    /// Which transactions. Before you send it again, ask first: padi.list_transactions: what it
    /// still lists was not deleted; delete only that.
    ///
    /// Args:
    ///     transaksi_ids: Their identifiers, 1 to 1000, none twice.
    ///     now: Unix seconds; the clock's if not given.
    ///
    /// Replies with: What a record that was submitted or deleted is answered with.
    delete_transactions: 17

    /// `POST /padis`
    ///
    /// The UMKM. An optional text that is blank is left out. Before you send it again, ask
    /// first: padi.list_umkm: an item with the same uid is there if PaDi has it.
    ///
    /// Args:
    ///     uid: Identifier, the company's own.
    ///     nama_umkm: Name.
    ///     alamat: Address.
    ///     blok_no_kav: Block and number.
    ///     kode_pos: Postal code.
    ///     kota: Town.
    ///     provinsi: Province.
    ///     no_telp: Telephone.
    ///     hp: Mobile telephone.
    ///     email: E-mail address.
    ///     kategori_usaha: Size, a code of `KATEGORI_UMKM`.
    ///     jenis_kegiatan_usaha: What it does, a code of `KATEGORI_PROJECT`.
    ///     npwp: Tax number.
    ///     nama_bank: Bank.
    ///     country_bank: Country of the bank.
    ///     no_rekening: Account number.
    ///     nama_pemilik_rekening: Holder of the account.
    ///     longitude: Longitude in degrees.
    ///     latitude: Latitude in degrees.
    ///     total_project: Purchase orders so far.
    ///     total_revenue: Revenue so far.
    ///     ontime_rate: Share of deliveries on time.
    ///     average_rating: Average rating.
    ///     nib: Business identity number (nomor induk berusaha).
    ///     badan_usaha: Legal form.
    ///     now: Unix seconds; the clock's if not given.
    ///
    /// Replies with: What a record that was submitted or deleted is answered with.
    submit_umkm: 18

    /// `POST /padis`
    ///
    /// Which page. May be repeated.
    ///
    /// Args:
    ///     size: Records on a page, 1 to 1000.
    ///     page: Number of the page, from 1.
    ///     now: Unix seconds; the clock's if not given.
    ///
    /// Replies with: One page.
    list_umkm: 19

    /// `POST /padis`
    ///
    /// Which UMKM. Before you send it again, ask first: padi.list_umkm: what it still lists was
    /// not deleted; delete only that.
    ///
    /// Args:
    ///     uids: Their identifiers, 1 to 1000, none twice.
    ///     now: Unix seconds; the clock's if not given.
    ///
    /// Replies with: What a record that was submitted or deleted is answered with.
    delete_umkm: 20
}

partner! {
    /// SEEK Pass: a method an operation.
    Seekpass: "seekpass"

    /// `POST /api/partner/v1/oauth/token.json`
    ///
    /// What the token is for. May be repeated.
    ///
    /// Args:
    ///     scopes: At least one scope, as `seekpass.scopes` lists them for a batch.
    ///     now: Unix seconds; the clock's if not given.
    ///
    /// Replies with: The token.
    token: 21

    /// `GET /api/partner/v1/submissions/{id}/status.json`
    ///
    /// Which credential. May be repeated.
    ///
    /// Args:
    ///     id: Its identifier.
    ///     now: Unix seconds; the clock's if not given.
    ///
    /// Replies with: What became of it.
    submission_status: 22

    /// `POST /api/partner/v1/submissions/status.json`
    ///
    /// Which credentials. May be repeated.
    ///
    /// Args:
    ///     ids: Their identifiers: 1 to 30, none twice.
    ///     now: Unix seconds; the clock's if not given.
    ///
    /// Replies with: What became of them.
    submission_statuses: 23

    /// `POST /api/partner/v2/add/requests/batch.json`
    ///
    /// The batch: at least one credential, in any of the groups. A group that is empty counts
    /// as not given. Before you send it again, ask first: seekpass.submission_statuses of the
    /// batch's credential_ids: the partner knows those that it has.
    ///
    /// Args:
    ///     credential_id: Identifies the batch; at most 255 characters.
    ///     digital_identity: Who the person is.
    ///     education_items: Degrees.
    ///     microcredential_items: Certificates of learning and professional development.
    ///     english_proficiency_items: English tests.
    ///     right_to_work_items: Rights to work in a country.
    ///     career_history: Where the person has worked.
    ///     universal_credential_items: Anything else.
    ///     now: Unix seconds; the clock's if not given.
    ///
    /// Replies with: What the partner made of the batch.
    add_batch: 24

    /// `PUT {url}`
    ///
    /// Which file goes where. May be repeated.
    ///
    /// Args:
    ///     url: The URL, as the partner gave it.
    ///     asset_type: What the file is; decides the `Content-Type`.
    ///     content: The file's bytes (Base64 in JSON), which must begin as its type does: a
    ///         wrong file is caught before it is sent.
    ///     now: Unix seconds; the clock's if not given.
    ///
    /// Replies with: Nothing: that there is a reply says it all.
    upload_asset: 25
}

partner! {
    /// The digital-identity middleware: a method an operation.
    Middleware: "middleware"

    /// `POST {url}`
    ///
    /// What is asked for; each text has at most 255 characters. May be repeated.
    ///
    /// Args:
    ///     ticket_id: The caller's ticket, which the answer repeats.
    ///     subject: Product, such as `digitalid`.
    ///     subject_type: What of the product, such as `enrollment`.
    ///     subject_identifier: With what, such as `ektp`.
    ///     now: Unix seconds; the clock's if not given.
    ///
    /// Replies with: The record.
    request_out: 26
}
