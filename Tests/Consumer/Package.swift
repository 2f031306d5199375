// swift-tools-version: 6.1
import PackageDescription

// An app that depends on this repository by its URL. `check` sets the URL and builds the app.
let package = Package(
  name: "Consumer",
  platforms: [.macOS(.v13)],
  dependencies: [
    .package(url: Context.environment["REPOSITORY_URL"] ?? "", branch: "under-test")
  ],
  targets: [
    .executableTarget(
      name: "Consumer", dependencies: [.product(name: "Dwolla", package: "openapi-codegen")])
  ],
  swiftLanguageModes: [.v6]
)
