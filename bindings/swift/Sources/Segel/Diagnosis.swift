extension Diagnosis: CustomReflectable {
    /// Without the text to sign and the right signature, which do not belong into a log either.
    public var customMirror: Mirror { Mirror(self, children: ["valid": valid, "causes": causes]) }
}
