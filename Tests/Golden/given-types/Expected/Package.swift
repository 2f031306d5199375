// swift-tools-version: 6.1
// Made by openapi-codegen from the API's description; changes here get lost.
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "GivenTypesClient",
  platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
  products: [
    .library(name: "GivenTypesClient", targets: ["GivenTypesClient"]),
    .library(
      name: "GivenTypesClientAsyncHTTPClient",
      targets: ["GivenTypesClientAsyncHTTPClient"]),
    .library(name: "GivenTypesClientTesting", targets: ["GivenTypesClientTesting"]),
  ],
  traits: [
    .trait(
      name: "AsyncHTTPClient",
      description: "Fills the product that sends requests by AsyncHTTPClient.")
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-http-types", from: "1.3.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
    // Fetched with the trait alone.
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.24.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.80.0"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.24.0"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.27.0"),
  ],
  targets: [
    .target(
      name: "GivenTypesClient",
      dependencies: [
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: settings),
    .target(
      name: "GivenTypesClientAsyncHTTPClient",
      dependencies: [
        "GivenTypesClient",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(
          name: "AsyncHTTPClient", package: "async-http-client",
          condition: .when(traits: ["AsyncHTTPClient"])),
        .product(
          name: "NIOCore", package: "swift-nio",
          condition: .when(traits: ["AsyncHTTPClient"])),
        .product(
          name: "NIOHTTP1", package: "swift-nio",
          condition: .when(traits: ["AsyncHTTPClient"])),
        .product(
          name: "NIOHTTPCompression", package: "swift-nio-extras",
          condition: .when(traits: ["AsyncHTTPClient"])),
        .product(
          name: "NIOPosix", package: "swift-nio",
          condition: .when(traits: ["AsyncHTTPClient"])),
        .product(
          name: "NIOSSL", package: "swift-nio-ssl",
          condition: .when(traits: ["AsyncHTTPClient"])),
      ],
      swiftSettings: settings),
    // What tests need of the client's users, and nothing else does.
    .target(
      name: "GivenTypesClientTesting",
      dependencies: [
        "GivenTypesClient", .product(name: "HTTPTypes", package: "swift-http-types"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "GivenTypesClientTests",
      dependencies: ["GivenTypesClient", "GivenTypesClientTesting"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
