// swift-tools-version: 6.0
import PackageDescription

// Apart from the package, so that what is tested is compiled as for everyone who uses it.

/// Where `bindings/swift/build` puts the package.
let segel = Context.environment["SEGEL_PACKAGE"] ?? "../Segel"

let package = Package(
    name: "SegelTests",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(path: segel)
    ],
    targets: [
        // Thousands of calls, each run once: that they are compiled fast counts.
        .testTarget(
            name: "SegelTests", dependencies: [.product(name: "Segel", package: "Segel")],
            path: "SegelTests", swiftSettings: [.unsafeFlags(["-Onone"])])
    ],
    swiftLanguageModes: [.v6]
)
