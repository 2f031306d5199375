#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A program that measures the size of a part of the client. Each sample contains more than the previous one.
struct SampleProgram {
  var name: String
  var title: String
  var usesClient = true
  var source: String

  static let all = [
    SampleProgram(
      name: "foundation", title: "Swift and Foundation, with networking alone",
      usesClient: false,
      source: """
        import Foundation
        #if canImport(FoundationNetworking)
          import FoundationNetworking
        #endif

        let (data, _) = try await URLSession.shared.data(from: URL(fileURLWithPath: "/dev/null"))
        print(try JSONDecoder().decode([String].self, from: data))
        """),
    SampleProgram(
      name: "client", title: "the same, and a client without calls",
      source: """
        import Dwolla

        print(try Dwolla(server: .sandbox))
        """),
    SampleProgram(
      name: "two-calls", title: "the same, with two calls",
      source: """
        import Dwolla

        let dwolla = try Dwolla(server: .sandbox)
        print(try await dwolla.root.get())
        print(try await dwolla.customers.list(limit: 1))
        """),
  ]

  func write(to folder: String, package: EmittedPackage) throws {
    let product = usesClient ? "[.product(name: \"Dwolla\", package: \"client\")]" : "[]"
    let manifest = """
      // swift-tools-version: 6.1
      import PackageDescription

      let package = Package(
        name: "\(name)",
        platforms: [.macOS(.v13)],
        dependencies: [.package(name: "client", path: "\(package.folder)")],
        targets: [
          .executableTarget(
            name: "\(name)", dependencies: \(product), path: "Sources")
        ],
        swiftLanguageModes: [.v6]
      )
      """
    let sources = folder + "/Sources"
    try FileManager.default.createDirectory(
      atPath: sources, withIntermediateDirectories: true)
    try Data(manifest.utf8).write(to: URL(fileURLWithPath: folder + "/Package.swift"))
    try Data(source.utf8).write(to: URL(fileURLWithPath: sources + "/main.swift"))
  }
}
