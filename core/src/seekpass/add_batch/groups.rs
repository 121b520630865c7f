//! The groups of a batch, and all that is done to each of them.

use std::cell::RefCell;

use serde::ser::{Serialize, SerializeSeq as _, SerializeStruct, Serializer};

use super::asset::{Asset, Assets};
use super::{
    CareerHistory, DigitalIdentity, Education, EnglishProficiency, Microcredential, Params,
    RightToWork, UniversalCredential,
};
use crate::json;

/// A group of credentials, as the wire has it.
#[derive(Clone, Copy)]
pub(crate) struct Group {
    /// Its place among the fields.
    pub(super) order: u32,
    pub(crate) name: &'static str,
    /// The scope that it needs.
    pub(crate) scope: &'static str,
    /// Whether it is a list and not one credential alone.
    pub(super) is_list: bool,
}

const fn group(order: u32, name: &'static str, scope: &'static str, is_list: bool) -> Group {
    Group { order, name, scope, is_list }
}

/// Every group, in the order of the wire.
pub(crate) const GROUPS: [Group; 7] = [
    group(1, "digital_identity", "write.digital_identity", false),
    group(2, "education_items", "write.education", true),
    group(3, "microcredential_items", "write.microcredential", true),
    group(4, "english_proficiency_items", "write.english_proficiency", true),
    group(5, "right_to_work_items", "write.right_to_work", true),
    group(6, "career_history", "write.career_history", false),
    group(7, "universal_credential_items", "write.universal", true),
];

/// A credential of whichever group.
pub(super) trait Credential: Serialize {
    fn id(&self) -> &str;

    fn assets(&self) -> &[Asset];
}

macro_rules! credentials {
    ($( $name:ty: $assets:expr; )*) => {
        $(
            impl Credential for $name {
                fn id(&self) -> &str {
                    &self.credential_id
                }

                fn assets(&self) -> &[Asset] {
                    let assets: fn(&Self) -> Option<&Vec<Asset>> = $assets;
                    assets(self).map(Vec::as_slice).unwrap_or_default()
                }
            }
        )*
    };
}

credentials! {
    DigitalIdentity: |_| None;
    Education: |it| it.assets.as_ref();
    Microcredential: |it| it.assets.as_ref();
    EnglishProficiency: |it| it.assets.as_ref();
    RightToWork: |_| None;
    CareerHistory: |_| None;
    UniversalCredential: |it| it.assets.as_ref();
}

/// What is done to a group.
pub(super) trait Visitor<'a> {
    fn visit<T: Credential>(&mut self, group: Group, items: &'a [T]);
}

impl Params {
    /// Visits every group, in the order of the wire, empty ones too.
    pub(super) fn visit<'a>(&'a self, visitor: &mut impl Visitor<'a>) {
        let [identity, education, micro, english, right_to_work, career, universal] = GROUPS;
        visitor.visit(identity, self.digital_identity.as_slice());
        visitor.visit(education, &self.education_items);
        visitor.visit(micro, &self.microcredential_items);
        visitor.visit(english, &self.english_proficiency_items);
        visitor.visit(right_to_work, &self.right_to_work_items);
        visitor.visit(career, self.career_history.as_slice());
        visitor.visit(universal, &self.universal_credential_items);
    }

    /// How many credentials there are.
    pub(super) fn count(&self) -> usize {
        let mut count = Count(0);
        self.visit(&mut count);
        count.0
    }

    /// The scopes that the batch needs, in the partner's order.
    pub fn scopes(&self) -> Vec<&'static str> {
        let mut scopes = Scopes(Vec::new());
        self.visit(&mut scopes);
        scopes.0
    }

    /// The body, and the assets of the batch, which are at hand while it is written.
    pub(super) fn write(&self) -> (Vec<u8>, Assets) {
        let mut lengths = Lengths { body: 512, asset_id: 0 };
        self.visit(&mut lengths);
        // Before the body, which could not grow where it is if they came to stand behind it.
        let many = if lengths.asset_id == 0 { 0 } else { self.count() };
        let assets = RefCell::new(Assets::of_about(many, lengths.asset_id));
        let written = Written { batch: self, assets: Some(&assets) };
        (json::to_bytes_of_about(lengths.body, &written), assets.into_inner())
    }
}

struct Count(usize);

impl<'a> Visitor<'a> for Count {
    fn visit<T: Credential>(&mut self, _: Group, items: &'a [T]) {
        self.0 = self.0.saturating_add(items.len());
    }
}

struct Scopes(Vec<&'static str>);

impl<'a> Visitor<'a> for Scopes {
    fn visit<T: Credential>(&mut self, group: Group, items: &'a [T]) {
        self.0.extend((!items.is_empty()).then_some(group.scope));
    }
}

/// How long things are, if none of a group is longer than those of its first and its last item.
struct Lengths {
    body: usize,
    /// 0 if there seem to be no assets.
    asset_id: usize,
}

impl<'a> Visitor<'a> for Lengths {
    fn visit<T: Credential>(&mut self, _: Group, items: &'a [T]) {
        let mut longest = 0;
        for item in [items.first(), items.last()].into_iter().flatten() {
            longest = longest.max(json::to_bytes(item).len().saturating_add(1));
            let asset_ids = item.assets().iter().map(|asset| asset.asset_id.len());
            self.asset_id = asset_ids.fold(self.asset_id, usize::max);
        }
        self.body = self.body.saturating_add(longest.saturating_mul(items.len()));
    }
}

/// Does something to each credential.
pub(super) struct Each<'v, 'a>(pub(super) &'v mut dyn FnMut(Group, usize, &'a str, &'a [Asset]));

impl<'a> Visitor<'a> for Each<'_, 'a> {
    fn visit<T: Credential>(&mut self, group: Group, items: &'a [T]) {
        for (index, item) in items.iter().enumerate() {
            (self.0)(group, index, item.id(), item.assets());
        }
    }
}

/// A group that is empty counts as not given.
impl Serialize for Params {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Written { batch: self, assets: None }.serialize(serializer)
    }
}

/// A batch while it is written: its assets are noted if somebody wants them.
struct Written<'a> {
    batch: &'a Params,
    assets: Option<&'a RefCell<Assets>>,
}

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Params", 8)?;
        object.serialize_field("credential_id", &self.batch.credential_id)?;
        let mut fields = Fields { object, assets: self.assets, written: Ok(()) };
        self.batch.visit(&mut fields);
        fields.written?;
        fields.object.end()
    }
}

struct Fields<'v, S: SerializeStruct> {
    object: S,
    assets: Option<&'v RefCell<Assets>>,
    written: Result<(), S::Error>,
}

impl<'a, S: SerializeStruct> Visitor<'a> for Fields<'_, S> {
    fn visit<T: Credential>(&mut self, group: Group, items: &'a [T]) {
        if self.written.is_err() {
            return;
        }
        let assets = self.assets;
        self.written = match items {
            [] => self.object.skip_field(group.name),
            items if group.is_list => {
                self.object.serialize_field(group.name, &Items { items, assets })
            }
            [item, ..] => self.object.serialize_field(group.name, item),
        };
    }
}

struct Items<'v, T> {
    items: &'v [T],
    assets: Option<&'v RefCell<Assets>>,
}

impl<T: Credential> Serialize for Items<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(self.items.len()))?;
        for item in self.items {
            list.serialize_element(item)?;
            if let Some(assets) = self.assets {
                assets.borrow_mut().extend(item.assets());
            }
        }
        list.end()
    }
}
