// swift-tools-version: 6.0
import PackageDescription

// What UniFFI writes (Sources/Segel/Generated, Sources/SegelFFI) and the native library are put
// in by `build`: on Linux a static library in lib, for Apple's systems, by `xcframework`, an
// XCFramework.
#if os(Linux)
let native = Target.systemLibrary(name: "SegelFFI")
let linked: [LinkerSetting] = [
    .linkedLibrary("segel_uniffi"), .unsafeFlags(["-L\(Context.packageDirectory)/lib"]),
]
#else
let native = Target.binaryTarget(name: "SegelFFI", path: "SegelFFI.xcframework")
let linked: [LinkerSetting] = []
#endif

let package = Package(
    name: "Segel",
    platforms: [.iOS(.v15), .macOS(.v12)],
    products: [
        .library(name: "Segel", targets: ["Segel"])
    ],
    targets: [
        native,
        .target(name: "Segel", dependencies: ["SegelFFI"], linkerSettings: linked),
    ],
    swiftLanguageModes: [.v6]
)
