public import Foundation

nonisolated extension Int: JSONCodable {
  public init(json: JSONReader) throws { self = try json.integer() }
  public func write(to json: inout JSONWriter) throws { json.write(integer: self) }
}

nonisolated extension Int32: JSONCodable {
  public init(json: JSONReader) throws { self = try json.integer() }
  public func write(to json: inout JSONWriter) throws { json.write(integer: self) }
}

nonisolated extension Int64: JSONCodable {
  public init(json: JSONReader) throws { self = try json.integer() }
  public func write(to json: inout JSONWriter) throws { json.write(integer: self) }
}

nonisolated extension UInt64: JSONCodable {
  public init(json: JSONReader) throws { self = try json.integer() }
  public func write(to json: inout JSONWriter) throws { json.write(integer: self) }
}

/// Decodes the nearest value. Numbers out of range are an error.
nonisolated extension Double: JSONCodable {
  public init(json: JSONReader) throws {
    if let short = json.document.shortDouble(json.token) {
      self = short
      return
    }
    let text = try json.numberText()
    guard let value = Double(text), value.isFinite else {
      throw json.doesNotFit("Double")
    }
    self = value
  }

  public func write(to json: inout JSONWriter) throws {
    guard isFinite else { throw json.problem("\(self) is not a JSON number") }
    json.writeText(JSONNumber.text(of: description))
  }
}

nonisolated extension Float: JSONCodable {
  public init(json: JSONReader) throws {
    guard let value = Float(try json.numberText()), value.isFinite else {
      throw json.doesNotFit("Float")
    }
    self = value
  }

  public func write(to json: inout JSONWriter) throws {
    guard isFinite else { throw json.problem("\(self) is not a JSON number") }
    json.writeText(JSONNumber.text(of: description))
  }
}

/// Decodes the exact value. Numbers with too many digits are an error.
nonisolated extension Decimal: JSONCodable {
  public init(json: JSONReader) throws {
    guard let value = DecimalDigits(try json.numberText()).decimal else {
      throw json.doesNotFit("Decimal")
    }
    self = value
  }

  public func write(to json: inout JSONWriter) throws {
    guard isFinite else { throw json.problem("\(self) is not a JSON number") }
    json.writeText(description)
  }
}

nonisolated extension JSONReader {
  fileprivate func numberText() throws -> String {
    guard let text = document.number(token) else { throw mismatch("a number") }
    return text
  }

  fileprivate func integer<Integer: FixedWidthInteger>() throws -> Integer {
    if let short = document.shortInteger(token) {
      guard let value = Integer(exactly: short) else { throw doesNotFit("\(Integer.self)") }
      return value
    }
    guard let value = DecimalDigits(try numberText()).integer(as: Integer.self) else {
      throw doesNotFit("\(Integer.self)")
    }
    return value
  }

  fileprivate func doesNotFit(_ type: String) -> any Error {
    let text = ServerMessage.printable(document.number(token) ?? "", upTo: 40)
    return JSONProblem("does not fit \(type)", .token(token), value: text)
  }
}

nonisolated extension JSONDocument {
  /// The value of an integer with up to 18 digits.
  fileprivate func shortInteger(_ token: Int) -> Int64? {
    let value = tokens[token]
    guard value.kind == .integer, value.extent <= 18 else { return nil }
    return integer(in: value.range)
  }

  /// The value of a number with up to 15 characters. A division of two exact numbers yields the nearest `Double`.
  fileprivate func shortDouble(_ token: Int) -> Double? {
    let value = tokens[token]
    guard value.kind == .integer || value.kind == .number, value.extent <= 15 else { return nil }
    let isNegative = bytes[value.start] == UInt8(ascii: "-")
    var (number, divisor, isFraction) = (0.0, 1.0, false)
    for byte in bytes[value.range].dropFirst(isNegative ? 1 : 0) {
      if byte.isDigit {
        number = number * 10 + Double(byte & 0xF)
        if isFraction { divisor *= 10 }
      } else if byte == UInt8(ascii: ".") {
        isFraction = true
      } else {
        return nil
      }
    }
    return (isNegative ? -number : number) / divisor
  }

  private func integer(in range: Range<Int>) -> Int64 {
    let isNegative = bytes[range.lowerBound] == UInt8(ascii: "-")
    var number: Int64 = 0
    for byte in bytes[range].dropFirst(isNegative ? 1 : 0) {
      number = number &* 10 &+ Int64(byte & 0xF)
    }
    return isNegative ? -number : number
  }
}
