import Foundation
import HTTPTypes

nonisolated extension RequestMessage {
  /// Sends a value as JSON; no body for `nil`.
  ///
  /// - Throws: `CallFailure.invalidRequest` for a value that JSON cannot hold.
  mutating func setBody(
    _ value: (some JSONCodable)?, as mediaType: String
  ) throws(CallFailure) {
    guard let value else { return }
    set(.data(try json(of: value)), mediaType)
  }

  /// Sends the properties of a value as `application/x-www-form-urlencoded`; no body for `nil`.
  ///
  /// Properties are ordered by their names, an array is one pair for each element, an object is
  /// written as JSON, and what is null is left out.
  /// - Parameters:
  ///   - value: what is written.
  ///   - mediaType: the `Content-Type`.
  ///   - fields: how properties are written otherwise.
  /// - Throws: `CallFailure.invalidRequest` for a value without properties.
  mutating func setFormBody(
    _ value: (some JSONCodable)?, as mediaType: String = "application/x-www-form-urlencoded",
    fields: [String: FieldEncoding] = [:]
  ) throws(CallFailure) {
    guard let value else { return }
    let properties = try properties(of: try json(of: value))
    set(.data(Data(FormEncoding.text(of: properties, fields).utf8)), mediaType)
  }

  /// Sends the properties of a value as `multipart/form-data`, the files as they are read; no body for
  /// `nil`.
  ///
  /// Text comes first and then files, each ordered by their names. An array is one part for each element,
  /// an object is JSON, and what is null is left out.
  /// - Parameters:
  ///   - value: what is written.
  ///   - fields: how properties are written otherwise.
  /// - Throws: `CallFailure.invalidRequest` for a value without properties, and for a file whose type is
  ///   none.
  mutating func setMultipartBody(
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

  /// Sends text in UTF-8; no body for `nil`.
  mutating func setTextBody(_ text: String?, as mediaType: String = "text/plain") {
    guard let text else { return }
    set(.data(Data(text.utf8)), mediaType)
  }

  /// Sends bytes as they are; no body for `nil`.
  mutating func setBinaryBody(
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
    else { throw invalid("body", "the body of a form is to be an object") }
    return properties
  }

  private func json(
    of value: some JSONCodable, files: FileList? = nil
  ) throws(CallFailure) -> Data {
    do {
      return Data(try JSONCoding.bytes(of: value, files: files))
    } catch let error as JSONError {
      throw invalid("body", "the body cannot be written at \(error)")
    } catch {
      throw invalid("body", "the body cannot be written")
    }
  }
}
