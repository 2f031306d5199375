/// Which way the values of a type go, and in what form.
struct Directions: OptionSet, Hashable {
  let rawValue: Int

  static let answers = Self(rawValue: 1)
  /// Requests in which it is JSON, and those in which it is text: parameters and forms.
  static let jsonRequests = Self(rawValue: 2)
  static let textRequests = Self(rawValue: 4)
  static let requests: Self = [.jsonRequests, .textRequests]

  var isSent: Bool { !isDisjoint(with: .requests) }
  var isAnswered: Bool { contains(.answers) }
  /// How requests write it; JSON distinguishes more.
  var encoding: WireFit.Encoding { contains(.jsonRequests) ? .json : .text }
}

extension Directions {
  /// The ways that a property goes which in both versions is read only, or written only.
  func taken(by before: FactsEntry?, _ after: FactsEntry?) -> Directions {
    var taken = self
    if before.isReadOnly, after.isReadOnly { taken.subtract(.requests) }
    if before.isWriteOnly, after.isWriteOnly { taken.subtract(.answers) }
    return taken
  }
}

extension ArgumentEntry {
  var direction: Directions { isJSON ? .jsonRequests : .textRequests }
}
