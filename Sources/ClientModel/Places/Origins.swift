import Diagnostics
import OpenAPI

/// What of the document each declaration was made of, while the client is built.
struct Origins: Sendable {
  private(set) var parts: [String: DocumentSources.Part] = [:]

  /// By the full name of a type or of a property, value or member of one: `Pet`, `Pet.name`.
  subscript(name: String) -> DocumentSources.Part? {
    get { parts[name] }
    set { parts[name] = newValue }
  }

  /// - Parameter translated: the same operations, in the same order.
  mutating func note(_ operations: [Operation], as translated: [ClientOperation]) {
    for (operation, client) in zip(operations, translated) {
      parts[client.placeName] = .key(operation.location)
      let sources = ParameterSources(operation)
      for parameter in client.parameters {
        parts[client.placeName(of: parameter)] = sources[parameter].map { .value($0.location) }
      }
      if let body = operation.requestBody {
        parts[client.placeNameOfBody] = .value(body.location)
      }
      for response in operation.responses {
        let status = StatusMatch(response.status)
        parts[client.placeName(of: status)] = .key(response.location)
        for header in response.headers {
          parts[client.placeName(ofHeader: header.name, status)] = .value(header.location)
        }
      }
    }
  }

  /// Servers that the client has no name for are among the first ones only.
  mutating func note(_ servers: [Server], as translated: [ClientServer]) {
    let locations = Dictionary(
      servers.map { ($0.url, $0.location) }, uniquingKeysWith: { first, _ in first })
    for server in translated {
      parts[server.placeName] = locations[server.url].map { .value($0) }
    }
  }
}
