//! The C functions against the by-name door that they stand before.

use std::ptr::null_mut;

use segel::catalogue;
use segel_ffi::{segel_call_free, segel_client_new, segel_prepare};

use crate::{Row, turns};

pub(crate) fn rows() -> Vec<Row> {
    let operation = catalogue::operations().next().unwrap();
    let (name, params) = (operation.name, operation.example.params);
    let config = operation.example.config;
    let client = catalogue::Client::new("prakerja", config).unwrap();
    let by_name = || client.prepare(name, params, NOW).unwrap();
    let mut handle = null_mut();
    // SAFETY: all point to what they should.
    unsafe { segel_client_new("prakerja".into(), config.into(), &raw mut handle, null_mut()) };
    let through_c = || {
        let mut call = null_mut();
        // SAFETY: all point to what they should; the call is used no more.
        unsafe {
            segel_prepare(handle, name.into(), params.into(), NOW, &raw mut call, null_mut());
            segel_call_free(call);
        }
    };
    let added = turns::difference(through_c, by_name);
    vec![Row {
        name: format!("{name} through C, added"),
        value: added,
        unit: "ns",
        goal: Some(300.0),
    }]
}

const NOW: i64 = 1_698_289_216;
