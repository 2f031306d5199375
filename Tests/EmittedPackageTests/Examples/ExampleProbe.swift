/// A program that decodes and encodes bodies with the types of each revision's client.
enum ExampleProbe {
  static func write(_ revisions: [Revision], in workspace: Workspace) throws {
    let names = revisions.map(\.name)
    try workspace.write(manifest(names), to: "Examples/Package.swift")
    let tables = names.map { "\"\($0)\": \($0)Bodies.round," }.joined(separator: "\n    ")
    try workspace.write(
      main.replacing("TABLES", with: tables), to: "Examples/Sources/examples/Examples.swift")
    for revision in revisions {
      let entries = Set(revision.bodies.map(\.type)).sorted()
        .map { "case \"\($0)\": try round(\($0).self, body)" }
      let source = bodies.replacing("NAME", with: revision.name)
        .replacing("CASES", with: entries.joined(separator: "\n    "))
      try workspace.write(source, to: "Examples/Sources/examples/\(revision.name)Bodies.swift")
    }
  }

  private static func manifest(_ names: [String]) -> String {
    """
    // swift-tools-version: 6.1
    import PackageDescription

    let package = Package(
      name: "Examples",
      platforms: [.macOS(.v13)],
      dependencies: [
        \(names.map { #".package(path: "../\#($0)"),"# }.joined(separator: "\n    "))
      ],
      targets: [
        .executableTarget(
          name: "examples",
          dependencies: [
            \(names.map { #".product(name: "\#($0)", package: "\#($0)"),"# }
              .joined(separator: "\n        "))
          ])
      ],
      swiftLanguageModes: [.v6]
    )

    """
  }

  /// Reads the lines of a file, each with a body, and prints a line for each.
  private static let main = """
    import Foundation

    struct Body: Decodable {
      var number: Int
      var type: String
      var json: String
    }

    struct Round: Encodable {
      var number = 0
      /// The body after decoding and encoding.
      var json: String?
      /// The decoding error with its position.
      var problem: String?
      var path: [String] = []
      /// Unknown values that the client keeps, as JSON.
      var unknown: [String] = []

      init() {}

      init(_ problem: String, at path: String = "") {
        self.problem = problem
        self.path = path.matches(of: /\\.(\\w+)|\\[(\\d+)\\]|\\["([^"]*)"\\]/).map {
          String($0.output.1 ?? $0.output.2 ?? $0.output.3 ?? "")
        }
      }
    }

    @main
    struct Examples {
      static let tables: [String: @Sendable (String, Data) throws -> Round] = [
        TABLES
      ]

      /// Arguments: the revision, and the file with the bodies.
      static func main() throws {
        guard let table = tables[CommandLine.arguments[1]] else { exit(2) }
        let bodies = try JSONDecoder().decode(
          [Body].self, from: try Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[2])))
        for body in bodies {
          var round: Round
          do {
            round = try table(body.type, Data(body.json.utf8))
          } catch {
            round = Round("\\(error)")
          }
          round.number = body.number
          print(String(decoding: try JSONEncoder().encode(round), as: UTF8.self))
        }
      }
    }

    """

  private static let bodies = """
    import Foundation
    import NAME

    enum NAMEBodies {
      @Sendable static func round(_ type: String, _ body: Data) throws -> Round {
        switch type {
        CASES
        default: throw CocoaError(.keyValueValidation)
        }
      }

      private static func round<Value: JSONCodable>(_ type: Value.Type, _ body: Data) throws -> Round {
        do {
          let value = try JSONCoding.decode(type, from: body)
          var round = Round()
          round.unknown = try unknown(in: value)
          round.json = String(decoding: try JSONCoding.encode(value), as: UTF8.self)
          return round
        } catch let error as JSONError {
          return Round(error.reason, at: error.path)
        }
      }

      private static func unknown(in value: Any) throws -> [String] {
        if let value = value as? any OpenEnum {
          return value.isKnown ? [] : [try text(value)]
        }
        let mirror = Mirror(reflecting: value)
        if mirror.displayStyle == .enum, let child = mirror.children.first,
          child.label == "unknown", let json = child.value as? JSONValue
        {
          return [try text(json)]
        }
        return try mirror.children.flatMap { try unknown(in: $0.value) }
      }

      private static func text(_ value: some JSONCodable) throws -> String {
        String(decoding: try JSONCoding.encode(value), as: UTF8.self)
      }
    }

    """
}
