import ClientModel

/// The emitted package's `Package.swift`.
///
/// AsyncHTTPClient is behind a trait: SwiftPM fetches what any declared product needs, used or not, and this
/// one needs twenty packages.
func packageManifest(_ client: Client) -> SwiftText {
  """
  // swift-tools-version: 6.1
  \(fileHeader)
  import PackageDescription

  let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]

  let package = Package(
    name: "\(client.module)",
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
    products: [
      .library(name: "\(client.module)", targets: ["\(client.module)"]),
      .library(
        name: "\(client.asyncHTTPClientModule)",
        targets: ["\(client.asyncHTTPClientModule)"]),
      .library(name: "\(client.testingModule)", targets: ["\(client.testingModule)"]),
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
        name: "\(client.module)",
        dependencies: [
          .product(name: "HTTPTypes", package: "swift-http-types"),
          .product(name: "Logging", package: "swift-log"),
        ],
        swiftSettings: settings),
      .target(
        name: "\(client.asyncHTTPClientModule)",
        dependencies: [
          "\(client.module)",
          .product(name: "HTTPTypes", package: "swift-http-types"),
          \(asyncHTTPClientProducts.map(conditionalProduct))
        ],
        swiftSettings: settings),
      // What tests need of the client's users, and nothing else does.
      .target(
        name: "\(client.testingModule)",
        dependencies: [
          "\(client.module)", .product(name: "HTTPTypes", package: "swift-http-types"),
        ],
        swiftSettings: settings),
      \(testTarget(client))
    ],
    swiftLanguageModes: [.v6]
  )

  """
}

private func testTarget(_ client: Client) -> SwiftText {
  guard client.hasTests else { return "" }
  return """
    .testTarget(
      name: "\(client.module)Tests",
      dependencies: ["\(client.module)", "\(client.testingModule)"],
      swiftSettings: settings),
    """
}

/// The products that the sources of `Templates/AsyncHTTPClient` import.
let asyncHTTPClientProducts: [(name: String, package: String)] = [
  ("AsyncHTTPClient", "async-http-client"), ("NIOCore", "swift-nio"),
  ("NIOHTTP1", "swift-nio"), ("NIOHTTPCompression", "swift-nio-extras"), ("NIOPosix", "swift-nio"),
  ("NIOSSL", "swift-nio-ssl"),
]

private func conditionalProduct(_ product: (name: String, package: String)) -> SwiftText {
  """
  .product(
    name: "\(product.name)", package: "\(product.package)",
    condition: .when(traits: ["AsyncHTTPClient"])),
  """
}
