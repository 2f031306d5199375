#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The floor of compiling: a package of plain `Codable` structs with the same number of properties and files as a
/// generated one. Handwritten models have this cost.
struct PlainPackage {
  static let name = "Plain"
  let folder: String
  let properties: Int

  /// - Parameter package: the generated package, whose stored properties are counted for each file.
  init(like package: EmittedPackage, in folder: String) throws {
    self.folder = folder
    let sources = "\(folder)/Sources/\(Self.name)"
    try FileManager.default.createDirectory(atPath: sources, withIntermediateDirectories: true)
    var all = 0
    for (number, count) in try package.storedProperties().enumerated() where count > 0 {
      all += count
      try Data(Self.type(number, properties: count).utf8)
        .write(to: URL(fileURLWithPath: "\(sources)/Plain\(number).swift"))
    }
    properties = all
    try Data(Self.manifest.utf8).write(to: URL(fileURLWithPath: "\(folder)/Package.swift"))
  }

  private static func type(_ number: Int, properties: Int) -> String {
    let lines = (0..<properties).map { "  public var property\($0): String?" }
    return """
      public struct Plain\(number): Codable, Hashable, Sendable {
      \(lines.joined(separator: "\n"))
      }

      """
  }

  private static let manifest = """
    // swift-tools-version: 6.1
    import PackageDescription

    let package = Package(
      name: "\(name)",
      products: [.library(name: "\(name)", targets: ["\(name)"])],
      targets: [.target(name: "\(name)")],
      swiftLanguageModes: [.v6]
    )

    """
}

extension EmittedPackage {
  /// The number of stored properties in each file of the client, without the runtime.
  func storedProperties() throws -> [Int] {
    try FileManager.default.subpathsOfDirectory(atPath: sources).sorted()
      .filter { $0.hasSuffix(".swift") && !$0.hasPrefix("Runtime/") }
      .map { path in
        let data = try Data(contentsOf: URL(fileURLWithPath: "\(sources)/\(path)"))
        let lines = String(decoding: data, as: UTF8.self).split(separator: "\n")
        return lines.count { line in
          let text = line.drop { $0 == " " }
          return text.hasPrefix("public var ") && !text.hasSuffix("{") && !text.contains(" { ")
        }
      }
  }
}
