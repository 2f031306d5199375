public import Foundation
public import HTTPTypes

/// An HTTP response as it came.
public nonisolated struct Response: Hashable, Sendable {
  /// The status code.
  public var status: HTTPResponse.Status
  /// The header fields.
  public var headers: HTTPFields
  /// The body's bytes; empty if there is none.
  public var body: Data

  /// Made by the client; of use for tests.
  public init(status: HTTPResponse.Status, headers: HTTPFields = [:], body: Data = Data()) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// The status as a number, 100 to 599.
  public var statusCode: Int { status.code }

  /// The `Content-Type` header, with its parameters.
  public var contentType: String? { headers[.contentType] }
}
