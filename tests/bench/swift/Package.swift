// swift-tools-version: 6.0
import PackageDescription

/// Where `bindings/swift/build` puts the package.
let segel = Context.environment["SEGEL_PACKAGE"] ?? "../../../target/swift/package"

let package = Package(
    name: "Bench",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(name: "Segel", path: segel)
    ],
    targets: [
        .executableTarget(
            name: "Bench",
            dependencies: [.product(name: "Segel", package: "Segel")])
    ]
)
