extension ScalarType {
  /// Whether every value that is encoded as this type can be decoded as the other.
  ///
  /// - Parameter isText: whether values are text, as in a URL, a header or a form.
  public func fits(_ reader: ScalarType, isText: Bool) -> Bool {
    if self == reader { return true }
    let (written, read) = (onTheWire, reader.onTheWire)
    if written == read { return true }
    switch (written.wire, read.wire) {
    case (.anything, _), (_, .anything): return true
    case (.formattedText, .text): return true
    case (.integer(let from, let to), .integer(let least, let most)):
      return from >= least && to <= most
    case (.integer, .number), (.number, .number): return true
    // A number in a URL or a form is text.
    case (.boolean, .text), (.integer, .text), (.number, .text): return isText
    default: return false
    }
  }

  /// The type on the wire.
  private var onTheWire: ScalarType { replaced.flatMap(Self.called) ?? self }

  /// Whether a value of the other type can be decoded as this type.
  func takes(_ other: ScalarType) -> Bool {
    if self == other || wire == .anything || other.wire == .anything { return true }
    if wire.isNumber && other.wire.isNumber { return true }
    return wire.isText && other.wire.isText && (wire == .text || other.wire == .text)
  }

  /// Converts an example to a value of this type.
  ///
  /// - Parameter isLenient: whether a number counts as text.
  func value(of example: ExampleValue, isLenient: Bool) -> ExampleValue? {
    let value: ExampleValue? =
      switch wire {
      case .boolean: example.isBoolean ? example : nil
      case .integer(let from, let to): example.integer(from: from, to: to)
      case .number: example.number == nil ? nil : example
      case .anything: example
      case .text, .formattedText:
        (isLenient ? example.lenientText : example.text).map { .string($0) }
      }
    return value.flatMap { accepts($0) ? $0 : nil }
  }
}

extension ExampleValue {
  var text: String? { if case .string(let text) = self { text } else { nil } }

  var number: ExampleNumber? { if case .number(let number) = self { number } else { nil } }

  fileprivate var isBoolean: Bool { if case .boolean = self { true } else { false } }

  fileprivate func integer(from least: Int64, to most: UInt64) -> ExampleValue? {
    guard let value = number?.integer, value >= least, value < 0 || UInt64(value) <= most else {
      return nil
    }
    return .number(ExampleNumber(value))
  }

  /// The text of a value that is probably meant as a string.
  var lenientText: String? {
    switch self {
    case .string(let text): text
    case .number(let number): number.text
    case .boolean(let value): "\(value)"
    case .object: described?.lenientText
    case .null, .array: nil
    }
  }
}
