public import Foundation

/// A value of a parameter or a header.
public nonisolated protocol ParameterValue: ParameterInput, Sendable {
  /// The value as text before percent-encoding, or `nil` if it cannot be encoded.
  var parameterText: String? { get }

  /// Parses the text, or returns `nil` if it is not a valid value.
  init?(parameterText: String)
}

nonisolated extension ParameterValue where Self: LosslessStringConvertible {
  public var parameterText: String? { description }

  public init?(parameterText: String) {
    self.init(parameterText)
  }
}

nonisolated extension String: ParameterValue {}
nonisolated extension Bool: ParameterValue {}
nonisolated extension Int: ParameterValue {}
nonisolated extension Int32: ParameterValue {}
nonisolated extension Int64: ParameterValue {}
nonisolated extension UInt64: ParameterValue {}
nonisolated extension CalendarDate: ParameterValue {}

/// Encoded as in JSON: an integer has no fraction.
nonisolated extension Double: ParameterValue {
  public var parameterText: String? { isFinite ? JSONNumber.text(of: description) : nil }
}

/// Encoded as in JSON: an integer has no fraction.
nonisolated extension Float: ParameterValue {
  public var parameterText: String? { isFinite ? JSONNumber.text(of: description) : nil }
}

/// Keeps all digits, as JSON does.
nonisolated extension Decimal: ParameterValue {
  public var parameterText: String? { isFinite ? description : nil }

  public init?(parameterText: String) {
    guard let value = JSONNumber(parameterText)?.decimal else { return nil }
    self = value
  }
}

/// Encoded as in RFC 3339.
nonisolated extension Date: ParameterValue {
  public var parameterText: String? { DateTimeText.text(of: self) }

  public init?(parameterText: String) {
    guard let date = DateTimeText.date(from: parameterText) else { return nil }
    self = date
  }
}

/// Encoded in base64 (RFC 4648 §4).
nonisolated extension Data: ParameterValue {
  public var parameterText: String? { base64EncodedString() }

  public init?(parameterText: String) {
    self.init(base64Encoded: parameterText)
  }
}

nonisolated extension ParameterValue where Self: RawRepresentable, RawValue: ParameterValue {
  public var parameterText: String? { rawValue.parameterText }

  public init?(parameterText: String) {
    guard let value = RawValue(parameterText: parameterText) else { return nil }
    self.init(rawValue: value)
  }
}
