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
      \(traits(client))
    ],
    dependencies: [
      .package(url: "https://github.com/apple/swift-http-types", from: "1.3.0"),
      .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
      // SwiftPM fetches these only if their trait is enabled.
      \(transportPackages.map { package($0.url, from: $0.version) })
      \(client.packages.map { package($0.url, from: $0.version) })
    ],
    targets: [
      .target(
        name: "\(client.module)",
        dependencies: [
          .product(name: "HTTPTypes", package: "swift-http-types"),
          .product(name: "Logging", package: "swift-log"),
          \(client.packages.map(products))
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

private func package(_ url: String, from version: String) -> String {
  ".package(url: \"\(url)\", from: \"\(version)\"),"
}

/// swift-format wants a comma after the last of several elements, and none after a single one.
private func traits(_ client: Client) -> String {
  let traits = OptionalTransport.all.map(trait) + client.packages.map(trait)
  return traits.joined(separator: ",\n") + (traits.count > 1 ? "," : "")
}

// MARK: Extensions

private func trait(_ package: ExtensionPackage) -> String {
  """
  .trait(
    name: "\(package.trait)",
    description: "Adds \(package.identity) for the client's extensions.")
  """
}

private func products(_ package: ExtensionPackage) -> SwiftText {
  "\(package.products.map { conditionalProduct($0, of: package.identity, trait: package.trait) })"
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
      \(transport.products.map { conditionalProduct($0.name, of: $0.package, trait: transport.name) })
    ],
    swiftSettings: settings),
  """
}

private func conditionalProduct(
  _ product: String, of package: String, trait: String
) -> SwiftText {
  """
  .product(
    name: "\(product)", package: "\(package)",
    condition: .when(traits: ["\(trait)"])),
  """
}
