/// A path template such as `/customers/{id}/exchange-sessions`, parsed once for each operation.
nonisolated struct PathTemplate: Sendable {
  let parts: [Part]
  /// Whether the text has a dot, so that a segment may consist of dots without a parameter that starts with one.
  let hasDots: Bool

  enum Part: Sendable {
    /// Text that is sent as it is, percent-encoded.
    case text(String)
    /// The name of a parameter.
    case parameter(String)
  }

  init(_ template: String) {
    var parts: [Part] = []
    var text = template.utf8.first == UInt8(ascii: "/") ? "" : "/"
    var rest = template[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: "}"))
    {
      text += PercentEncoding.path(rest[..<open])
      if !text.isEmpty { parts.append(.text(text)) }
      parts.append(.parameter(String(rest[rest.utf8.index(after: open)..<close])))
      text = ""
      rest = rest[rest.utf8.index(after: close)...]
    }
    text += PercentEncoding.path(rest)
    if !text.isEmpty { parts.append(.text(text)) }
    self.parts = parts
    hasDots = template.utf8.contains(UInt8(ascii: "."))
  }
}
