//! The door: who calls, when, and whether the signature covers the bytes that arrived.

use super::Refusal;
use crate::{exchange::Request, options::Options, seal};

/// Checks client code, timestamp and signature, in the order that a mistake is easiest to find.
pub(super) fn check(request: &Request, options: &Options, now: i64) -> Result<(), Refusal> {
    check_client(request, options)?;
    check_timestamp(request, options, now)?;
    check_signature(request, options)
}

fn check_client(request: &Request, options: &Options) -> Result<(), Refusal> {
    match request.header("client_code") {
        Some(code) if code == options.client_code => Ok(()),
        Some(code) => Err(refusal("ERRSBX40102", format!("client_code {code:?} is not known"))),
        None => Err(refusal("ERRSBX40101", "the header client_code is missing")),
    }
}

fn check_timestamp(request: &Request, options: &Options, now: i64) -> Result<(), Refusal> {
    let given = request.header("timestamp").unwrap_or_default();
    let ten_digits = given.len() == 10 && given.bytes().all(|byte| byte.is_ascii_digit());
    let Some(seconds) = given.parse::<i64>().ok().filter(|_| ten_digits) else {
        let wanted = "the header timestamp must be Unix seconds in ten digits";
        return Err(refusal("ERRSBX40103", format!("{wanted}, not {given:?}")));
    };
    let away = (seconds - now).abs();
    if away <= options.clock_skew {
        return Ok(());
    }
    let allowed = options.clock_skew;
    let text = format!("the timestamp is {away} seconds away from {now}; {allowed} are allowed");
    Err(refusal("ERRSBX40104", text))
}

fn check_signature(request: &Request, options: &Options) -> Result<(), Refusal> {
    let given = request.header("signature").unwrap_or_default();
    if given.is_empty() {
        return Err(refusal("ERRSBX40105", "the header signature is missing"));
    }
    let canonical = canonical_text(request);
    let expected = seal::hmac_sha1(&options.sign_key, &canonical);
    if given == expected {
        return Ok(());
    }
    let explanation = format!(
        "text to sign  {}\nexpected      {expected}\ngot           {given}",
        String::from_utf8_lossy(&canonical)
    );
    Err(refusal("ERRSBX40106", "the signature does not match").explained(&explanation))
}

/// Client code, time, method, path with its query, authorization if there is one, body: nothing
/// between them, all as they arrived.
fn canonical_text(request: &Request) -> Vec<u8> {
    let header = |name| request.header(name).unwrap_or_default();
    let head = [
        header("client_code"),
        header("timestamp"),
        &request.method,
        &request.target,
        header("authorization"),
    ];
    [head.concat().as_bytes(), &request.body].concat()
}

fn refusal(code: &'static str, message: impl Into<String>) -> Refusal {
    Refusal::new(401, code, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vector(body: &str) -> Request {
        let header = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        Request {
            method: "POST".to_owned(),
            target: "/api/v1/integration/payment/redeem-code/commit".to_owned(),
            headers: vec![
                header("Client_Code", "myclient_code"),
                header("timestamp", "1516239022"),
            ],
            body: body.as_bytes().to_vec(),
        }
    }

    #[test]
    fn the_published_vectors_come_out() {
        let first = vector(r#"{"redeem_code":"code"}"#);
        assert_eq!(
            String::from_utf8_lossy(&canonical_text(&first)),
            "myclient_code1516239022POST/api/v1/integration/payment/redeem-code/commit\
             {\"redeem_code\":\"code\"}"
        );
        assert_eq!(
            seal::hmac_sha1("my_sign_key", &canonical_text(&first)),
            "943c20a8e36b6243f576404b00fffdc86411ce1f"
        );
        let second = vector(r#"{"code":"code"}"#);
        assert_eq!(
            seal::hmac_sha1("my_sign_key", &canonical_text(&second)),
            "d46b59b221335976b46eafb752035a1172a8beb2"
        );
    }

    #[test]
    fn the_authorization_stands_between_path_and_body() {
        let mut request = vector("{}");
        request.target.push_str("?a=b%20c");
        request.headers.push(("Authorization".to_owned(), "Payment t".to_owned()));
        assert!(canonical_text(&request).ends_with(b"/commit?a=b%20cPayment t{}"));
    }
}
