/// The call of an operation by the URL of what it is about, as `Location` or a link holds it.
public struct URLCall: Equatable, Sendable, Encodable {
  /// The label of the URL.
  public var label: String
  /// The parameters of the path, whose values the URL holds.
  public var parameters: [ClientParameter]
}

extension ClientOperation {
  /// How a lookup is called by a URL; nil for one that needs more than its path, or whose path is always
  /// the same.
  var urlCallOfLookup: URLCall? {
    let required = parameters.filter {
      $0.isRequired && ($0.place == .path || $0.initialValue == nil)
    }
    guard method == "GET", body?.isRequired != true, !required.isEmpty,
      required.allSatisfy({ $0.place == .path && $0.form == .value(style: .simple) })
    else { return nil }
    var scope = NameScope(reserved: Set(arguments.map(\.name)))
    return URLCall(label: scope.claim("at", "atURL"), parameters: required)
  }
}
