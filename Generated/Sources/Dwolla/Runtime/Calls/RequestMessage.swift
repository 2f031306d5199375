public import HTTPTypes

/// A request under construction: its target, its header fields and its body.
public nonisolated struct RequestMessage: Sendable {
  /// The operation.
  public let operation: OperationDescription
  /// The header fields so far.
  public internal(set) var headers: HTTPFields = [:]
  /// The body, if there is one.
  public internal(set) var body: HTTPBody?
  /// Replaces the client's credential.
  private(set) var security: Security?

  /// The typed request, if there is one, for a mock.
  private(set) var request: (any OperationRequest)?

  /// The values of the path parameters, percent-encoded.
  private var pathValues: [(name: String, text: String)] = []
  /// `name=value` pairs, percent-encoded.
  private var query: [String] = []
  /// `name=value` pairs, percent-encoded.
  private var cookies: [String] = []

  /// Creates a request with the `Accept` header of the operation.
  public init(operation: OperationDescription) {
    self.operation = operation
    if !operation.accept.isEmpty {
      headers[.accept] = operation.accept.joined(separator: ", ")
    }
  }

  /// Encodes a request.
  init(_ request: some OperationRequest) throws(CallFailure) {
    self.init(operation: type(of: request).operation)
    self.request = request
    try request.write(to: &self)
  }

  /// Sets the credential of this request. It replaces the client's credential.
  public mutating func setSecurity(_ security: Security) {
    self.security = security
  }

  mutating func setEncodedPathValue(_ name: String, to value: String) {
    pathValues.append((name, value))
  }

  mutating func addEncodedQuery(_ name: String, _ value: String) {
    query.append("\(name)=\(value)")
  }

  mutating func addEncodedQuery(_ text: String) {
    if !text.isEmpty { query.append(text) }
  }

  mutating func addEncodedCookie(_ name: String, _ value: String) {
    cookies.append("\(name)=\(value)")
    headers[.cookie] = cookies.joined(separator: "; ")
  }

  /// The path and the query, to append to the server URL.
  func target() throws(CallFailure) -> String {
    let path = try filledPath()
    return query.isEmpty ? path : "\(path)?\(query.joined(separator: "&"))"
  }

  /// A failure because of a parameter or the body.
  func invalid(_ parameter: String?, _ problem: String) -> CallFailure {
    .invalidRequest(
      InvalidRequest(call: .unsent(operation), parameter: parameter, problem: problem))
  }

  private func filledPath() throws(CallFailure) -> String {
    var rest = operation.path[...]
    var path = rest.utf8.first == UInt8(ascii: "/") ? "" : "/"
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: "}"))
    {
      path += PercentEncoding.path(rest[..<open])
      path += try pathText(rest[rest.utf8.index(after: open)..<close])
      rest = rest[rest.utf8.index(after: close)...]
    }
    path += PercentEncoding.path(rest)
    // A value in the style `label` can consist of dots alone.
    guard !Self.hasDotSegment(path) else {
      throw invalid(nil, "a segment of the path would be '.' or '..', which would change the path")
    }
    return path
  }

  private static func hasDotSegment(_ path: String) -> Bool {
    path.utf8.split(separator: UInt8(ascii: "/")).contains { segment in
      segment.count <= 2 && segment.allSatisfy { $0 == UInt8(ascii: ".") }
    }
  }

  private func pathText(_ name: Substring) throws(CallFailure) -> String {
    guard let value = pathValues.last(where: { $0.name == name }) else {
      throw invalid(String(name), "path parameter '\(name)' has no value")
    }
    return value.text
  }
}
