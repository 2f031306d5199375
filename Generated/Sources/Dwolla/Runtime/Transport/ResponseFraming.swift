package import HTTPTypes

nonisolated extension HTTPResponse {
  /// The maximum number of header fields.
  private static let mostFields = 10_000

  /// Creates the head of a response. Fields whose names are invalid are omitted.
  ///
  /// HTTPTypes crashes the process for other status codes, and for more than 65,535 fields.
  ///
  /// - Throws: `TransportError.connection`.
  package init(
    code: Int, fields: some Sequence<(name: String, value: String)>
  ) throws(TransportError) {
    guard (100...999).contains(code) else {
      throw .connection("the response has an invalid status")
    }
    self.init(status: HTTPResponse.Status(code: code))
    for (name, value) in fields {
      guard let name = HTTPField.Name(name) else { continue }
      guard headerFields.count < Self.mostFields else {
        throw .connection("the response has more than \(Self.mostFields) header fields")
      }
      headerFields.append(HTTPField(name: name, value: value))
    }
  }

  /// Whether a response can have content (RFC 9110 §6.4.1).
  package func hasBody(answering method: HTTPRequest.Method) -> Bool {
    method != .head && status != .noContent && status != .notModified
  }

  /// The length of the body in bytes, or `nil` if `Content-Length` is missing or counts encoded
  /// content.
  package var bodyLength: Int64? {
    guard headerFields[.contentEncoding] == nil, headerFields[.transferEncoding] == nil,
      let text = headerFields[.contentLength], let length = Int64(text), length >= 0
    else { return nil }
    return length
  }

  /// Rejects a response with an ambiguous length, which intermediaries may have split differently
  /// (RFC 9112 §6.3).
  ///
  /// - Throws: `TransportError.connection`.
  func checkFraming() throws(TransportError) {
    // Several lengths are joined with commas.
    guard let length = headerFields.value(of: .contentLength) else { return }
    guard !headerFields.contains(.transferEncoding) else {
      throw .connection("the response has both a Content-Length and a Transfer-Encoding")
    }
    guard !length.utf8.contains(UInt8(ascii: ",")) else {
      throw .connection("the response has more than one Content-Length")
    }
    let text = length.utf8.drop { $0 == 0x20 }
    guard text.allSatisfy({ (0x30...0x39).contains($0) }), Int64(length) != nil else {
      throw .connection("the Content-Length of the response is invalid")
    }
  }
}
