// swift-tools-version: 6.0
import PackageDescription

/// Where `bindings/swift/build` puts the package.
let segel = Context.environment["SEGEL_PACKAGE"] ?? "../../../target/swift/Segel"

let package = Package(
    name: "Faults",
    platforms: [.macOS(.v12)],
    dependencies: [
        .package(path: segel),
        .package(path: "../../../examples/swift/SegelSession"),
    ],
    targets: [
        .executableTarget(
            name: "Host",
            dependencies: [
                .product(name: "Segel", package: "Segel"),
                .product(name: "SegelSession", package: "SegelSession"),
            ])
    ]
)
