public import HTTPTypes

/// A request while it is written: the parts of its target, its fields and its body.
public nonisolated struct RequestMessage: Sendable {
  /// The operation that is called.
  public let operation: OperationDescription
  /// The header fields so far.
  public internal(set) var headers: HTTPFields = [:]
  /// The content, if there is any.
  public internal(set) var body: HTTPBody?

  /// The values of the path's parameters, percent-encoded.
  private var pathValues: [String: String] = [:]
  /// `name=value` pairs, percent-encoded.
  private var query: [String] = []
  /// `name=value` pairs, percent-encoded.
  private var cookies: [String] = []

  /// A request with nothing but the operation's `Accept` header.
  public init(operation: OperationDescription) {
    self.operation = operation
    if !operation.accept.isEmpty {
      headers[.accept] = operation.accept.joined(separator: ", ")
    }
  }

  mutating func setEncodedPathValue(_ name: String, to value: String) {
    pathValues[name] = value
  }

  mutating func addEncodedQuery(_ name: String, _ value: String) {
    query.append("\(name)=\(value)")
  }

  mutating func addEncodedCookie(_ name: String, _ value: String) {
    cookies.append("\(name)=\(value)")
    headers[.cookie] = cookies.joined(separator: "; ")
  }

  /// The path and the query, to be appended to the server's URL.
  func target() throws(NoResponse) -> String {
    let path = try filledPath()
    return query.isEmpty ? path : "\(path)?\(query.joined(separator: "&"))"
  }

  /// A request that cannot be sent because of a parameter or the body.
  func invalid(_ parameter: String?, _ problem: String) -> NoResponse {
    .invalidRequest(
      InvalidRequest(operation: operation, parameter: parameter, problem: problem))
  }

  private func filledPath() throws(NoResponse) -> String {
    var path = ""
    var rest = operation.path[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      guard let value = pathValues[name] else {
        throw invalid(name, "path parameter '\(name)' has no value")
      }
      path += PercentEncoding.path(rest[..<open]) + value
      rest = rest[rest.index(after: close)...]
    }
    path += PercentEncoding.path(rest)
    return path.hasPrefix("/") ? path : "/" + path
  }
}
