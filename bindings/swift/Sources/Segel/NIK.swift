/// An identity number of a resident (nomor induk kependudukan): printed or inspected, it shows its
/// last four digits.
public struct NIK: Sendable, Equatable, Hashable {
    /// The whole number.
    public let value: String

    public init(_ value: String) {
        self.value = value
    }
}

extension NIK: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "NIK(..\(value.count > 4 ? String(value.suffix(4)) : ""))" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
