import Dwolla
import Foundation
import HTTPTypes

nonisolated extension MockTransport {
  /// The default responses of a mock to an operation.
  public struct Operation: Sendable {
    /// The name in the client, such as `exchangeSessions.create`.
    public let name: String
    /// The HTTP method.
    public let method: String
    /// The path template, relative to the server URL, for example
    /// `/customers/{id}/exchange-sessions`.
    public let path: String
    /// The examples, sorted by status.
    public let examples: [Example]

    public init(name: String, method: String, path: String, examples: [Example]) {
      self.name = name
      self.method = method
      self.path = path
      self.examples = examples
    }

    /// Whether a request matches this operation.
    func matches(_ sent: Sent) -> Bool {
      guard sent.method == method else { return false }
      let template = path.split(separator: "/")
      let parts = sent.path.split(separator: "/").suffix(template.count)
      return parts.count == template.count
        && zip(template, parts).allSatisfy { $0 == $1 || $0.contains("{") }
    }
  }

  /// An example response from the API description, or one generated from its schema.
  public struct Example: Sendable {
    /// The status code, 100 to 599.
    public let status: Int
    /// The name of the example in the API description.
    public let name: String?
    /// The header fields without `Content-Type`.
    public let headers: KeyValuePairs<String, String>
    /// The `Content-Type`, or `nil` for a response without a body.
    public let mediaType: String?
    /// The body as text.
    public let body: String

    public init(
      status: Int, name: String? = nil, headers: KeyValuePairs<String, String> = [:],
      mediaType: String? = nil, body: String = ""
    ) {
      self.status = status
      self.name = name
      self.headers = headers
      self.mediaType = mediaType
      self.body = body
    }

    var response: Response {
      var fields: HTTPFields = [:]
      fields[.contentType] = mediaType
      for (name, value) in headers {
        if let name = HTTPField.Name(name) { fields[name] = value }
      }
      return Response(
        status: HTTPResponse.Status(code: status), headers: fields, body: Data(body.utf8))
    }
  }
}
