// swift-tools-version: 6.1
import PackageDescription

// Your app depends on the package by its URL.
let dwolla: [Target.Dependency] = [
  "Support", .product(name: "Dwolla", package: "Dwolla"),
  .product(name: "DwollaTesting", package: "Dwolla"),
]

let package = Package(
  name: "MovingMoney",
  platforms: [.macOS(.v14)],
  dependencies: [
    .package(name: "Dwolla", path: "../../Generated", traits: ["SwiftCrypto"]),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.0.0"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.0.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
  ],
  targets: [
    .target(
      name: "Support",
      dependencies: [
        .product(name: "Dwolla", package: "Dwolla"),
        .product(name: "DwollaTesting", package: "Dwolla"),
      ]),
    .executableTarget(name: "SendMoney", dependencies: dwolla),
    .executableTarget(name: "BusinessVerification", dependencies: dwolla),
    .executableTarget(name: "MassPayment", dependencies: dwolla),
    .executableTarget(name: "Ledgers", dependencies: dwolla),
    .executableTarget(
      name: "WebhookReceiver",
      dependencies: dwolla + [
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
