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
      for parameter in client.parameters {
        let source = operation.parameters.first {
          $0.place.rawValue == parameter.place.rawValue && parameter.wireName.hasPrefix($0.name)
        }
        parts[client.placeName(of: parameter)] = source.map { .value($0.location) }
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
    for server in translated {
      let source = servers.first { $0.url == server.url }
      parts[server.placeName] = source.map { .value($0.location) }
    }
  }
}
