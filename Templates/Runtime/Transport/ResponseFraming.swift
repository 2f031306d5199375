package import HTTPTypes

nonisolated extension HTTPResponse {
  /// Whether an answer can have content (RFC 9110 §6.4.1).
  package func hasBody(answering method: HTTPRequest.Method) -> Bool {
    method != .head && status != .noContent && status != .notModified
  }

  /// In bytes; `nil` where `Content-Length` does not say it of the content as it is read.
  package var bodyLength: Int64? {
    guard headerFields[.contentEncoding] == nil, headerFields[.transferEncoding] == nil,
      let text = headerFields[.contentLength], let length = Int64(text), length >= 0
    else { return nil }
    return length
  }
}
