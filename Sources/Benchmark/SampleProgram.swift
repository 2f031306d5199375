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
}

/// A package of all sample programs, so that the client is built once for all of them.
struct SamplePackage {
  let folder: String

  init(in folder: String, using client: EmittedPackage) throws {
    self.folder = folder
    for program in SampleProgram.all {
      let sources = "\(folder)/Sources/\(program.name)"
      try FileManager.default.createDirectory(
        atPath: sources, withIntermediateDirectories: true)
      try Data(program.source.utf8).write(to: URL(fileURLWithPath: sources + "/main.swift"))
    }
    try Data(Self.manifest(client).utf8)
      .write(to: URL(fileURLWithPath: folder + "/Package.swift"))
  }

  private static func manifest(_ client: EmittedPackage) -> String {
    let targets = SampleProgram.all.map { program in
      let product = program.usesClient ? "[.product(name: \"Dwolla\", package: \"client\")]" : "[]"
      return ".executableTarget(name: \"\(program.name)\", dependencies: \(product))"
    }
    return """
      // swift-tools-version: 6.1
      import PackageDescription

      let package = Package(
        name: "Samples",
        platforms: [.macOS(.v13)],
        dependencies: [.package(name: "client", path: "\(client.folder)")],
        targets: [\(targets.joined(separator: ", "))],
        swiftLanguageModes: [.v6]
      )
      """
  }
}
