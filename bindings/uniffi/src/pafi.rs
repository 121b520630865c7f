//! PAFI.

use crate::client::client;

client! {
    /// PAFI: the association of pharmacists tells whether a member has enough credit points.
    Pafi of pafi {
        /// Gets an access token.
        token: PafiTokenPrepared, PafiTokenCall;
        /// Asks whether a member has enough credit points.
        kecukupan_skp: PafiKecukupanSkpPrepared, PafiKecukupanSkpCall;
    }
}
