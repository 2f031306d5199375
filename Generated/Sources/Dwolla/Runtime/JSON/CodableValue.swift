import Foundation

/// A type of another module with its own `Codable` conformance, listed under `types` in the
/// configuration of this client.
public nonisolated protocol CodableValue: JSONCodable, ParameterValue {}

nonisolated extension CodableValue {
  public init(json: JSONReader) throws {
    let data = Data(try JSONCoding.bytes(of: JSONValue(json: json)))
    do {
      self = try JSONCoding.decoder.decode(Self.self, from: data)
    } catch {
      throw json.problem("it is not a valid \(Self.self)")
    }
  }

  public func write(to json: inout JSONWriter) throws {
    try codedValue(json).write(to: &json)
  }

  private func codedValue(_ json: JSONWriter) throws -> JSONValue {
    do {
      return try JSONCoding.decode(JSONValue.self, from: JSONCoding.encoder.encode(self))
    } catch {
      throw json.problem("the \(Self.self) cannot be encoded")
    }
  }

  /// The value as text, or `nil` for a list or an object.
  public var codedText: String? {
    switch try? codedValue(JSONWriter()) {
    case .string(let text)?: text
    case .number(let number)?: number.description
    case .bool(let value)?: value.description
    case .null?, .array?, .object?, nil: nil
    }
  }

  /// Decodes text as a string, a number or a boolean.
  public init?(codedText text: String) {
    let readings = [try? JSONCoding.encode(text), Data(text.utf8)].compactMap { $0 }
    for json in readings {
      if let value = try? JSONCoding.decoder.decode(Self.self, from: json) {
        self = value
        return
      }
    }
    return nil
  }
}
