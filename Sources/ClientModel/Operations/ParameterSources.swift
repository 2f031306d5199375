import OpenAPI

/// Finds the document's parameter for a parameter of the client.
struct ParameterSources {
  private struct Key: Hashable {
    var place: ClientParameter.Place
    var name: String
  }

  private let parameters: [Key: Parameter]

  init(_ operation: Operation) {
    parameters = Dictionary(
      operation.parameters.map {
        (Key(place: ClientParameter.Place($0.place), name: $0.name), $0)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The wire name in the client can have brackets in addition to the name in the document.
  subscript(client: ClientParameter) -> Parameter? {
    if let found = parameters[Key(place: client.place, name: client.wireName)] { return found }
    guard client.wireName.hasSuffix("[]") else { return nil }
    return parameters[Key(place: client.place, name: String(client.wireName.dropLast(2)))]
  }
}
