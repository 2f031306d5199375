/// The directions of a type's values, and their encoding.
struct Directions: OptionSet, Hashable {
  let rawValue: Int

  static let responses = Self(rawValue: 1)
  /// Requests with JSON. Text requests are parameters and forms.
  static let jsonRequests = Self(rawValue: 2)
  static let textRequests = Self(rawValue: 4)
  static let requests: Self = [.jsonRequests, .textRequests]

  var isSent: Bool { !isDisjoint(with: .requests) }
  var isReceived: Bool { contains(.responses) }
  /// The encoding in requests. JSON distinguishes more types than text.
  var encoding: WireFit.Encoding { contains(.jsonRequests) ? .json : .text }
}

extension Directions {
  /// The directions of a property that is read-only or write-only in both versions.
  func taken(by before: FactsEntry?, _ after: FactsEntry?) -> Directions {
    var taken = self
    if before.isReadOnly, after.isReadOnly { taken.subtract(.requests) }
    if before.isWriteOnly, after.isWriteOnly { taken.subtract(.responses) }
    return taken
  }
}

extension ArgumentEntry {
  var direction: Directions { isJSON ? .jsonRequests : .textRequests }
}
