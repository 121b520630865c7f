//! What a sandbox can be told before it starts.

/// Credentials, clock and habits of a sandbox. `Options::default()` suits most tests.
#[derive(Clone)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
pub struct Options {
    /// The port to listen on; 0 takes a free one.
    pub port: u16,
    /// Whether to print a journal of requests to standard output.
    pub print: bool,
    /// Whether a connection stays open for the next request.
    pub keep_alive: bool,
    /// Prakerja's name for the caller.
    pub client_code: String,
    /// The key of Prakerja's signatures.
    pub sign_key: String,
    /// How many seconds Prakerja's timestamp may be away from the clock.
    pub clock_skew: i64,
    /// Unix seconds to pin the clock to; `None` follows the real one.
    pub now: Option<i64>,
    /// Whether Prakerja refuses a signature that it has accepted before.
    pub refuse_replays: bool,
    /// How often a submission is still pending, and a ticket still in process, before it is done.
    pub pending_asks: u32,
    /// How many seconds a bearer token lives.
    pub token_lifetime: i64,
    /// How many seconds a presigned upload URL lives.
    pub upload_lifetime: i64,
    /// PAFI's name for the caller.
    pub pafi_client_id: String,
    /// PAFI's secret.
    pub pafi_client_secret: String,
    /// The key that `PaDi`'s gateway knows.
    pub padi_key: String,
    /// Whether `PaDi`'s gateway refuses requests without a key.
    pub require_padi_key: bool,
    /// SEEK Pass's name for the caller.
    pub seekpass_client_id: String,
    /// SEEK Pass's secret.
    pub seekpass_client_secret: String,
    /// The bearer token that the middleware knows.
    pub middleware_token: String,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            port: 0,
            print: false,
            keep_alive: true,
            client_code: "my_client_code".to_owned(),
            sign_key: "my_sign_key".to_owned(),
            clock_skew: 300,
            now: None,
            refuse_replays: false,
            pending_asks: 1,
            token_lifetime: 86_400,
            upload_lifetime: 3_600,
            pafi_client_id: "1".to_owned(),
            pafi_client_secret: "pafi-secret".to_owned(),
            padi_key: "padi-key".to_owned(),
            require_padi_key: false,
            seekpass_client_id: "seekpass-client".to_owned(),
            seekpass_client_secret: "seekpass-secret".to_owned(),
            middleware_token: "middleware-token".to_owned(),
        }
    }
}

impl Options {
    /// Everything that a printed journal must not show.
    pub(crate) fn secrets(&self) -> [&str; 5] {
        [
            &self.sign_key,
            &self.pafi_client_secret,
            &self.padi_key,
            &self.seekpass_client_secret,
            &self.middleware_token,
        ]
    }
}
