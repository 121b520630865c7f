//! The shape that all partners' clients have.

/// Declares a partner's client: a line an operation, with the names of what it prepares (the
/// request with its call) and of the call, which reads the response.
macro_rules! client {
    (
        $(#[$meta:meta])*
        $client:ident of $partner:ident {
            $( $(#[$operation_meta:meta])* $operation:ident: $prepared:ident, $call:ident; )*
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, uniffi::Object)]
        pub struct $client(segel::$partner::Client);

        #[uniffi::export]
        impl $client {
            /// Checks the config and computes once what calls need of it. A credential that is
            /// not given is missed only by the operations that need it.
            ///
            /// Errors: `Invalid`, with a violation for each field that breaks its rule.
            #[uniffi::constructor]
            pub fn new(config: segel::$partner::Config) -> $crate::Result<Self> {
                Ok(Self(segel::$partner::Client::new(config)?))
            }

            $(
                $(#[$operation_meta])*
                ///
                /// `now`: the time that the request is made for, this machine's if not given.
                ///
                /// Errors: `Invalid`, with every violation; nothing is built then.
                #[uniffi::method(default(now = None))]
                pub fn $operation(
                    &self,
                    params: segel::$partner::$operation::Params,
                    now: Option<segel::UnixTime>,
                ) -> $crate::Result<$prepared> {
                    let call = self.0.$operation(&params, $crate::time::or_clock(now))?;
                    let request = call.request().into();
                    Ok($prepared { request, call: std::sync::Arc::new($call(call)) })
                }
            )*
        }

        $(
            /// A request that is ready to be sent, and the call that reads the response to it.
            #[derive(Debug, uniffi::Record)]
            pub struct $prepared {
                /// What to send, byte for byte.
                pub request: $crate::Request,
                /// Reads the response.
                pub call: std::sync::Arc<$call>,
            }

            /// A prepared operation: reads the response, as often as asked and with the same
            /// answer each time.
            #[derive(Debug, uniffi::Object)]
            pub struct $call(segel::Call<segel::$partner::$operation::Operation>);

            #[uniffi::export]
            impl $call {
                /// Reads the response.
                ///
                /// Errors: `Rejected` if the partner said no as it documents, `Unreadable` if
                /// the response is anything but what it documents, `Invalid` if the status is
                /// none of HTTP's.
                pub fn parse(
                    &self,
                    response: $crate::Response,
                ) -> $crate::Result<segel::$partner::$operation::Reply> {
                    response.read(|response| self.0.parse(response))
                }
            }
        )*
    };
}

pub(crate) use client;
