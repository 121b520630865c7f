/// A JSON text that the partner sent beyond its document: printed or inspected, it shows nothing, for
/// it may hold a token.
public struct RawJSON: Sendable, Equatable, Hashable {
    /// The text, without white space between its values.
    public let text: String

    public init(_ text: String) {
        self.text = text
    }
}

extension RawJSON: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "RawJSON(..)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
