import HTTPTypes

/// The links in the `Link` headers of a response (RFC 8288 §3).
nonisolated struct LinkHeader {
  private let values: [String]

  init(_ headers: HTTPFields) {
    values = HTTPField.Name("Link").map { headers[values: $0] } ?? []
  }

  /// The target of the first link with this relation, which must be lower case.
  func target(of relation: String) -> String? {
    for value in values {
      var scanner = LinkScanner(value)
      while let link = scanner.next() {
        let relations = link.relations.lowercased().split(whereSeparator: \.isWhitespace)
        if relations.contains(relation[...]) { return link.target }
      }
    }
    return nil
  }
}

/// Parses links until the first text that is not a link.
private nonisolated struct LinkScanner {
  private var rest: Substring.UTF8View

  init(_ value: String) { rest = value[...].utf8 }

  mutating func next() -> (target: String, relations: String)? {
    skip { $0 == UInt8(ascii: ",") || Self.isBlank($0) }
    guard rest.popFirst() == UInt8(ascii: "<") else { return nil }
    let target = take { $0 != UInt8(ascii: ">") }
    guard rest.popFirst() != nil else { return nil }
    // The first `rel` parameter counts.
    var relations: String?
    while let (name, value) = parameter() {
      if name.lowercased() == "rel" { relations = relations ?? value }
    }
    return (target, relations ?? "")
  }

  private mutating func parameter() -> (name: String, value: String)? {
    skip(where: Self.isBlank)
    guard rest.first == UInt8(ascii: ";") else { return nil }
    skip { $0 == UInt8(ascii: ";") || Self.isBlank($0) }
    let name = take { !Self.isBlank($0) && !"=;,".utf8.contains($0) }
    skip(where: Self.isBlank)
    guard rest.first == UInt8(ascii: "=") else { return (name, "") }
    rest.removeFirst()
    skip(where: Self.isBlank)
    guard rest.first == UInt8(ascii: "\"") else {
      return (name, take { !Self.isBlank($0) && !";,".utf8.contains($0) })
    }
    rest.removeFirst()
    return (name, quoted())
  }

  private mutating func quoted() -> String {
    var text: [UInt8] = []
    while let byte = rest.popFirst(), byte != UInt8(ascii: "\"") {
      text.append(byte == UInt8(ascii: "\\") ? rest.popFirst() ?? byte : byte)
    }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func take(while isPart: (UInt8) -> Bool) -> String {
    let part = rest.prefix(while: isPart)
    rest = rest[part.endIndex...]
    return String(Substring(part))
  }

  private mutating func skip(where isSkipped: (UInt8) -> Bool) {
    rest = rest.drop(while: isSkipped)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
