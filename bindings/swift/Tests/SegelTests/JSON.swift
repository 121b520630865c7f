import Foundation
import Segel

/// A JSON value, to compare with.
enum JSON: Decodable, Equatable, Sendable {
    case null
    case bool(Bool)
    case number(Double)
    case text(String)
    case list([JSON])
    case object([String: JSON])

    init(_ json: String) {
        self = try! JSONDecoder().decode(JSON.self, from: Data(json.utf8))
    }

    init(from decoder: Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let bool = try? value.decode(Bool.self) {
            self = .bool(bool)
        } else if let number = try? value.decode(Double.self) {
            self = .number(number)
        } else if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let list = try? value.decode([JSON].self) {
            self = .list(list)
        } else if let object = try? value.decode([String: JSON].self) {
            self = .object(object)
        } else {
            // A number beyond all that a double can hold.
            self = .number(.infinity)
        }
    }

    subscript(_ name: String) -> JSON? {
        if case .object(let members) = self { members[name] } else { nil }
    }

    subscript(_ index: Int) -> JSON {
        if case .list(let items) = self { items[index] } else { .null }
    }

    var items: [JSON] {
        if case .list(let items) = self { items } else { [] }
    }

    var text: String {
        if case .text(let text) = self { text } else { "" }
    }

    /// The JSON of a typed value, as the door by name would write it, its members named as here.
    init(typed value: Any) {
        switch value {
        case let text as String: self = .text(text)
        case let secret as Secret: self = .text(secret.expose())
        case let nik as NIK: self = .text(nik.value)
        case let bool as Bool: self = .bool(bool)
        case let number as Int64: self = .number(Double(number))
        case let number as UInt16: self = .number(Double(number))
        case let number as Double: self = .number(number)
        case let date as Date: self = .number(date.timeIntervalSince1970)
        case let list as [Any]: self = .list(list.map(JSON.init(typed:)))
        case let raw as RawJSON: self = JSON(raw.text)
        case let extra as [String: RawJSON]: self = .object(extra.mapValues { JSON($0.text) })
        default: self = Self.reflect(value)
        }
    }

    private static func reflect(_ value: Any) -> JSON {
        let mirror = Mirror(reflecting: value)
        switch (mirror.displayStyle, mirror.children.first) {
        case (.optional, nil):
            return .null
        case (.optional, let some?):
            return JSON(typed: some.value)
        case (.enum, nil):
            return .text(snake("\(value)"))
        case (.enum, let (_, payload)?) where value is Scalar:
            return JSON(typed: payload)
        case (.enum, let (name, payload)?):
            return .object([snake(name!): JSON(typed: payload)])
        default:
            let members = mirror.children.map { ($0.label!, JSON(typed: $0.value)) }
            return .object(Dictionary(uniqueKeysWithValues: members))
        }
    }

    /// Where a typed value differs from what the door by name gives; nil if they agree.
    func difference(from named: JSON, at path: String = "") -> String? {
        switch (self, named) {
        case (.object(let typed), .object(let members)):
            let named = path.hasSuffix("/extra") ? members
                : Dictionary(uniqueKeysWithValues: members.map { (Self.camel($0), $1) })
            guard Set(typed.keys) == Set(named.keys) else {
                return "\(path) has \(typed.keys.sorted()), not \(named.keys.sorted())"
            }
            return typed.lazy.compactMap { $1.difference(from: named[$0]!, at: "\(path)/\($0)") }.first
        case (.list(let typed), .list(let named)):
            guard typed.count == named.count else { return "\(path) has \(typed.count) items, not \(named.count)" }
            return zip(typed, named).lazy.compactMap { $0.difference(from: $1, at: path) }.first
        default:
            return self == named ? nil : "\(path) is \(self), not \(named)"
        }
    }

    /// `redeem_code` is `redeemCode`.
    private static func camel(_ name: String) -> String {
        let words = name.split(separator: "_", omittingEmptySubsequences: false)
        return words[0] + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    private static func snake(_ name: String) -> String {
        name.map { $0.isUppercase ? "_\($0.lowercased())" : "\($0)" }.joined()
    }
}
