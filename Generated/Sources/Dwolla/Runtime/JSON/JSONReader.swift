/// A value in JSON text, ready for decoding.
public nonisolated struct JSONReader {
  let document: JSONDocument
  let token: Int

  init(_ document: JSONDocument, _ token: Int) {
    self.document = document
    self.token = token
  }

  var kind: JSONToken.Kind { document.kind(token) }

  var isNull: Bool { kind == .null }

  /// Creates an error at the value, for types that implement decoding themselves.
  public func problem(_ reason: String) -> any Error { JSONProblem(reason, .token(token)) }

  func mismatch(_ expected: String) -> any Error {
    problem("expected \(expected), found \(kind.name)")
  }
}

nonisolated extension JSONReader {
  /// The value of a property, or `nil` if this is not an object with that property. If the name occurs more than
  /// once, the last property counts.
  subscript(name: String) -> JSONReader? { property(Array(name.utf8)) }

  func property(_ name: [UInt8]) -> JSONReader? {
    guard kind == .object else { return nil }
    var value: JSONReader?
    var key = token + 1
    let end = document.next(after: token)
    while key < end {
      if document.string(key, equals: name) { value = JSONReader(document, key + 1) }
      key = document.next(after: key + 1)
    }
    return value
  }

  /// The text of a string, or `nil` for other values.
  var string: String? { document.string(token) }
}

nonisolated extension JSONToken.Kind {
  fileprivate var name: String {
    switch self {
    case .null: "null"
    case .false, .true: "a boolean"
    case .integer, .number: "a number"
    case .string, .escapedString: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}
