import Dwolla
import Foundation
import HTTPTypes

/// The parts of a request to the simulator.
nonisolated struct SimulatedRequest {
  let method: String
  /// The segments of the path.
  let segments: [String]
  /// The server URL without a trailing slash.
  let server: String
  let idempotencyKey: String?
  let content: Data
  /// The JSON object in the body, or empty.
  let body: [String: JSONValue]
  private let query: [URLQueryItem]

  init(_ request: HTTPRequest, _ content: Data) {
    method = request.method.rawValue
    let target = URLComponents(string: request.path ?? "/")
    segments = (target?.path ?? "/").split(separator: "/").map(String.init)
    query = target?.queryItems ?? []
    server = "\(request.scheme ?? "https")://\(request.authority ?? "localhost")"
    idempotencyKey = HTTPField.Name("Idempotency-Key").flatMap { request.headerFields[$0] }
    self.content = content
    body =
      if case .object(let body)? = try? JSONCoding.decoder.decode(JSONValue.self, from: content) {
        body
      } else { [:] }
  }

  /// The first value of a query parameter.
  func query(_ name: String) -> String? {
    query.first { $0.name == name }?.value
  }

  /// All values of a repeated query parameter.
  func queries(_ name: String) -> [String] {
    query.filter { $0.name == name }.compactMap(\.value)
  }

  /// The path of a list with another limit and offset.
  func page(limit: Int, offset: Int) -> String {
    var items = query.filter { $0.name != "limit" && $0.name != "offset" }
    items += [.init(name: "limit", value: "\(limit)"), .init(name: "offset", value: "\(offset)")]
    var components = URLComponents()
    components.path = "/" + segments.joined(separator: "/")
    components.queryItems = items
    return server + (components.string ?? "")
  }
}

/// The response of the simulator.
nonisolated struct SimulatedReply {
  var status: Int
  var location: String?
  var body: JSONValue?

  static func ok(_ body: [String: JSONValue]) -> Self { Self(status: 200, body: .object(body)) }
  static func created(_ location: String) -> Self { Self(status: 201, location: location) }

  static func error(_ status: Int, _ code: String, _ message: String) -> Self {
    Self(status: status, body: ["code": .string(code), "message": .string(message)])
  }

  static let notFound = error(404, "NotFound", "The requested resource was not found.")

  /// The response to an invalid value.
  static func invalid(_ code: String, at path: String, _ message: String) -> Self {
    let detail: JSONValue = [
      "code": .string(code), "message": .string(message), "path": .string(path), "_links": [:],
    ]
    return Self(
      status: 400,
      body: [
        "code": "ValidationError",
        "message": "Validation error(s) present. See embedded errors list for more details.",
        "_embedded": ["errors": [detail]],
      ])
  }

  var response: (HTTPResponse, HTTPBody) {
    var response = HTTPResponse(status: HTTPResponse.Status(code: status))
    if let location { response.headerFields[.location] = location }
    guard let body else { return (response, .data(Data())) }
    response.headerFields[.contentType] = "application/vnd.dwolla.v1.hal+json"
    return (response, .data(Data(body.jsonText.utf8)))
  }
}
