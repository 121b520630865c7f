//! SEEK Pass.

use segel::seekpass::add_batch;

use crate::client::client;

client! {
    /// SEEK Pass: issuers add credentials to a person's pass.
    Seekpass of seekpass {
        /// Gets an access token.
        token: SeekpassTokenPrepared, SeekpassTokenCall;
        /// Asks what became of one credential.
        submission_status: SeekpassSubmissionStatusPrepared, SeekpassSubmissionStatusCall;
        /// Asks what became of up to 30 credentials.
        submission_statuses: SeekpassSubmissionStatusesPrepared, SeekpassSubmissionStatusesCall;
        /// Adds a batch of credentials.
        add_batch: SeekpassAddBatchPrepared, SeekpassAddBatchCall;
        /// Uploads the file of one asset.
        upload_asset: SeekpassUploadAssetPrepared, SeekpassUploadAssetCall;
    }
}

#[uniffi::export]
impl Seekpass {
    /// The OAuth scopes that a batch needs, in the partner's order.
    pub fn scopes(&self, batch: add_batch::Params) -> Vec<String> {
        batch.scopes().into_iter().map(str::to_owned).collect()
    }
}
