public import Foundation
public import HTTPTypes

/// An HTTP response as it came.
public nonisolated struct Response: Hashable, Sendable {
  public var status: HTTPResponse.Status
  public var headers: HTTPFields
  public var body: Data

  public init(status: HTTPResponse.Status, headers: HTTPFields = [:], body: Data = Data()) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// The `Content-Type` header, with its parameters.
  public var contentType: String? { headers[.contentType] }
}
