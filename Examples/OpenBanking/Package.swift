// swift-tools-version: 6.1
import PackageDescription

// Your app depends on the package by its URL.
let package = Package(
  name: "OpenBanking",
  platforms: [.macOS(.v13)],
  dependencies: [.package(name: "Dwolla", path: "../../Generated")],
  targets: [
    .executableTarget(
      name: "OpenBanking",
      dependencies: [
        .product(name: "Dwolla", package: "Dwolla"),
        .product(name: "DwollaTesting", package: "Dwolla"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
