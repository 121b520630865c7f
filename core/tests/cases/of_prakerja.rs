//! Valid params of Prakerja's operations.

use proptest::prelude::*;
use segel::prakerja::signed::Method;
use segel::prakerja::{
    Scope, authorize_payment, check_quota, generate_url, payment_status, redeem_commit,
    redeem_reset, redeem_status, send_otp, signed, submission_status, submit_assignment,
    submit_feedback, void_payment,
};
use segel::secret::Authorization;

use super::texts::{code, email, maybe, prat_code, text, url, visible_secret};
use super::{Json, given, object, serialized};

serialized! {
    submission_status::Params,
    submit_assignment::Params,
    submit_feedback::Params,
    redeem_status::Params,
    redeem_commit::Params,
    redeem_reset::Params,
    generate_url::Params,
    check_quota::Params,
    send_otp::Params,
    payment_status::Params,
    void_payment::Params,
}

/// A scope with a sequence that fits it.
pub(crate) fn submission() -> impl Strategy<Value = (Scope, i64)> {
    prop_oneof![(1..=998_i64).prop_map(|sequence| (Scope::Tpm, sequence)), Just((Scope::Uk, 999))]
}

fn meeting() -> impl Strategy<Value = Option<i64>> {
    maybe(prop_oneof![1..=10_i64, Just(999)])
}

pub(crate) fn submission_status() -> impl Strategy<Value = submission_status::Params> {
    (code(), submission()).prop_map(|(redeem_code, (scope, sequence))| submission_status::Params {
        redeem_code,
        scope,
        sequence,
    })
}

pub(crate) fn submit_assignment() -> impl Strategy<Value = submit_assignment::Params> {
    (code(), submission(), url()).prop_map(|(redeem_code, (scope, sequence), url_file)| {
        submit_assignment::Params { redeem_code, scope, sequence, url_file }
    })
}

pub(crate) fn submit_feedback() -> impl Strategy<Value = submit_feedback::Params> {
    (code(), submission(), text(), maybe(url())).prop_map(
        |(redeem_code, (scope, sequence), notes, url_file)| submit_feedback::Params {
            redeem_code,
            scope,
            sequence,
            notes,
            url_file,
        },
    )
}

pub(crate) fn redeem_status() -> impl Strategy<Value = redeem_status::Params> {
    (code(), meeting())
        .prop_map(|(redeem_code, sequence)| redeem_status::Params { redeem_code, sequence })
}

pub(crate) fn redeem_commit() -> impl Strategy<Value = redeem_commit::Params> {
    code().prop_map(|redeem_code| redeem_commit::Params { redeem_code })
}

pub(crate) fn redeem_reset() -> impl Strategy<Value = redeem_reset::Params> {
    prat_code().prop_map(|redeem_code| redeem_reset::Params { redeem_code })
}

pub(crate) fn generate_url() -> impl Strategy<Value = generate_url::Params> {
    (code(), url(), email(), meeting()).prop_map(|(redeem_code, redirect_uri, email, sequence)| {
        generate_url::Params { redeem_code, redirect_uri, email, sequence }
    })
}

pub(crate) fn check_quota() -> impl Strategy<Value = check_quota::Params> {
    (code(), code())
        .prop_map(|(schedule_code, course_code)| check_quota::Params { schedule_code, course_code })
}

pub(crate) fn send_otp() -> impl Strategy<Value = send_otp::Params> {
    (code(), code(), code(), code(), 0..=9_007_199_254_740_991_i64).prop_map(
        |(user_platform_id, prakerja_id, course_code, schedule_code, amount)| send_otp::Params {
            user_platform_id,
            prakerja_id,
            course_code,
            schedule_code,
            amount,
        },
    )
}

pub(crate) fn authorize_payment() -> impl Strategy<Value = authorize_payment::Params> {
    (code(), url(), code(), visible_secret()).prop_map(
        |(otp, invoice_url, invoice_code, payment_token)| authorize_payment::Params {
            otp: otp.into(),
            invoice_url,
            invoice_code,
            payment_token: payment_token.into(),
        },
    )
}

impl Json for authorize_payment::Params {
    fn json(&self) -> String {
        object(&[
            ("payment_token", given(self.payment_token.expose())),
            ("otp", given(self.otp.expose())),
            ("invoice_url", given(&self.invoice_url)),
            ("invoice_code", given(&self.invoice_code)),
        ])
    }

    fn secrets(&self) -> Vec<String> {
        vec![self.payment_token.expose().to_owned()]
    }
}

pub(crate) fn payment_status() -> impl Strategy<Value = payment_status::Params> {
    code().prop_map(|invoice_code| payment_status::Params { invoice_code })
}

pub(crate) fn void_payment() -> impl Strategy<Value = void_payment::Params> {
    (code(), code()).prop_map(|(invoice_code, transaction_code)| void_payment::Params {
        invoice_code,
        transaction_code,
    })
}

pub(crate) fn signed() -> impl Strategy<Value = signed::Params> {
    let body = maybe(prop_oneof![Just(String::new()), text(), Just(r#"{"a": "é/"}"#.to_owned())]);
    let authorization = maybe("[!-~]{8}[ -~]{6,12}[!-~]".prop_map(Authorization::new));
    (prop::sample::select(Method::ALL), "/[!\"$-~]{0,20}", body, authorization).prop_map(
        |(method, path, body, authorization)| signed::Params { method, path, body, authorization },
    )
}

impl Json for signed::Params {
    fn json(&self) -> String {
        object(&[
            ("authorization", self.authorization.as_ref().and_then(|it| given(it.expose()))),
            ("method", given(&self.method.as_str().to_lowercase())),
            ("path", given(&self.path)),
            ("body", super::maybe(self.body.as_ref())),
        ])
    }

    fn secrets(&self) -> Vec<String> {
        self.authorization.iter().map(|value| value.expose().to_owned()).collect()
    }
}
