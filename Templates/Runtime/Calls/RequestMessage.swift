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
      let types = operation.accept
      headers.append(
        HTTPField(name: .accept, value: types.count == 1 ? types[0] : types.joined(separator: ", "))
      )
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

  /// The path and the query.
  ///
  /// - Parameter basePath: the path of the server, without a trailing slash.
  func target(below basePath: String = "") throws(CallFailure) -> RequestTarget {
    RequestTarget(
      encodedPath: basePath + (try filledPath()),
      query: query.isEmpty ? nil : query.joined(separator: "&"))
  }

  /// A failure because of a parameter or the body.
  func invalid(_ parameter: String?, _ problem: String) -> CallFailure {
    .invalidRequest(
      InvalidRequest(call: .unsent(operation), parameter: parameter, problem: problem))
  }

  private func filledPath() throws(CallFailure) -> String {
    var path = ""
    for part in operation.template.parts {
      switch part {
      case .text(let text): path += text
      case .parameter(let name): path += try pathText(name)
      }
    }
    // A value in the style `label` can consist of dots alone.
    guard !mayHaveDotSegment || !Self.hasDotSegment(path) else {
      throw invalid(nil, "a segment of the path would be '.' or '..', which would change the path")
    }
    return path
  }

  private var mayHaveDotSegment: Bool {
    operation.template.hasDots || pathValues.contains { $0.text.utf8.first == UInt8(ascii: ".") }
  }

  private static func hasDotSegment(_ path: String) -> Bool {
    path.utf8.split(separator: UInt8(ascii: "/")).contains { segment in
      segment.count <= 2 && segment.allSatisfy { $0 == UInt8(ascii: ".") }
    }
  }

  private func pathText(_ name: String) throws(CallFailure) -> String {
    guard let value = pathValues.last(where: { $0.name == name }) else {
      throw invalid(name, "path parameter '\(name)' has no value")
    }
    return value.text
  }
}
