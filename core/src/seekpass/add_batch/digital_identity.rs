//! Who the person is.

use serde::Serialize;

use super::rules::ID;
use crate::date::DATE;
use crate::record::{choice, record};
use crate::rule::FREE;

record! {
    /// The identity of the person.
    #[derive(Serialize)]
    pub struct DigitalIdentity or empty {
        /// Identifies the credential.
        credential_id: String = ID,
        /// What it says.
        fields: DigitalIdentityFields = (),
    }
}

record! {
    /// What a digital identity says.
    #[derive(Serialize)]
    pub struct DigitalIdentityFields {
        /// Name.
        full_name: String = FREE,
        /// `YYYY-MM-DD`.
        #[serde(skip_serializing_if = "Option::is_none")]
        date_of_birth: Option<String> = DATE,
        /// How the document was found valid.
        #[serde(skip_serializing_if = "Option::is_none")]
        identity_document_validity: Option<IdentityDocumentValidity> = (),
        /// How the person was found to be there.
        #[serde(skip_serializing_if = "Option::is_none")]
        identity_document_liveness: Option<IdentityDocumentLiveness> = (),
        /// How the person was found to be the document's.
        #[serde(skip_serializing_if = "Option::is_none")]
        identity_document_person_match: Option<IdentityDocumentPersonMatch> = (),
    }
}

choice! {
    /// How a document was found valid.
    pub enum IdentityDocumentValidity {
        /// By a person.
        Manual = "manual",
        /// By a government's database.
        GovernmentDatabase = "government_database",
        /// By a verifiable credential.
        VerifiableCredential = "verifiable_credential",
    }
}

choice! {
    /// How a person was found to be there.
    pub enum IdentityDocumentLiveness {
        /// By a program.
        Automated = "automated",
        /// By meeting.
        InPerson = "in_person",
    }
}

choice! {
    /// How a person was found to be the document's.
    pub enum IdentityDocumentPersonMatch {
        /// By a person.
        Manual = "manual",
        /// By a program.
        Automated = "automated",
        /// By a government's database.
        GovernmentDatabase = "government_database",
    }
}
