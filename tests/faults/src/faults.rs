//! What can go wrong on the way, and what must come out: from the partners' documents and HTTP's,
//! not from the library's code.

use crate::scene::PATIENT;

/// One way to go wrong.
pub(crate) struct Fault {
    /// As the sandbox calls it; [`REFUSED`] is none of the sandbox's.
    pub(crate) name: &'static str,
    /// What the host gets.
    pub(crate) arrives: &'static str,
    /// Whether the partner has done what it was asked.
    pub(crate) acted: bool,
    /// What comes out.
    pub(crate) mostly: &'static str,
    /// Operation or partner, host, and what comes out there; of all that fit, the last counts.
    pub(crate) but: &'static [(&'static str, &'static str, &'static str)],
}

impl Fault {
    /// For how many milliseconds the host waits, and what the sandbox is told. Where an answer is
    /// late, a client on a busy machine may give up before it has sent anything, which says nothing
    /// of the partner: then both take more time.
    pub(crate) fn attempts(&self) -> Vec<(u64, String)> {
        let late = |times: u64| match self.name {
            "delay=700" => Some((300 * times, format!("delay={}", 700 * times))),
            "informational=101" => Some((300 * times, self.name.to_owned())),
            _ => None,
        };
        let late: Vec<_> = [1, 5, 25].into_iter().filter_map(late).collect();
        if late.is_empty() { vec![(PATIENT, self.name.to_owned())] } else { late }
    }

    /// What must come out of an operation in a host.
    pub(crate) fn expected(&self, operation: &str, host: &str) -> &'static str {
        let partner = operation.split('.').next().unwrap_or_default();
        let fits = |(only, in_host, _): &&(&str, &str, &str)| {
            [ANY, partner, operation].contains(only) && [ANY, host].contains(in_host)
        };
        self.but.iter().rfind(fits).map_or(self.mostly, |(_, _, outcome)| outcome)
    }
}

/// Nothing listens at the address.
pub(crate) const REFUSED: &str = "refused";

/// Every operation, every host.
pub(crate) const ANY: &str = "";

/// The only answer without a body: the status is all that it says.
const UPLOAD: &str = "seekpass.upload_asset";

const ACTED: bool = true;
const NOT: bool = false;

const fn fault(
    name: &'static str,
    arrives: &'static str,
    acted: bool,
    mostly: &'static str,
    but: &'static [(&'static str, &'static str, &'static str)],
) -> Fault {
    Fault { name, arrives, acted, mostly, but }
}

const UPLOADED: &[(&str, &str, &str)] = &[(UPLOAD, ANY, "reply")];

pub(crate) const FAULTS: &[Fault] = &[
    fault("slow=1", "the answer in pieces of 64 bytes", ACTED, "reply", &[]),
    fault(
        "informational=103",
        "a head with 103, then the answer",
        ACTED,
        "reply",
        &[(ANY, "python", "unreadable 103 mismatch, never")],
    ),
    fault("bom", "a byte order mark before the answer", ACTED, "reply", &[]),
    fault("duplicate-keys", "each outer key twice, the last one right", ACTED, "reply", &[]),
    fault("refused", "no connection", NOT, "no response", &[]),
    fault("close", "the connection's end instead of an answer", ACTED, "no response", &[]),
    fault(
        "close-halfway",
        "half of the body, then the connection's end",
        ACTED,
        "no response",
        // Half of an empty body is all of it.
        UPLOADED,
    ),
    fault("wrong-length", "a body shorter than Content-Length", ACTED, "no response", &[]),
    fault("delay=700", "nothing for longer than the host waits", ACTED, "no response", &[]),
    fault(
        "informational=101",
        "a switch of protocols that nobody asked for",
        ACTED,
        "unreadable 101 mismatch, never",
        &[
            (ANY, "c", "no response"),
            (ANY, "php", "no response"),
            (ANY, "node", "reply"),
            (ANY, "browser", "reply"),
            (ANY, "kotlin", "no response"),
            (ANY, "swift", "no response"),
        ],
    ),
    fault(
        "too-long",
        "a body longer than Content-Length",
        ACTED,
        "unreadable 200 not_json, later",
        UPLOADED,
    ),
    fault(
        "cut-json",
        "half of the body as if it were all",
        ACTED,
        "unreadable 200 not_json, later",
        UPLOADED,
    ),
    fault("empty", "200 without a body", ACTED, "unreadable 200 empty, later", UPLOADED),
    fault("status=204", "204", ACTED, "unreadable 204 empty, later", UPLOADED),
    // The upload is the one outcome that is believed though nothing was done: a page with 200
    // differs in nothing from what the partner documents, any 2xx.
    fault("html-200", "a proxy's page under 200", NOT, "unreadable 200 not_json, later", UPLOADED),
    fault(
        "invalid-utf8",
        "a byte that is no UTF-8",
        ACTED,
        "unreadable 200 encoding, later",
        UPLOADED,
    ),
    fault(
        "gzip",
        "compressed bytes that do not say so",
        ACTED,
        "unreadable 200 encoding, later",
        UPLOADED,
    ),
    fault(
        "gzip-labelled",
        "compressed bytes that nobody asked for",
        ACTED,
        "unreadable 200 encoding, later",
        &[
            (ANY, "node", "reply"),
            (ANY, "browser", "reply"),
            (ANY, "python", "reply"),
            (ANY, "swift", "reply"),
            (UPLOAD, ANY, "reply"),
        ],
    ),
    fault("deep", "200 levels", ACTED, "unreadable 200 too_deep, later", UPLOADED),
    fault("big", "16 MiB and one byte", ACTED, "unreadable 200 too_large, later", &[]),
    fault(
        "wrong-success",
        "a success that contradicts itself",
        ACTED,
        "unreadable 200 missing_field, later",
        &[
            // Need nothing but the word that it went well, and have that.
            ("prakerja.send_otp", ANY, "reply"),
            ("prakerja.void_payment", ANY, "reply"),
            ("prakerja.signed", ANY, "reply"),
            ("padi", ANY, "unreadable 200 mismatch, later"),
            ("middleware", ANY, "unreadable 200 mismatch, later"),
            // Storage has no success to contradict.
            (UPLOAD, ANY, "reply"),
        ],
    ),
    fault("status=304", "304", ACTED, "unreadable 304 mismatch, never", &[]),
    fault("redirect=302", "302 to elsewhere", NOT, "unreadable 302 mismatch, never", &[]),
    fault(
        "redirect=307",
        "307 to elsewhere",
        NOT,
        "unreadable 307 mismatch, never",
        &[(ANY, "browser", "unreadable 302 mismatch, never")],
    ),
    fault(
        "status=400",
        "400 in the partner's words",
        NOT,
        "rejected 400 invalid_request, after_fix",
        &[],
    ),
    fault(
        "expired-token",
        "401",
        NOT,
        "rejected 401 unauthenticated, after_fix",
        &[
            ("pafi.kecukupan_skp", ANY, "rejected 401 unauthenticated, after_new_token"),
            ("seekpass.add_batch", ANY, "rejected 401 unauthenticated, after_new_token"),
            ("seekpass.submission_status", ANY, "rejected 401 unauthenticated, after_new_token"),
            ("seekpass.submission_statuses", ANY, "rejected 401 unauthenticated, after_new_token"),
            ("middleware", ANY, "rejected 401 unauthenticated, after_new_token"),
        ],
    ),
    fault("status=403", "403", NOT, "rejected 403 forbidden, after_fix", &[]),
    fault("status=404", "404", NOT, "rejected 404 not_found, never", &[]),
    fault("status=409", "409", NOT, "rejected 409 conflict, after_fix", &[]),
    fault(
        "retry-after=7",
        "429 and Retry-After in seconds",
        NOT,
        "rejected 429 rate_limited, later in 7 s",
        &[],
    ),
    fault(
        "retry-after-date=60",
        "429 and Retry-After as a date",
        NOT,
        "rejected 429 rate_limited, later in 60 s",
        &[],
    ),
    fault("status=500", "500", NOT, "rejected 500 server_error, later", &[]),
    fault("status=503", "503", NOT, "rejected 503 maintenance, later", &[]),
    fault(
        "status=503; retry-after=3",
        "503 and Retry-After",
        NOT,
        "rejected 503 maintenance, later in 3 s",
        &[],
    ),
    fault(
        "html",
        "a proxy's page under 502",
        NOT,
        "unreadable 502 not_json, later",
        // Its documents show no error's body, so the status alone says no.
        &[("seekpass", ANY, "rejected 502 server_error, later")],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_exception_that_fits_decides() {
        let fault = FAULTS.iter().find(|fault| fault.name == "gzip-labelled").unwrap();
        let not_decompressed = "unreadable 200 encoding, later";
        assert_eq!(fault.expected("pafi.token", "rust"), not_decompressed);
        assert_eq!(fault.expected("pafi.token", "node"), "reply");
        assert_eq!(fault.expected(UPLOAD, "rust"), "reply");
    }
}
