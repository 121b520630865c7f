import Foundation

/// A key, a password, a token, a presigned URL: printed or inspected, it shows nothing.
///
/// Compared in constant time. Not codable: a secret that is to be kept goes through ``expose()``.
public struct Secret: Sendable, Equatable, Hashable {
    private let text: String

    public init(_ text: String) {
        self.text = text
    }

    /// The secret itself, for the one place that needs it.
    public func expose() -> String {
        text
    }

    public static func == (one: Secret, other: Secret) -> Bool {
        let (one, other) = (Array(one.text.utf8), Array(other.text.utf8))
        let differences = zip(one, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) }
        return one.count == other.count && differences == 0
    }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "Secret(..)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
