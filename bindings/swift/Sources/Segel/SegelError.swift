import Foundation

extension SegelError: LocalizedError {
    /// What went wrong; violations in the language of the config.
    public var errorDescription: String? { description }

    /// What to do with the same call.
    public var recoverySuggestion: String? { retry().suggestion }
}

extension Retry {
    fileprivate var suggestion: String {
        switch self {
        case .never: "The answer will not change."
        case .later: "Prepare the operation again later."
        case .afterNewToken: "Get a new access token first."
        case .afterFix: "Mend the params or the config first."
        }
    }
}
