/// A call to an operation with the URL of its resource, for example from `Location` or a link.
public struct URLCall: Equatable, Sendable, Encodable {
  /// The label of the URL.
  public var label: String
  /// The path parameters, whose values are in the URL.
  public var parameters: [ClientParameter]
}

extension ClientOperation {
  /// How to call a lookup with a URL, or `nil` if it needs more than its path, or if its path has no parameters.
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
