// swift-tools-version: 6.0
import PackageDescription

// A package of its own for the fault matrix, which sends with it too: SwiftPM takes two folders
// named `swift` for one package.

/// Where `bindings/swift/build` puts the package.
let segel = Context.environment["SEGEL_PACKAGE"] ?? "../../../target/swift/Segel"

let package = Package(
    name: "SegelSession",
    platforms: [.iOS(.v15), .macOS(.v12)],
    products: [
        .library(name: "SegelSession", targets: ["SegelSession"])
    ],
    dependencies: [
        .package(path: segel)
    ],
    targets: [
        .target(
            name: "SegelSession",
            dependencies: [.product(name: "Segel", package: "Segel")])
    ]
)
