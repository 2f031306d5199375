public import Foundation

nonisolated extension String: JSONCodable {
  public init(json: JSONReader) throws {
    guard let text = json.string else { throw json.mismatch("a string") }
    self = text
  }

  public func write(to json: inout JSONWriter) throws { json.write(self) }
}

nonisolated extension Bool: JSONCodable {
  public init(json: JSONReader) throws {
    switch json.kind {
    case .true: self = true
    case .false: self = false
    default: throw json.mismatch("a boolean")
    }
  }

  public func write(to json: inout JSONWriter) throws { json.write(self) }
}

nonisolated extension CalendarDate: JSONCodable {
  public init(json: JSONReader) throws {
    guard let date = Self(try String(json: json)) else {
      throw json.problem("it is not an RFC 3339 full-date")
    }
    self = date
  }

  public func write(to json: inout JSONWriter) throws { json.write(description) }
}

nonisolated extension Date: JSONCodable {
  public init(json: JSONReader) throws {
    let document = json.document
    let scanner =
      json.kind == .string
      ? DigitScanner(document.bytes, document.tokens[json.token].range)
      : DigitScanner(try String(json: json))
    guard let date = DateTimeText.date(from: scanner) else {
      throw json.problem(JSONCoding.noDate)
    }
    self = date
  }

  public func write(to json: inout JSONWriter) throws {
    guard let text = DateTimeText.text(of: self) else {
      throw json.problem(JSONCoding.unwritableDate)
    }
    json.write(text)
  }
}

/// Encoded in base64 (RFC 4648 §4).
nonisolated extension Data: JSONCodable {
  public init(json: JSONReader) throws {
    guard let data = Self(base64Encoded: try String(json: json)) else {
      throw json.problem("it is not base64")
    }
    self = data
  }

  public func write(to json: inout JSONWriter) throws { json.write(base64EncodedString()) }
}
