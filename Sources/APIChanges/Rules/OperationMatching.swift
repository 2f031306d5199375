/// Matches the operations of two clients.
extension Matching<OperationEntry> {
  /// Matches by identifier, then by method and path, then by the name of the call.
  init(_ old: [OperationEntry], _ new: [OperationEntry]) {
    self.init(old, new, byEither: [\.id, \.anonymousRequestLine, \.call])
  }
}

extension OperationEntry {
  var anonymousRequestLine: String { "\(method) \(anonymousPath)" }

  /// The path without the names of its parameters, which do not occur on the wire: `/customers/{}`.
  var anonymousPath: String {
    var parts: [Substring] = []
    var rest = path[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      parts.append(rest[...open])
      rest = rest[close...]
    }
    return parts.joined() + rest
  }

  /// `customers.create(id:body:)`.
  var signature: String { "\(call)(\(arguments.map { "\($0.name):" }.joined()))" }

  var requestLine: String { "\(method) \(path)" }
}
