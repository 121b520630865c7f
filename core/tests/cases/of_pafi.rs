//! Valid params of PAFI's operations.

use proptest::prelude::*;
use segel::pafi::{kecukupan_skp, token};

use super::{Json, given, object};

pub(crate) fn token() -> impl Strategy<Value = token::Params> {
    "[!-~é]{1,8}( [!-~é]{1,8}){0,2}".prop_map(|scope| token::Params { scope })
}

impl Json for token::Params {
    fn json(&self) -> String {
        object(&[("scope", given(&self.scope))])
    }
}

pub(crate) fn kecukupan_skp() -> impl Strategy<Value = kecukupan_skp::Params> {
    "[0-9]{16}".prop_map(|nik| kecukupan_skp::Params { nik: nik.into() })
}

impl Json for kecukupan_skp::Params {
    fn json(&self) -> String {
        object(&[("nik", given(&self.nik))])
    }
}
