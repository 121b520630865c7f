// swift-tools-version: 6.0
import PackageDescription

/// Where `bindings/swift/build` puts the package.
let segel = Context.environment["SEGEL_PACKAGE"] ?? "../../../target/swift/Segel"

let package = Package(
    name: "Driver",
    dependencies: [
        .package(path: segel)
    ],
    targets: [
        .executableTarget(
            name: "Driver",
            dependencies: [.product(name: "Segel", package: "Segel")])
    ]
)
