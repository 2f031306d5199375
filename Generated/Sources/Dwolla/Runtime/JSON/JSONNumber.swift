public import Foundation

/// A number that keeps its spelling: `12`, `-0`, `1.0`, `1e2`, with any number of digits.
///
/// Numbers are equal if their values are equal, however they are written.
public nonisolated struct JSONNumber: Sendable, LosslessStringConvertible {
  /// The number as JSON.
  public let description: String

  /// Parses a JSON number, or returns `nil`.
  public init?(_ text: String) {
    guard let document = try? JSONDocument(text.utf8), document.number(0) == text else {
      return nil
    }
    description = text
  }

  /// - Parameter text: a number with valid syntax.
  init(checked text: String) {
    description = text
  }

  public init(_ value: some FixedWidthInteger) {
    description = String(value)
  }

  /// Creates a number, or returns `nil` for infinity and NaN.
  public init?(_ value: Double) {
    guard value.isFinite else { return nil }
    description = Self.text(of: value.description)
  }

  /// Creates a number, or returns `nil` for NaN.
  public init?(_ value: Decimal) {
    guard value.isFinite else { return nil }
    description = value.description
  }

  /// Removes a fraction of zero.
  static func text(of description: String) -> String {
    description.hasSuffix(".0") ? String(description.dropLast(2)) : description
  }

  /// Returns the value, or `nil` if it is not an integer or out of range.
  public func integer<Integer: FixedWidthInteger>(
    as type: Integer.Type = Integer.self
  ) -> Integer? {
    DecimalDigits(description).integer()
  }

  /// The nearest `Double`, or `nil` if the value is out of range.
  public var double: Double? { Double(description).flatMap { $0.isFinite ? $0 : nil } }

  /// The exact value, or `nil` if it has too many digits.
  public var decimal: Decimal? { DecimalDigits(description).decimal }
}

nonisolated extension JSONNumber: Hashable {
  public static func == (left: Self, right: Self) -> Bool {
    left.description == right.description
      || DecimalDigits(left.description) == DecimalDigits(right.description)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(DecimalDigits(description))
  }
}

nonisolated extension JSONNumber: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  public init(integerLiteral value: Int) { self.init(value) }

  public init(floatLiteral value: Double) {
    // A literal is finite.
    self = Self(value) ?? Self(0)
  }
}

// MARK: Other coders

nonisolated extension JSONNumber {
  init(_ container: any SingleValueDecodingContainer) throws {
    if let integer = try? container.decode(Int64.self) {
      self.init(integer)
    } else if let integer = try? container.decode(UInt64.self) {
      self.init(integer)
    } else {
      let number = try container.decode(Double.self)
      let decimal = try? container.decode(Decimal.self)
      let isExact = decimal.map { $0 == Decimal(string: number.description) } ?? true
      guard let value = isExact ? Self(number) : decimal.flatMap(Self.init) else {
        throw DecodingError.dataCorruptedError(
          in: container, debugDescription: "it is not a number")
      }
      self = value
    }
  }

  func encode(to container: inout any SingleValueEncodingContainer) throws {
    if let integer = integer(as: Int64.self) {
      try container.encode(integer)
    } else if let integer = integer(as: UInt64.self) {
      try container.encode(integer)
    } else if let double, Self(double) == self {
      try container.encode(double)
    } else if let decimal {
      try container.encode(decimal)
    } else {
      throw EncodingError.invalidValue(
        description,
        EncodingError.Context(
          codingPath: container.codingPath, debugDescription: "the number does not fit any type"))
    }
  }
}
