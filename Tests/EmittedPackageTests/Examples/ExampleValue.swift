import Diagnostics
import Foundation
import YAML

/// A JSON value assembled from a document's examples, with their lines.
indirect enum ExampleValue: Sendable {
  case null(line: Int?)
  case bool(Bool, line: Int?)
  case number(Double, line: Int?)
  case string(String, line: Int?)
  case array([ExampleValue], line: Int?)
  case object([Property], line: Int?)

  struct Property: Sendable {
    var name: String
    var value: ExampleValue
  }

  /// The value of an example in the document.
  init(_ node: Node) {
    let line = node.location.line
    switch node.value {
    case .sequence(let nodes): self = .array(nodes.map(Self.init), line: line)
    case .mapping(let mapping):
      let properties = mapping.entries.map { Property(name: $0.key, value: Self($0.value)) }
      self = .object(properties, line: line)
    case .scalar(let scalar):
      if node.isNull {
        self = .null(line: line)
      } else if let value = node.bool {
        self = .bool(value, line: line)
      } else if let value = node.double {
        self = .number(value, line: line)
      } else {
        self = .string(scalar.text, line: line)
      }
    }
  }

  /// The line of the example, or `nil` for a placeholder.
  var line: Int? {
    switch self {
    case .null(let line), .bool(_, let line), .number(_, let line), .string(_, let line),
      .array(_, let line), .object(_, let line):
      line
    }
  }

  /// The lines of all examples in the value.
  var lines: Set<Int> {
    let inner: [ExampleValue]
    switch self {
    case .array(let elements, _): inner = elements
    case .object(let properties, _): inner = properties.map(\.value)
    default: inner = []
    }
    return inner.reduce(into: Set([line].compactMap { $0 })) { $0.formUnion($1.lines) }
  }

  var properties: [Property]? {
    guard case .object(let properties, _) = self else { return nil }
    return properties
  }

  subscript(key: String) -> ExampleValue? {
    switch self {
    case .object(let properties, _): properties.first { $0.name == key }?.value
    case .array(let elements, _):
      Int(key).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
    default: nil
    }
  }

  /// The line of the innermost example that contains the value at a path of keys.
  func line(at path: some Sequence<String>) -> Int? {
    var (value, line) = (self, self.line)
    for key in path {
      guard let inner = value[key] else { break }
      value = inner
      line = inner.line ?? line
    }
    return line
  }

  /// The innermost value at a path of keys.
  func value(at path: some Sequence<String>) -> ExampleValue {
    path.reduce(self) { value, key in value[key] ?? value }
  }

  /// The JSON without spaces.
  var json: String {
    switch self {
    case .null: "null"
    case .bool(let value, _): value ? "true" : "false"
    case .number(let value, _): Int(exactly: value).map { "\($0)" } ?? "\(value)"
    case .string(let text, _): Self.quoted(text)
    case .array(let elements, _): "[" + elements.map(\.json).joined(separator: ",") + "]"
    case .object(let properties, _):
      "{"
        + properties.map { Self.quoted($0.name) + ":" + $0.value.json }.joined(separator: ",") + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    let data = try? JSONEncoder().encode(text)
    return String(decoding: data ?? Data(), as: UTF8.self)
  }
}
