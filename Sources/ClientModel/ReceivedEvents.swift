import OpenAPI

/// Webhooks or callbacks: a type that is decoded from the body of a received request.
public struct ReceivedEvents: Equatable, Sendable, Encodable {
  /// `webhook` or `callback`.
  public var kind: String
  public var typeName: String
  /// The names of the requests, in the order of the document.
  public var names: [String]
}

extension TypeTranslator {
  /// - Returns: `nil` for bodies without their own type.
  mutating func received(_ events: IncomingEvents) -> ReceivedEvents? {
    let place = TypePlace.part("Event", of: style.upperCamel(NameWords(events.kind.rawValue)))
    let translated = translate(events.schema, at: place)
    add(translated.declarations)
    guard case .named(let name) = translated.type else { return nil }
    var names: [String] = []
    for request in events.requests where !names.contains(request.name) {
      names.append(request.name)
    }
    return ReceivedEvents(kind: events.kind.rawValue, typeName: name, names: names)
  }
}
