//! The closed sets that callers branch on. Hosts compare their own lists with these.

use crate::record::choice;

choice! {
    /// The rule that a value broke.
    ///
    /// The order is the order of precedence: one path carries at most one violation, the first
    /// that applies.
    #[derive(PartialOrd, Ord)]
    pub enum Rule {
        /// The operation's name is not in the catalogue.
        UnknownOperation = "unknown_operation",
        /// The field is not one of the documented ones; a misspelt optional field would be lost.
        UnknownField = "unknown_field",
        /// Larger or deeper than what is looked at.
        TooLarge = "too_large",
        /// Absent, null, or empty where a value is needed.
        Required = "required",
        /// Another JSON type than documented.
        Type = "type",
        /// Not valid UTF-8, not Base64.
        Encoding = "encoding",
        /// A control character where none may be.
        ControlCharacter = "control_character",
        /// White space where none may be.
        Whitespace = "whitespace",
        /// Too short, too long, too many.
        Length = "length",
        /// Not of the documented form.
        Format = "format",
        /// Not one of the listed values.
        OneOf = "one_of",
        /// A number outside its limits.
        Range = "range",
        /// Contradicts another field.
        Inconsistent = "inconsistent",
        /// Given twice.
        Duplicate = "duplicate",
    }
}

choice! {
    /// Why the partner said no, in terms that are the same for all partners.
    pub enum Reason {
        /// The partner does not know the caller: key, signature or token.
        Unauthenticated = "unauthenticated",
        /// The partner knows the caller and does not allow this.
        Forbidden = "forbidden",
        /// There is no such thing.
        NotFound = "not_found",
        /// The partner does not accept what was sent.
        InvalidRequest = "invalid_request",
        /// It has happened already, or contradicts what has.
        Conflict = "conflict",
        /// Not yet: ask again later.
        NotReady = "not_ready",
        /// The request is larger than the partner takes.
        TooLarge = "too_large",
        /// Too many requests.
        RateLimited = "rate_limited",
        /// The partner does not offer this method.
        MethodNotAllowed = "method_not_allowed",
        /// The partner is closed for maintenance.
        Maintenance = "maintenance",
        /// The partner failed.
        ServerError = "server_error",
        /// Anything else.
        Other = "other",
    }
}

choice! {
    /// What a caller may do with the same call.
    pub enum Retry {
        /// Nothing: the answer will not change.
        Never = "never",
        /// Prepare the operation again later, with a new `now`.
        Later = "later",
        /// Get a new access token first.
        AfterNewToken = "after_new_token",
        /// Mend the params or the config first.
        AfterFix = "after_fix",
    }
}

choice! {
    /// What makes a response unreadable.
    pub enum Problem {
        /// No bytes.
        Empty = "empty",
        /// Bytes that are not UTF-8.
        Encoding = "encoding",
        /// Not JSON as RFC 8259 defines it.
        NotJson = "not_json",
        /// More bytes than `max_response_bytes`.
        TooLarge = "too_large",
        /// Nested deeper than 128 levels.
        TooDeep = "too_deep",
        /// JSON, but neither the partner's success nor its error shape.
        WrongShape = "wrong_shape",
        /// A member that must be there is absent, null or empty.
        MissingField = "missing_field",
        /// A member has another JSON type than documented.
        WrongType = "wrong_type",
        /// A value contradicts the request or the HTTP status.
        Mismatch = "mismatch",
    }
}

choice! {
    /// Language of the texts of violations; paths and rules never change with it.
    #[derive(Default)]
    pub enum Lang {
        /// English.
        #[default]
        En = "en",
        /// Indonesian.
        Id = "id",
    }
}
