import Foundation
import HTTPTypes

nonisolated extension RequestMessage {
  /// Sets the body to a value as JSON. Does nothing for `nil`.
  ///
  /// - Throws: `CallFailure.invalidRequest` for a value that JSON cannot represent.
  public mutating func setBody(
    _ value: (some JSONCodable)?, as mediaType: String
  ) throws(CallFailure) {
    guard let value else { return }
    set(.data(try json(of: value)), mediaType)
  }

  /// Sets the body to the properties of a value as `application/x-www-form-urlencoded`. Does
  /// nothing for `nil`.
  ///
  /// Properties are sorted by name. An array becomes one pair for each element, an object becomes
  /// JSON, and null is omitted.
  ///
  /// - Parameters:
  ///   - value: the value to encode.
  ///   - mediaType: the `Content-Type`.
  ///   - fields: the encodings of properties that differ from the default.
  /// - Throws: `CallFailure.invalidRequest` for a value without properties.
  public mutating func setFormBody(
    _ value: (some JSONCodable)?, as mediaType: String = "application/x-www-form-urlencoded",
    fields: [String: FieldEncoding] = [:]
  ) throws(CallFailure) {
    guard let value else { return }
    let properties = try properties(of: try json(of: value))
    set(.data(Data(FormEncoding.text(of: properties, fields).utf8)), mediaType)
  }

  /// Sets the body to the properties of a value as `multipart/form-data`, and streams the files.
  /// Does nothing for `nil`.
  ///
  /// Text comes before files, both sorted by name. An array becomes one part for each element, an
  /// object becomes JSON, and null is omitted.
  ///
  /// - Parameters:
  ///   - value: the value to encode.
  ///   - fields: the encodings of properties that differ from the default.
  /// - Throws: `CallFailure.invalidRequest` for a value without properties, and for a file with an
  ///   invalid media type.
  public mutating func setMultipartBody(
    _ value: (some JSONCodable)?, fields: [String: FieldEncoding] = [:]
  ) throws(CallFailure) {
    guard let value else { return }
    let files = FileList()
    let properties = try properties(of: try json(of: value, files: files))
    do throws(MultipartForm.Problem) {
      let form = try MultipartForm(properties, files: files, encodings: fields)
      set(form.body, "multipart/form-data; boundary=\(form.boundary)")
    } catch {
      throw invalid("body", error.text)
    }
  }

  /// Sets the body to text in UTF-8. Does nothing for `nil`.
  public mutating func setTextBody(_ text: String?, as mediaType: String = "text/plain") {
    guard let text else { return }
    set(.data(Data(text.utf8)), mediaType)
  }

  /// Sets the body to bytes. Does nothing for `nil`.
  public mutating func setBinaryBody(
    _ body: HTTPBody?, as mediaType: String = "application/octet-stream"
  ) {
    guard let body else { return }
    set(body, mediaType)
  }

  private mutating func set(_ content: HTTPBody, _ mediaType: String) {
    body = content
    headers[.contentType] = mediaType
  }

  private func properties(of json: Data) throws(CallFailure) -> [String: JSONValue] {
    guard let properties = try? JSONCoding.decode([String: JSONValue].self, from: json)
    else { throw invalid("body", "the body of a form must be an object") }
    return properties
  }

  private func json(
    of value: some JSONCodable, files: FileList? = nil
  ) throws(CallFailure) -> Data {
    do {
      return Data(try JSONCoding.bytes(of: value, files: files))
    } catch let error as JSONError {
      throw invalid("body", "the body cannot be encoded at \(error)")
    } catch {
      throw invalid("body", "the body cannot be encoded")
    }
  }
}
