/// A path or a server URL with variables: `/customers/{id}`.
public struct URLTemplate: Equatable, Sendable {
  public enum Part: Equatable, Sendable {
    case text(String)
    case variable(String)
  }

  public private(set) var parts: [Part] = []

  public init(_ text: String) {
    var rest = text.utf8[...]
    while let close = rest.firstIndex(of: UInt8(ascii: "}")) {
      let after = rest.index(after: close)
      // The last opening brace before the end begins the name.
      if let open = rest[..<close].lastIndex(of: UInt8(ascii: "{")) {
        add(Substring(rest[..<open]))
        parts.append(.variable(String(Substring(rest[rest.index(after: open)..<close]))))
      } else {
        add(Substring(rest[..<after]))
      }
      rest = rest[after...]
    }
    add(Substring(rest))
  }

  private mutating func add(_ text: Substring) {
    if !text.isEmpty { parts.append(.text(String(text))) }
  }

  /// The names of the variables, in order, with duplicates.
  public var names: [String] {
    parts.compactMap { if case .variable(let name) = $0 { name } else { nil } }
  }

  /// Replaces the variables with values. Variables without a value are kept.
  public func filled(with value: (String) -> String?) -> String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .variable(let name): value(name) ?? "{\(name)}"
      }
    }.joined()
  }
}
