// swift-tools-version: 6.0
import PackageDescription

/// Where `bindings/swift/build` puts the package.
let segel = Context.environment["SEGEL_PACKAGE"] ?? "../../target/swift/Segel"

let dependencies: [Target.Dependency] = [
    .product(name: "Segel", package: "Segel"),
    .product(name: "SegelSession", package: "SegelSession"),
]

let package = Package(
    name: "Stories",
    platforms: [.macOS(.v12)],
    dependencies: [
        .package(path: segel),
        .package(path: "SegelSession"),
    ],
    targets: [
        .executableTarget(name: "Stories", dependencies: dependencies),
        // The first call of the package's README.
        .executableTarget(name: "FirstCall", dependencies: dependencies),
    ]
)
