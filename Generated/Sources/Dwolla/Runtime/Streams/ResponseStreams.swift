import Foundation

nonisolated extension ResponseReader {
  /// The events of the body, with text as data.
  public func events() -> EventStream<String> {
    EventStream(streamSource, end: nil) { $0 }
  }

  /// The events of the body, with JSON as data.
  public func events<Payload: JSONCodable>() -> EventStream<Payload> {
    EventStream(streamSource, end: "[DONE]") { [response, operation, nesting] text in
      try Self.decode(text, of: operation, response, nesting)
    }
  }

  /// The JSON values of the body.
  public func values<Element: JSONCodable>() -> ValueStream<Element> {
    let isSequence = contentType?.lowercased().contains("json-seq") == true
    return ValueStream(source: streamSource, separator: isSequence ? .recordSeparator : .line) {
      [response, operation, nesting] text in
      try Self.decode(text, of: operation, response, nesting)
    }
  }

  private var streamSource: StreamSource {
    StreamSource(body: stream, limit: streamLimit, call: streamCall)
  }

  /// - Throws: `CallFailure.undecodable`, whose body is the invalid text.
  private static func decode<Value: JSONCodable>(
    _ text: String, of operation: OperationDescription, _ response: Response, _ nesting: Int
  ) throws(CallFailure) -> Value {
    var part = response
    part.body = Data(text.utf8)
    var reader = ResponseReader(operation: operation, response: part)
    reader.nesting = nesting
    return try reader.decode()
  }
}
