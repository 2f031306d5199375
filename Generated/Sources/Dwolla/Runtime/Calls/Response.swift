public import Foundation
public import HTTPTypes

/// An HTTP response.
public nonisolated struct Response: Hashable, Sendable {
  /// The status code.
  public var status: HTTPResponse.Status
  /// The header fields.
  public var headers: HTTPFields
  /// The bytes of the body, empty if there is none.
  public var body: Data

  /// Creates a value for tests. The client creates its own.
  public init(status: HTTPResponse.Status, headers: HTTPFields = [:], body: Data = Data()) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// The status code, 100 to 599.
  public var statusCode: Int { status.code }

  /// The `Content-Type` header, with its parameters.
  public var contentType: String? { headers.value(of: .contentType) }
}

/// Logs do not show the body, nor header values that may contain a secret.
nonisolated extension Response: CustomStringConvertible, CustomReflectable {
  public var description: String {
    "Response(\(statusCode), headers: [\(Redaction(secretFields: []).text(of: headers))], "
      + "\(body.count) bytes)"
  }

  public var customMirror: Mirror {
    Mirror(
      self,
      children: [
        "status": statusCode, "headers": Redaction(secretFields: []).text(of: headers),
        "body": "\(body.count) bytes",
      ])
  }
}
