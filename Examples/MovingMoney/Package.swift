// swift-tools-version: 6.1
import PackageDescription

// An app elsewhere depends on the package by its URL.
let dwolla: [Target.Dependency] = [
  "Support", .product(name: "Dwolla", package: "Dwolla"),
  .product(name: "DwollaTesting", package: "Dwolla"),
]

let package = Package(
  name: "MovingMoney",
  platforms: [.macOS(.v13)],
  dependencies: [
    .package(name: "Dwolla", path: "../../Generated"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.22.0"),
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
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
