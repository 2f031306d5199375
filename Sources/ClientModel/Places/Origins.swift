import Diagnostics
import OpenAPI

/// The origin of each declaration in the document, while the client is built.
struct Origins: Sendable {
  private(set) var parts: [String: DocumentSources.Part] = [:]

  /// The origin of a type, or of a property, value or member: `Pet`, `Pet.name`.
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

  /// Records the servers. Servers that the client omits are only in the first list.
  mutating func note(_ servers: [Server], as translated: [ClientServer]) {
    let locations = Dictionary(
      servers.map { ($0.url, $0.location) }, uniquingKeysWith: { first, _ in first })
    for server in translated {
      parts[server.placeName] = locations[server.url].map { .value($0) }
    }
  }
}
