import ClientModel

/// The generated package's `Package.swift`.
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
      \(OptionalTransport.all.map { library($0, client) })
      .library(name: "\(client.testingModule)", targets: ["\(client.testingModule)"]),
    ],
    traits: [
      \(OptionalTransport.all.map(trait).joined(separator: ",\n"))
    ],
    dependencies: [
      .package(url: "https://github.com/apple/swift-http-types", from: "1.3.0"),
      .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
      // SwiftPM fetches these only if the trait is enabled.
      \(transportPackages.map { ".package(url: \"\($0.url)\", from: \"\($0.version)\")," })
    ],
    targets: [
      .target(
        name: "\(client.module)",
        dependencies: [
          .product(name: "HTTPTypes", package: "swift-http-types"),
          .product(name: "Logging", package: "swift-log"),
        ],
        swiftSettings: settings),
      \(OptionalTransport.all.map { target($0, client) })
      // The mock, for tests.
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

// MARK: Transports

private func library(_ transport: OptionalTransport, _ client: Client) -> SwiftText {
  """
  .library(
    name: "\(transport.module(of: client))",
    targets: ["\(transport.module(of: client))"]),
  """
}

private func trait(_ transport: OptionalTransport) -> String {
  """
  .trait(
    name: "\(transport.name)",
    description: "Builds the \(transport.name) transport.")
  """
}

/// The packages of all transports, without duplicates.
private var transportPackages: [OptionalTransport.Package] {
  var seen: Set<String> = []
  return OptionalTransport.all.flatMap(\.packages).filter { seen.insert($0.url).inserted }
}

private func target(_ transport: OptionalTransport, _ client: Client) -> SwiftText {
  """
  .target(
    name: "\(transport.module(of: client))",
    dependencies: [
      "\(client.module)",
      .product(name: "HTTPTypes", package: "swift-http-types"),
      \(transport.products.map { conditionalProduct($0, of: transport) })
    ],
    swiftSettings: settings),
  """
}

private func conditionalProduct(
  _ product: OptionalTransport.Product, of transport: OptionalTransport
) -> SwiftText {
  """
  .product(
    name: "\(product.name)", package: "\(product.package)",
    condition: .when(traits: ["\(transport.name)"])),
  """
}
