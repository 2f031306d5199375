// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// SwiftPM fetches every dependency of a declared product, unless a trait guards it.
let withTrait = TargetDependencyCondition.when(traits: ["AsyncHTTPClient"])

let package = Package(
  name: "openapi-codegen",
  platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
  products: [
    // A separate product, so that dependents fetch neither libyaml nor the dependencies of the generator and the
    // tests. The root package has a product for each executable anyway.
    .library(name: "Dwolla", targets: ["Dwolla"]),
    .library(name: "DwollaAsyncHTTPClient", targets: ["DwollaAsyncHTTPClient"]),
    .library(name: "DwollaTesting", targets: ["DwollaTesting"]),
    // The runtime that clients with `runtime: shared` import, such as those of the plugin.
    .library(name: "OpenAPIClientRuntime", targets: ["OpenAPIClientRuntime"]),
    // Generates a client during the build; `swift package generate-client` writes one to commit.
    .plugin(name: "OpenAPIClient", targets: ["OpenAPIClient"]),
    .plugin(name: "GenerateClient", targets: ["GenerateClient"]),
  ],
  traits: [
    .trait(
      name: "AsyncHTTPClient",
      description: "Builds the AsyncHTTPClient transport."),
    .trait(
      name: "SwiftCrypto",
      description: "Adds swift-crypto for the client's extensions."),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.3.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.80.0"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.24.0"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.27.0"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.22.0"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.24.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
  ],
  targets: [
    // The generator, in the order in which data flows through it.
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(name: "CMalloc", path: "Sources/CMalloc"),
    .target(name: "Diagnostics", swiftSettings: settings),
    .target(name: "YAML", dependencies: ["CLibYAML", "Diagnostics"], swiftSettings: settings),
    .target(name: "Overlays", dependencies: ["YAML", "Diagnostics"], swiftSettings: settings),
    .target(
      name: "OpenAPI", dependencies: ["Overlays", "YAML", "Diagnostics"], swiftSettings: settings),
    .target(
      name: "ClientModel", dependencies: ["OpenAPI", "YAML", "Diagnostics"],
      swiftSettings: settings),
    .target(
      name: "Templates", dependencies: ["ClientModel", "Diagnostics"], path: "Templates",
      exclude: ["Runtime", "Testing", "Transports", "embed"], swiftSettings: settings),
    // The public interface of a client, and the changes that a later version makes to it.
    .target(
      name: "APIChanges", dependencies: ["ClientModel", "Diagnostics"], swiftSettings: settings),
    .target(
      name: "Generator",
      dependencies: [
        "APIChanges", "ClientModel", "Diagnostics", "OpenAPI", "Overlays", "Templates", "YAML",
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "openapi-codegen",
      dependencies: [
        "APIChanges", "CMalloc", "ClientModel", "Diagnostics", "Generator", "OpenAPI", "Templates",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .plugin(
      name: "OpenAPIClient", capability: .buildTool(), dependencies: ["openapi-codegen"],
      path: "Sources/Plugins/OpenAPIClient"),
    .plugin(
      name: "GenerateClient",
      capability: .command(
        intent: .custom(
          verb: "generate-client",
          description: "Write the clients of targets that have an openapi-codegen.yaml."),
        permissions: [
          .writeToPackageDirectory(reason: "The sources of clients are written into the package.")
        ]),
      dependencies: ["openapi-codegen"], path: "Sources/Plugins/GenerateClient"),

    // `make soak`: fuzzes the generator with broken documents, within limits of time and memory.
    .target(
      name: "Fuzzing", dependencies: ["Diagnostics", "Generator", "YAML"], swiftSettings: settings),
    .executableTarget(
      name: "soak",
      dependencies: [
        "Diagnostics", "Fuzzing", "Generator",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/Soak", swiftSettings: settings),

    // `make bench`: measures the cost of generating, compared with libyaml alone.
    .executableTarget(
      name: "benchmark", dependencies: ["Diagnostics", "YAML"], path: "Sources/Benchmark",
      swiftSettings: settings),
    // Measures the cost of a call, compared with Foundation's JSONDecoder alone.
    .executableTarget(
      name: "call-benchmark",
      dependencies: [
        "Dwolla", "LoopbackServer", .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
      ],
      path: "Sources/CallBenchmark", swiftSettings: settings),

    // The runtime of every emitted package, compiled here for its tests.
    .target(
      name: "Runtime",
      dependencies: [
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
      ],
      path: "Templates/Runtime", swiftSettings: settings),

    // The same sources, through a symbolic link, as the module that clients share.
    .target(
      name: "OpenAPIClientRuntime",
      dependencies: [
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: settings),

    // The mock of every emitted package.
    .target(
      name: "RuntimeTesting",
      dependencies: ["Runtime", .product(name: "HTTPTypes", package: "swift-http-types")],
      path: "Templates/Testing", swiftSettings: settings),

    // The optional transport of emitted packages. No product includes it, so dependents do not fetch SwiftNIO.
    .target(
      name: "AsyncHTTPClientTransport",
      dependencies: [
        "Runtime",
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOHTTPCompression", package: "swift-nio-extras"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
      ],
      path: "Templates/Transports/AsyncHTTPClient",
      swiftSettings: settings + [.define("AsyncHTTPClient")]),

    // The emitted client of `spec/`, which is also a product of this package.
    .target(
      name: "Dwolla",
      dependencies: [
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(
          name: "Crypto", package: "swift-crypto", condition: .when(traits: ["SwiftCrypto"])),
      ],
      path: "Generated/Sources/Dwolla", swiftSettings: settings),
    .target(
      name: "DwollaAsyncHTTPClient",
      dependencies: [
        "Dwolla",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "AsyncHTTPClient", package: "async-http-client", condition: withTrait),
        .product(name: "NIOCore", package: "swift-nio", condition: withTrait),
        .product(name: "NIOHTTP1", package: "swift-nio", condition: withTrait),
        .product(name: "NIOHTTPCompression", package: "swift-nio-extras", condition: withTrait),
        .product(name: "NIOPosix", package: "swift-nio", condition: withTrait),
        .product(name: "NIOSSL", package: "swift-nio-ssl", condition: withTrait),
      ],
      path: "Generated/Sources/DwollaAsyncHTTPClient", swiftSettings: settings),
    .target(
      name: "DwollaTesting",
      dependencies: ["Dwolla", .product(name: "HTTPTypes", package: "swift-http-types")],
      path: "Generated/Sources/DwollaTesting", swiftSettings: settings),

    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: settings),
    .testTarget(name: "YAMLTests", dependencies: ["YAML", "Diagnostics"], swiftSettings: settings),
    .testTarget(
      name: "OverlaysTests", dependencies: ["Overlays", "YAML", "Diagnostics"],
      swiftSettings: settings),
    .testTarget(
      name: "OpenAPITests", dependencies: ["OpenAPI", "YAML", "Diagnostics"],
      swiftSettings: settings),
    .testTarget(
      name: "ClientModelTests", dependencies: ["ClientModel", "OpenAPI", "YAML", "Diagnostics"],
      swiftSettings: settings),
    .testTarget(
      name: "APIChangesTests",
      dependencies: ["APIChanges", "ClientModel", "OpenAPI", "Diagnostics"],
      swiftSettings: settings),
    .testTarget(
      name: "TemplatesTests", dependencies: ["Templates", "ClientModel"], swiftSettings: settings),
    .testTarget(
      name: "FuzzingTests", dependencies: ["Diagnostics", "Fuzzing", "Generator"],
      swiftSettings: settings),
    .testTarget(name: "BenchmarkTests", dependencies: ["benchmark"], swiftSettings: settings),
    .testTarget(
      name: "GoldenTests",
      dependencies: ["APIChanges", "ClientModel", "Generator", "Diagnostics", "Templates"],
      swiftSettings: settings),
    .testTarget(
      name: "GeneratorTests",
      dependencies: ["ClientModel", "Generator", "Diagnostics", "openapi-codegen"],
      swiftSettings: settings),
    .testTarget(
      name: "RuntimeTests",
      dependencies: [
        "LoopbackServer", "Runtime", "RuntimeTesting",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: settings),
    // An HTTP server for tests.
    .target(
      name: "LoopbackServer",
      dependencies: [
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      path: "Tests/LoopbackServer", swiftSettings: settings),
    .testTarget(
      name: "TransportTests",
      dependencies: [
        "AsyncHTTPClientTransport", "FaultServer", "Runtime", "transport-probe",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: settings),
    // Measures the memory of a transport in a separate process.
    .executableTarget(
      name: "transport-probe",
      dependencies: [
        "AsyncHTTPClientTransport", "Runtime",
        .product(name: "HTTPTypes", package: "swift-http-types"),
      ],
      path: "Tests/TransportProbe", swiftSettings: settings),
    // An HTTP server for tests that violates the protocol on request.
    .target(
      name: "FaultServer", dependencies: [.product(name: "FlyingSocks", package: "FlyingFox")],
      path: "Tests/FaultServer", swiftSettings: settings),
    .testTarget(
      name: "DwollaTests",
      dependencies: [
        "Diagnostics", "Dwolla", "DwollaTesting", "LoopbackServer", "OpenAPI", "YAML",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "EmittedPackageTests", dependencies: ["Diagnostics", "LoopbackServer", "YAML"],
      exclude: ["Examples/wrong-examples.txt"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
