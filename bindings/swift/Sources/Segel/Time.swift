import Foundation

extension Date {
    /// Whole seconds since 1970; what no clock shows is far outside of what is accepted.
    var unixSeconds: Int64 {
        Int64(exactly: timeIntervalSince1970.rounded(.down)) ?? .min
    }
}
