internal import Diagnostics

/// A strict JSON parser (RFC 8259) that produces events. Strings are double-quoted scalars, and all other scalars are
/// plain.
struct JSONEventParser: EventSource {
  private enum State {
    case start
    /// A value must follow.
    case value
    /// After `[`: a value, or the end.
    case firstItem
    /// After `{`: a key, or the end.
    case firstKey
    /// After `,` in an object.
    case key
    /// After a value.
    case afterValue
    case end
  }

  private enum Container {
    case array
    case object
  }

  private var cursor: JSONCursor
  private var state = State.start
  private var containers: [Container] = []

  init(_ file: SourceFile) throws(Diagnostic) {
    cursor = JSONCursor(file)
    if let offset = file.firstInvalidUTF8 {
      let byte = file.bytes[offset]
      throw .error(
        code: .yamlEncoding,
        "the byte \(hexadecimal(byte)) is not valid UTF-8", at: file.location(ofByte: offset),
        hint: "save the file as UTF-8 (RFC 8259, section 8.1)")
    }
  }

  mutating func next() throws(Diagnostic) -> Event {
    if state == .start {
      state = .value
      return event(.streamStart)
    }
    if state == .afterValue, let event = try afterValue() { return event }
    cursor.skipWhiteSpace()
    switch state {
    case .end, .start, .afterValue: return event(.streamEnd)
    case .value: return try value()
    case .firstItem: return try cursor.skip("]") ? close() : value()
    case .firstKey: return try cursor.skip("}") ? close() : key()
    case .key: return try key()
    }
  }

  /// Reads the text between values.
  /// - Returns: the end of a container or of the text, or `nil` if a value or key must follow.
  private mutating func afterValue() throws(Diagnostic) -> Event? {
    cursor.skipWhiteSpace()
    switch containers.last {
    case .array:
      if cursor.skip("]") { return close() }
      guard cursor.skip(",") else { throw cursor.unexpected("expected ',' or ']'") }
      state = .value
    case .object:
      if cursor.skip("}") { return close() }
      guard cursor.skip(",") else { throw cursor.unexpected("expected ',' or '}'") }
      state = .key
    case nil:
      guard cursor.isAtEnd else { throw cursor.unexpected("expected nothing after the document") }
      state = .end
    }
    return nil
  }

  private mutating func close() -> Event {
    let isArray = containers.popLast() == .array
    state = .afterValue
    return event(isArray ? .sequenceEnd : .mappingEnd)
  }

  private mutating func key() throws(Diagnostic) -> Event {
    guard cursor.current == UInt8(ascii: "\"") else {
      throw cursor.unexpected("expected a key in double quotes")
    }
    var event = event(.streamStart)
    event.kind = .scalar(try cursor.string(), .doubleQuoted, .none)
    cursor.skipWhiteSpace()
    guard cursor.skip(":") else { throw cursor.unexpected("expected ':'") }
    state = .value
    return event
  }

  private mutating func value() throws(Diagnostic) -> Event {
    var event = event(.streamStart)
    switch cursor.current {
    case UInt8(ascii: "{"):
      _ = cursor.skip("{")
      containers.append(.object)
      state = .firstKey
      event.kind = .mappingStart(isFlow: true, .none)
      return event
    case UInt8(ascii: "["):
      _ = cursor.skip("[")
      containers.append(.array)
      state = .firstItem
      event.kind = .sequenceStart(isFlow: true, .none)
      return event
    case UInt8(ascii: "\""): event.kind = .scalar(try cursor.string(), .doubleQuoted, .none)
    default: event.kind = .scalar(try cursor.literal(), .plain, .none)
    }
    state = .afterValue
    return event
  }

  private func event(_ kind: Event.Kind) -> Event {
    Event(kind: kind, line: cursor.line, column: cursor.column)
  }
}

extension NodeProperties {
  static let none = NodeProperties(anchor: nil, tag: nil)
}
