// swift-tools-version: 6.1
import PackageDescription

let dependencies: [Target.Dependency] = [
  .product(name: "OpenAPIClientRuntime", package: "openapi-codegen"),
  .product(name: "HTTPTypes", package: "swift-http-types"),
  .product(name: "Logging", package: "swift-log"),
]

// An app with a client that is generated during the build, and one whose sources are committed. `check` sets the URL of
// the repository.
let package = Package(
  name: "PluginConsumer",
  platforms: [.macOS(.v13)],
  dependencies: [
    .package(url: Context.environment["REPOSITORY_URL"] ?? "", branch: "under-test"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.3.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
  ],
  targets: [
    .target(
      name: "Pets", dependencies: dependencies,
      plugins: [.plugin(name: "OpenAPIClient", package: "openapi-codegen")]),
    .target(
      name: "Shop", dependencies: dependencies, exclude: ["openapi-codegen.yaml", "openapi.yaml"]),
    .executableTarget(name: "App", dependencies: ["Pets", "Shop"]),
  ],
  swiftLanguageModes: [.v6]
)
