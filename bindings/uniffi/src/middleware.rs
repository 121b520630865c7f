//! The digital-identity middleware.

use crate::client::client;

client! {
    /// The digital-identity middleware: a client asks it to create a record.
    Middleware of middleware {
        /// Asks for a record, and whether it is there.
        request_out: MiddlewareRequestOutPrepared, MiddlewareRequestOutCall;
    }
}
