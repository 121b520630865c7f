//! What can go wrong on the way, and what must come out: from the partners' documents and HTTP's,
//! not from the library's code.

/// One way to go wrong.
pub(crate) struct Fault {
    /// As the sandbox calls it; [`REFUSED`] is none of the sandbox's.
    pub(crate) name: &'static str,
    /// What the host gets.
    pub(crate) arrives: &'static str,
    /// By the beginning of the operation's name, the longest that fits; ` | ` where the HTTP
    /// client decides.
    expected: &'static [(&'static str, &'static str)],
}

impl Fault {
    /// Whether the host would have to wait longer than anybody does.
    pub(crate) fn is_late(&self) -> bool {
        matches!(self.name, "delay=700" | "informational=101")
    }

    /// What may come out.
    pub(crate) fn expected(&self, operation: &str) -> impl Iterator<Item = &'static str> {
        let fitting = self.expected.iter().filter(|(begin, _)| operation.starts_with(begin));
        let longest = fitting.max_by_key(|(begin, _)| begin.len());
        longest.map_or("", |(_, outcome)| outcome).split(" | ")
    }
}

/// Nothing listens at the address.
pub(crate) const REFUSED: &str = "refused";

/// Any operation that nothing longer fits.
const ANY: &str = "";

/// The only answer without a body: the status is all that it says.
const UPLOAD: &str = "seekpass.upload_asset";

const fn fault(
    name: &'static str,
    arrives: &'static str,
    expected: &'static [(&'static str, &'static str)],
) -> Fault {
    Fault { name, arrives, expected }
}

pub(crate) const FAULTS: &[Fault] = &[
    fault("slow=1", "the answer in pieces of 64 bytes", &[(ANY, "reply")]),
    fault("informational=103", "a head with 103, then the answer", &[(ANY, "reply")]),
    fault("bom", "a byte order mark before the answer", &[(ANY, "reply")]),
    fault("duplicate-keys", "each outer key twice, the last one right", &[(ANY, "reply")]),
    fault("refused", "no connection", &[(ANY, "no response")]),
    fault("close", "the connection's end instead of an answer", &[(ANY, "no response")]),
    fault(
        "close-halfway",
        "half of the body, then the connection's end",
        &[
            (ANY, "no response"),
            // Half of an empty body is all of it.
            (UPLOAD, "reply"),
        ],
    ),
    fault("wrong-length", "a body shorter than Content-Length", &[(ANY, "no response")]),
    fault("delay=700", "nothing for longer than the host waits", &[(ANY, "no response")]),
    fault(
        "informational=101",
        "a switch of protocols that nobody asked for",
        &[(ANY, "no response | unreadable 101 mismatch, never")],
    ),
    fault(
        "too-long",
        "a body longer than Content-Length",
        &[(ANY, "unreadable 200 not_json, later | no response"), (UPLOAD, "reply")],
    ),
    fault(
        "cut-json",
        "half of the body as if it were all",
        &[(ANY, "unreadable 200 not_json, later"), (UPLOAD, "reply")],
    ),
    fault(
        "empty",
        "200 without a body",
        &[(ANY, "unreadable 200 empty, later"), (UPLOAD, "reply")],
    ),
    fault("status=204", "204", &[(ANY, "unreadable 204 empty, later"), (UPLOAD, "reply")]),
    fault(
        "html-200",
        "a proxy's page under 200",
        &[(ANY, "unreadable 200 not_json, later"), (UPLOAD, "reply")],
    ),
    fault(
        "invalid-utf8",
        "a byte that is no UTF-8",
        &[(ANY, "unreadable 200 encoding, later"), (UPLOAD, "reply")],
    ),
    fault(
        "gzip",
        "compressed bytes that do not say so",
        &[(ANY, "unreadable 200 encoding, later"), (UPLOAD, "reply")],
    ),
    fault(
        "gzip-labelled",
        "compressed bytes that nobody asked for",
        &[(ANY, "reply | unreadable 200 encoding, later"), (UPLOAD, "reply | no response")],
    ),
    fault("deep", "200 levels", &[(ANY, "unreadable 200 too_deep, later"), (UPLOAD, "reply")]),
    fault("big", "16 MiB and one byte", &[(ANY, "unreadable 200 too_large, later")]),
    fault(
        "wrong-success",
        "a success that contradicts itself",
        &[
            (ANY, "unreadable 200 missing_field, later"),
            // Need nothing but the word that it went well, and have that.
            ("prakerja.send_otp", "reply"),
            ("prakerja.void_payment", "reply"),
            ("prakerja.signed", "reply"),
            ("padi", "unreadable 200 mismatch, later"),
            ("middleware", "unreadable 200 mismatch, later"),
            // Storage has no success to contradict.
            (UPLOAD, "reply"),
        ],
    ),
    fault("status=304", "304", &[(ANY, "unreadable 304 mismatch, never")]),
    fault("redirect=302", "302 to elsewhere", &[(ANY, "unreadable 302 mismatch, never")]),
    fault("redirect=307", "307 to elsewhere", &[(ANY, "unreadable 307 mismatch, never")]),
    fault(
        "status=400",
        "400 in the partner's words",
        &[(ANY, "rejected 400 invalid_request, after_fix")],
    ),
    fault(
        "expired-token",
        "401",
        &[
            (ANY, "rejected 401 unauthenticated, after_fix"),
            ("pafi.kecukupan_skp", "rejected 401 unauthenticated, after_new_token"),
            ("seekpass.add_batch", "rejected 401 unauthenticated, after_new_token"),
            ("seekpass.submission_status", "rejected 401 unauthenticated, after_new_token"),
            ("middleware", "rejected 401 unauthenticated, after_new_token"),
        ],
    ),
    fault("status=403", "403", &[(ANY, "rejected 403 forbidden, after_fix")]),
    fault("status=404", "404", &[(ANY, "rejected 404 not_found, never")]),
    fault("status=409", "409", &[(ANY, "rejected 409 conflict, after_fix")]),
    fault(
        "retry-after=7",
        "429 and Retry-After in seconds",
        &[(ANY, "rejected 429 rate_limited, later in 7 s")],
    ),
    fault(
        "retry-after-date=60",
        "429 and Retry-After as a date",
        &[(ANY, "rejected 429 rate_limited, later in 60 s")],
    ),
    fault("status=500", "500", &[(ANY, "rejected 500 server_error, later")]),
    fault("status=503", "503", &[(ANY, "rejected 503 maintenance, later")]),
    fault(
        "status=503; retry-after=3",
        "503 and Retry-After",
        &[(ANY, "rejected 503 maintenance, later in 3 s")],
    ),
    fault(
        "html",
        "a proxy's page under 502",
        &[
            (ANY, "unreadable 502 not_json, later"),
            // Its documents show no error's body, so the status alone says no.
            ("seekpass", "rejected 502 server_error, later"),
        ],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_beginning_decides() {
        let fault = FAULTS.iter().find(|fault| fault.name == "expired-token").unwrap();
        let expected = |operation| fault.expected(operation).collect::<Vec<_>>();
        assert_eq!(expected("pafi.token"), ["rejected 401 unauthenticated, after_fix"]);
        assert_eq!(
            expected("pafi.kecukupan_skp"),
            ["rejected 401 unauthenticated, after_new_token"]
        );
    }

    #[test]
    fn every_operation_is_expected_to_do_something() {
        for fault in FAULTS {
            for about in segel::catalogue::operations() {
                assert!(fault.expected(about.name).all(|outcome| !outcome.is_empty()));
            }
        }
    }
}
