//! Why a signature does not match: tries what people really get wrong.
