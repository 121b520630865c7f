// The story on the terminal: a label, a value, in colour where a person looks.

import Foundation
import Segel

func partner(_ name: String) {
    let rule = String(repeating: "─", count: 72 - name.count)
    print("\n" + painted(2, "── \(name) \(rule)"))
}

func title(_ title: String) {
    print("\n" + painted(1, title))
}

/// A label, and a text whose further lines stand below its first.
func show(_ label: String, _ text: String) {
    var label = label.padding(toLength: max(10, label.count), withPad: " ", startingAt: 0)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        print("  \(painted(2, label)) \(line)")
        label = String(repeating: " ", count: 10)
    }
}

func show(_ label: String, reply: Any) {
    show(label, painted(32, "\(reply)"))
}

func show(error: SegelError) {
    show("error", painted(31, error.localizedDescription))
}

func show(_ diagnosis: Diagnosis) {
    for cause in diagnosis.causes {
        show("diagnosis", "\(painted(32, "\(cause.cause)"))\n\(cause.text)\n\(cause.fix)")
    }
}

private func painted(_ colour: Int, _ text: String) -> String {
    let isPlain = isatty(1) == 0 || ProcessInfo.processInfo.environment["NO_COLOR"] != nil
    return isPlain ? text : "\u{1b}[\(colour)m\(text)\u{1b}[0m"
}
