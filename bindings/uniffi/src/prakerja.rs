//! Prakerja.

use segel::UnixTime;
use segel::prakerja::signed::Method;
use segel::prakerja::{self, Diagnosis};
use segel::secret::Authorization;

use crate::Result;
use crate::client::client;

client! {
    /// Prakerja: training providers and digital platforms report and ask for every participant.
    Prakerja of prakerja {
        /// Asks what became of a submission and of the feedback on it.
        submission_status: PrakerjaSubmissionStatusPrepared, PrakerjaSubmissionStatusCall;
        /// Submits a participant's assignment.
        submit_assignment: PrakerjaSubmitAssignmentPrepared, PrakerjaSubmitAssignmentCall;
        /// Submits the provider's feedback on an assignment.
        submit_feedback: PrakerjaSubmitFeedbackPrepared, PrakerjaSubmitFeedbackCall;
        /// Asks what a redeem code is good for and what has been done with it.
        redeem_status: PrakerjaRedeemStatusPrepared, PrakerjaRedeemStatusCall;
        /// Redeems a code.
        redeem_commit: PrakerjaRedeemCommitPrepared, PrakerjaRedeemCommitCall;
        /// Takes a redemption back.
        redeem_reset: PrakerjaRedeemResetPrepared, PrakerjaRedeemResetCall;
        /// Makes the URL at which a participant proves to be who they say.
        generate_url: PrakerjaGenerateUrlPrepared, PrakerjaGenerateUrlCall;
        /// Asks how many places a schedule has left.
        check_quota: PrakerjaCheckQuotaPrepared, PrakerjaCheckQuotaCall;
        /// Has Prakerja send the participant a one-time password for a payment.
        send_otp: PrakerjaSendOtpPrepared, PrakerjaSendOtpCall;
        /// Authorises a payment with the participant's one-time password.
        authorize_payment: PrakerjaAuthorizePaymentPrepared, PrakerjaAuthorizePaymentCall;
        /// Asks what became of a payment.
        payment_status: PrakerjaPaymentStatusPrepared, PrakerjaPaymentStatusCall;
        /// Takes a payment back.
        void_payment: PrakerjaVoidPaymentPrepared, PrakerjaVoidPaymentCall;
        /// Signs any request.
        signed: PrakerjaSignedPrepared, PrakerjaSignedCall;
    }
}

/// What a Prakerja signature is made over, beside the config.
#[derive(Debug, Clone, uniffi::Record)]
pub struct PrakerjaSigning {
    /// The value of the header `timestamp`.
    pub now: UnixTime,
    /// HTTP method.
    pub method: Method,
    /// Path as in the request line, a query included. The base URL's path is not added.
    pub path: String,
    /// The exact bytes of the body; empty if there is none.
    pub body: Vec<u8>,
    /// The whole value of the `Authorization` header, if there is one.
    #[uniffi(default)]
    pub authorization: Option<Authorization>,
}

#[uniffi::export]
impl Prakerja {
    /// The signature of a request that is made elsewhere: 40 lower-case hex digits.
    ///
    /// Errors: `Invalid`, with the paths `/now`, `/path` and `/authorization`.
    pub fn sign(&self, signing: PrakerjaSigning) -> Result<String> {
        Ok(self.0.sign(&signing.as_core())?)
    }

    /// Whether a signature is the right one, compared in constant time. Anything but 40
    /// lower-case hex digits is not.
    ///
    /// Errors: as `sign`.
    pub fn verify(&self, signing: PrakerjaSigning, signature: String) -> Result<bool> {
        Ok(self.0.verify(&signing.as_core(), &signature)?)
    }

    /// Says why a signature is not the right one. For development and support: the answer shows
    /// the text to sign and the right signature, so it does not belong into a log. Takes some 50
    /// milliseconds a KiB of body.
    ///
    /// Errors: as `sign`.
    pub fn diagnose(&self, signing: PrakerjaSigning, signature: String) -> Result<Diagnosis> {
        Ok(self.0.diagnose(&signing.as_core(), &signature)?)
    }
}

impl PrakerjaSigning {
    fn as_core(&self) -> prakerja::Signing<'_> {
        prakerja::Signing {
            now: self.now.as_secs().into(),
            method: self.method.as_str().into(),
            path: (&self.path).into(),
            body: (&self.body).into(),
            authorization: self.authorization.as_ref().map(Authorization::expose).into(),
        }
    }
}
