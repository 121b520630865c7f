//! Texts that are never shown: zeroised on drop, without `Display`, `Serialize` or a telling
//! `Debug`.

use std::fmt;

use serde::Serializer;
use zeroize::Zeroizing;

use crate::check::Checker;
use crate::error::Finding;
use crate::json::{Kind, Read, Reader};
use crate::record::{Field, wrong_type};
use crate::reply::{Member, Taken};
use crate::rule::{self, Text};

/// Declares secret types, each with a name of its own, so that they cannot be mixed up.
macro_rules! secrets {
    ($( $(#[$meta:meta])* $name:ident ),* $(,)?) => {
        $(
            $(#[$meta])*
            #[derive(Clone, Default)]
            #[cfg_attr(
                feature = "schema",
                derive(schemars::JsonSchema),
                schemars(transparent, extend("x-sensitive" = true))
            )]
            pub struct $name(
                #[cfg_attr(feature = "schema", schemars(with = "String"))] Zeroizing<String>
            );

            impl $name {
                /// Takes the secret; the text is zeroised when this is dropped.
                pub fn new(secret: impl Into<String>) -> Self {
                    Self(Zeroizing::new(secret.into()))
                }

                /// The secret itself, for the one place that needs it.
                pub fn expose(&self) -> &str {
                    &self.0
                }
            }

            impl fmt::Debug for $name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    f.write_str(concat!(stringify!($name), "(..)"))
                }
            }

            #[cfg(feature = "uniffi")]
            uniffi::custom_type!($(#[$meta])* $name, String, {
                lower: |secret| secret.expose().to_owned(),
                try_lift: |secret| Ok($name::new(secret)),
            });

            impl PartialEq for $name {
                fn eq(&self, other: &Self) -> bool {
                    crate::crypto::equal(self.0.as_bytes(), other.0.as_bytes())
                }
            }

            impl Eq for $name {}

            impl From<&str> for $name {
                fn from(secret: &str) -> Self {
                    Self::new(secret)
                }
            }

            impl From<String> for $name {
                fn from(secret: String) -> Self {
                    Self::new(secret)
                }
            }

            impl Field for $name {
                type Rule = Text;

                fn hole() -> Self {
                    Self::default()
                }

                fn read(
                    &mut self,
                    rule: &Text,
                    reader: &mut Reader<'_>,
                    at: &mut Checker,
                ) -> Read<()> {
                    if reader.peek()? != Kind::Text {
                        return wrong_type(self, rule, rule::WANT_TEXT, reader, at);
                    }
                    *self = Self::new(reader.text()?);
                    Ok(())
                }

                fn check(&self, rule: &Text, at: &mut Checker) {
                    if self.0.is_empty() {
                        at.found(Finding::Required);
                    } else {
                        rule.check_required(&self.0, at);
                    }
                }
            }
        )*
    };
}

/// Serialises a secret where it must be told: in a reply that hands it out, in a body.
pub(crate) fn expose<S: Serializer>(
    secret: &impl Expose,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(secret.text())
}

/// A secret that is told somewhere.
pub(crate) trait Expose {
    fn text(&self) -> &str;
}

/// Declares which secrets the partner sends, so that replies hold them.
macro_rules! handed_out {
    ($( $name:ident ),*) => {
        $(
            impl Expose for $name {
                fn text(&self) -> &str {
                    self.expose()
                }
            }

            impl Member for $name {
                fn hole() -> Self {
                    Self::default()
                }

                fn read(&mut self, reader: &mut Reader<'_>) -> Read<Taken> {
                    let mut text = Zeroizing::new(String::new());
                    let taken = Member::read(&mut *text, reader)?;
                    *self = Self(text);
                    Ok(taken)
                }
            }
        )*
    };
}

handed_out!(AccessToken, PresignedUrl);

/// It goes into the body.
impl Expose for OneTimePassword {
    fn text(&self) -> &str {
        self.expose()
    }
}

secrets! {
    /// Key that signs Prakerja requests.
    SignKey,
    /// Password that a participant got for one payment.
    OneTimePassword,
    /// Token that authorises one Prakerja payment.
    PaymentToken,
    /// Whole value of an `Authorization` header.
    Authorization,
    /// `OAuth` client secret.
    ClientSecret,
    /// Bearer token.
    AccessToken,
    /// Gateway key.
    ApiKey,
    /// URL that carries its own permission in the query.
    PresignedUrl,
}
