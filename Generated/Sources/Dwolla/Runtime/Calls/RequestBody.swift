public import Foundation
import HTTPTypes

nonisolated extension RequestMessage {
  /// Sends a value as JSON; no body for `nil`.
  ///
  /// - Throws: `NoResponse.invalidRequest` for a value that JSON cannot hold.
  public mutating func setBody(
    _ value: (some Encodable)?, as mediaType: String
  ) throws(NoResponse) {
    guard let value else { return }
    set(try json(of: value), mediaType)
  }

  /// Sends the properties of a value as `application/x-www-form-urlencoded`; no body for `nil`.
  ///
  /// Properties are ordered by their names, an array is one pair for each element, an object is
  /// written as JSON, and what is null is left out.
  /// - Throws: `NoResponse.invalidRequest` for a value without properties.
  public mutating func setFormBody(
    _ value: (some Encodable)?, as mediaType: String = "application/x-www-form-urlencoded"
  ) throws(NoResponse) {
    guard let value else { return }
    let data = try json(of: value)
    guard
      let properties = try? JSONCoding.decoder.decode([String: JSONValue].self, from: data)
    else {
      throw invalid("body", "the body of a form is to be an object")
    }
    set(Data(FormEncoding.text(of: properties).utf8), mediaType)
  }

  /// Sends text in UTF-8; no body for `nil`.
  public mutating func setTextBody(_ text: String?, as mediaType: String = "text/plain") {
    guard let text else { return }
    set(Data(text.utf8), mediaType)
  }

  /// Sends bytes as they are; no body for `nil`.
  public mutating func setDataBody(
    _ data: Data?, as mediaType: String = "application/octet-stream"
  ) {
    guard let data else { return }
    set(data, mediaType)
  }

  private mutating func set(_ data: Data, _ mediaType: String) {
    body = .data(data)
    headers[.contentType] = mediaType
  }

  private func json(of value: some Encodable) throws(NoResponse) -> Data {
    do {
      return try JSONCoding.encoder.encode(value)
    } catch EncodingError.invalidValue(_, let context) {
      let path = JSONPath.text(of: context.codingPath)
      throw invalid("body", "the body cannot be written at \(path): \(context.debugDescription)")
    } catch {
      throw invalid("body", "the body cannot be written")
    }
  }
}
