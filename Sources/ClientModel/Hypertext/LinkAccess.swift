/// The parts of a request that follows a link. They are the same as in lookups.
public struct LinkAccess: Equatable, Sendable, Encodable {
  /// The possible media types of the responses.
  public var accept: [String]
  /// The acceptable schemes. Empty if no lookup needs a credential.
  public var security: [ClientSecurityScheme]
  /// The wire names of properties that the document marks as secret, sorted.
  public var secretFields: [String]
}

extension LinkAccess {
  /// - Returns: `nil` for a client without lookups.
  init?(_ operations: [ClientOperation]) {
    let lookups = operations.filter { $0.method == "GET" }
    var counts: [String: Int] = [:]
    for mediaType in lookups.flatMap(\.success.jsonTypes) { counts[mediaType, default: 0] += 1 }
    guard !counts.isEmpty else { return nil }
    accept = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    var seen: Set<ClientSecurityScheme> = []
    security = lookups.flatMap(\.security).filter { seen.insert($0).inserted }
    let isOpen = lookups.contains { $0.security.isEmpty }
    if isOpen, !security.isEmpty, !seen.contains(.anonymous) { security.append(.anonymous) }
    secretFields = Set(operations.flatMap(\.secretFields)).sorted()
  }
}

extension Success {
  /// The media types of JSON bodies.
  fileprivate var jsonTypes: [String] {
    let bodies =
      switch self {
      case .body(_, let body): [body]
      case .structure(let structure): [structure.body].compactMap { $0 }
      case .union(let union): union.cases.compactMap(\.structure.body)
      }
    return bodies.filter { $0.coding == .json || $0.coding == .jsonOrText }.map(\.mediaType)
  }
}
