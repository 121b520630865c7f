//! The middleware: in process first, then done.

use segel_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::wire::{Reply, sandbox, send};

const PATH: &str = "/middleware/request-out";
const HEADERS: [(&str, &str); 3] = [
    ("Content-Type", "application/json"),
    ("Accept", "application/json"),
    ("Authorization", "Bearer middleware-token"),
];

fn ticket(id: &str) -> Value {
    json!({ "TicketId": id, "Subject": "digitalid", "SubjectType": "enrollment",
            "SubjectIdentifier": "ektp" })
}

fn post(sandbox: &Sandbox, body: &Value) -> Reply {
    send(&sandbox.url(), "POST", PATH, &HEADERS, body.to_string())
}

#[test]
fn a_ticket_is_in_process_once_and_then_done() {
    let sandbox = sandbox();
    let id = "312d31-5a2cc51e-ec2a-4286-a44a-bb7a258703e3";
    let first = post(&sandbox, &ticket(id));
    assert_eq!(
        (first.status, first.json()),
        (
            200,
            json!({
                "TicketId": "", "Subject": "", "SubjectType": "", "SubjectIdentifier": "",
                "Action": "", "ResourceType": "", "Resource": "", "ResourceId": "", "Data": null,
                "Status": "success", "Message": "Request on process / not available now",
                "StatusCode": 404
            })
        )
    );
    assert!(first.text().starts_with("{\n  \"TicketId\": \"\",\n  \"Subject\": \"\","));
    let done = post(&sandbox, &ticket(id)).json();
    assert_eq!(
        done,
        json!({
            "TicketId": id, "Subject": "digitalid", "SubjectType": "enrollment",
            "SubjectIdentifier": "ektp", "Action": "create", "ResourceType": "data",
            "Resource": "nik", "ResourceId": "321231990",
            "Data": { "Image": "ok", "NIK": "12345678910", "Status": "ok" },
            "Status": "success", "Message": "success", "StatusCode": 200
        })
    );
    assert_eq!(post(&sandbox, &ticket("other")).json()["StatusCode"], 404);
    post(&sandbox, &ticket("TEXT-1"));
    assert_eq!(post(&sandbox, &ticket("TEXT-1")).json()["StatusCode"], "200");
    let refused = post(&sandbox, &ticket("REFUSED-1")).json();
    assert_eq!((&refused["StatusCode"], &refused["TicketId"]), (&json!(422), &json!("REFUSED-1")));
}

#[test]
fn refusals_have_the_documented_shape() {
    let sandbox = sandbox();
    let mut body = ticket("a");
    body["Subject"] = json!(" ");
    body.as_object_mut().unwrap().remove("TicketId");
    let reply = post(&sandbox, &body);
    assert_eq!(
        (reply.status, reply.json()),
        (
            400,
            json!({ "Status": "error", "Code": "400", "Data": "",
                      "Message": "/TicketId is missing; /Subject must not be empty" })
        )
    );
    let long = post(&sandbox, &ticket(&"a".repeat(256)));
    assert_eq!(long.json()["Message"], "/TicketId must have at most 255 characters");
    let stranger = [HEADERS[0], HEADERS[1], ("Authorization", "Bearer nobody")];
    let reply = send(&sandbox.url(), "POST", PATH, &stranger, ticket("a").to_string());
    assert_eq!((reply.status, &reply.json()["Code"]), (401, &json!("401")));
    let reply = send(&sandbox.url(), "GET", PATH, &HEADERS, "");
    assert_eq!((reply.status, &reply.json()["Status"]), (405, &json!("error")));
    let reply = send(&sandbox.url(), "POST", PATH, &HEADERS[1..], ticket("a").to_string());
    assert_eq!(reply.json()["Message"], "Accept and Content-Type must be application/json");
}
