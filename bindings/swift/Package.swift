// swift-tools-version: 6.0
import PackageDescription

// What UniFFI writes (Sources/Segel/Generated, Sources/SegelFFI) and the native library are made
// by `build`, which puts the whole package together: on Linux with a static library that is named
// on the command line, for Apple's systems with an XCFramework.
#if os(Linux)
let native = Target.systemLibrary(name: "SegelFFI")
#else
let native = Target.binaryTarget(name: "SegelFFI", path: "SegelFFI.xcframework")
#endif

let package = Package(
    name: "Segel",
    platforms: [.iOS(.v15), .macOS(.v12), .tvOS(.v15), .watchOS(.v8)],
    products: [
        .library(name: "Segel", targets: ["Segel"])
    ],
    targets: [
        native,
        .target(name: "Segel", dependencies: ["SegelFFI"]),
        .testTarget(name: "SegelTests", dependencies: ["Segel"]),
    ]
)
