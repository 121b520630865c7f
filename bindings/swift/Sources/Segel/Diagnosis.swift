extension Diagnosis: CustomDebugStringConvertible, CustomReflectable {
    /// Without the text to sign and the right signature, which do not belong into a log.
    public var debugDescription: String { "Diagnosis(valid: \(valid), causes: \(causes), ..)" }
    public var customMirror: Mirror { Mirror(self, children: ["valid": valid, "causes": causes]) }
}
