import Diagnostics
import Foundation
import Testing
import YAML

/// A published revision of the API description, and its example bodies.
struct Revision: Sendable, CustomTestStringConvertible {
  /// Relative to the folder of the API.
  static let paths = [
    "history/2025-05-16.yaml", "history/2025-06-06.yaml", "2025-07-01.yaml",
    "history/2025-08-14.yaml", "history/2025-10-30.yaml", "history/2025-11-19.yaml",
    "history/2026-01-06.yaml", "2026-01-23.yaml",
  ]

  let path: String
  private(set) var document: Node
  private(set) var bodies: [BodySchema] = []

  /// The name of the package, its module and its client type.
  var name: String { Self.name(of: path) }

  static func name(of path: String) -> String {
    "Dwolla" + path.filter(\.isNumber)
  }

  var testDescription: String { path }

  /// - Parameter model: the output of `openapi-codegen model`.
  init(path: String, model: Data) throws {
    self.path = path
    let bytes = [UInt8](try Data(contentsOf: PublishedDocument.url(path)))
    document = try YAMLReader().read(SourceFile(path: path, bytes: bytes))
    bodies = try BodySchema.all(in: document, model: model)
  }

  /// All distinct example bodies, assembled without the examples on these lines.
  func examples(without lines: Set<Int>) -> [(type: String, value: ExampleValue)] {
    let assembly = ExampleAssembly(document: document, without: lines)
    var seen: Set<String> = []
    return bodies.flatMap { body in
      body.examples(assembly).map { (body.type, $0) }
    }.filter { seen.insert($0.0 + " " + $0.1.json + " \($0.1.lines.sorted())").inserted }
  }
}
