/// A value of a field that may be written as `null`; where such a field is nil, it is left out.
public enum Nullable<Value> {
    /// Written as `null`.
    case null
    /// Written as it is.
    case value(Value)

    static func lift(_ list: [Value]?) -> Self? {
        list.map { $0.first.map(Self.value) ?? .null }
    }

    static func lower(_ value: Self?) -> [Value]? {
        switch value {
        case nil: nil
        case .null: []
        case .value(let value): [value]
        }
    }
}

extension Nullable: Sendable where Value: Sendable {}
extension Nullable: Equatable where Value: Equatable {}
extension Nullable: Hashable where Value: Hashable {}
