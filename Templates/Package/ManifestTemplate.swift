import ClientModel

/// The emitted package's `Package.swift`.
func packageManifest(_ client: Client) -> SwiftText {
  """
  // swift-tools-version: 6.1
  \(fileHeader)
  import PackageDescription

  let package = Package(
    name: "\(client.name)",
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
    products: [
      .library(name: "\(client.name)", targets: ["\(client.name)"])
    ],
    dependencies: [
      .package(url: "https://github.com/apple/swift-http-types", from: "1.3.0"),
      .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
    ],
    targets: [
      .target(
        name: "\(client.name)",
        dependencies: [
          .product(name: "HTTPTypes", package: "swift-http-types"),
          .product(name: "Logging", package: "swift-log"),
        ],
        swiftSettings: [
          .enableUpcomingFeature("ExistentialAny"),
          .enableUpcomingFeature("InternalImportsByDefault"),
          .enableUpcomingFeature("MemberImportVisibility"),
        ])
    ],
    swiftLanguageModes: [.v6]
  )

  """
}
