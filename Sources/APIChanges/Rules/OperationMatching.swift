/// Which operations of two clients are the same one.
extension Matching<OperationEntry> {
  /// By the identifier, else by method and path, else by the name as it is called.
  init(_ old: [OperationEntry], _ new: [OperationEntry]) {
    var partners: [Int: Int] = [:]
    var free = Set(new.indices)
    for key in [\OperationEntry.id, \OperationEntry.anonymousRequestLine, \OperationEntry.call] {
      let byKey = Dictionary(free.sorted().map { (new[$0][keyPath: key], $0) }) { first, _ in first
      }
      for index in old.indices where partners[index] == nil {
        guard let match = byKey[old[index][keyPath: key]], free.remove(match) != nil else {
          continue
        }
        partners[index] = match
      }
    }
    self.init(old, new, partners: partners)
  }
}

extension OperationEntry {
  fileprivate var anonymousRequestLine: String { "\(method) \(anonymousPath)" }

  /// The path without the names of its parameters, which nobody sees on the wire: `/customers/{}`.
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
