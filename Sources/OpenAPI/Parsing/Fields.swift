internal import Diagnostics
internal import YAML

/// The keywords of a kind of object.
protocol ObjectKeyword: RawRepresentable, CaseIterable where RawValue == String {
  /// The name of the object in messages: `parameter`.
  static var object: String { get }
  /// Whether the keyword is new in OpenAPI 3.2.
  var isNewIn32: Bool { get }
}

extension ObjectKeyword {
  var isNewIn32: Bool { false }
}

extension LoadingContext {
  /// Calls `body` for each keyword of an object.
  ///
  /// - Returns: the extensions of the object. Reports all other keys.
  @discardableResult
  func readFields<Keyword: ObjectKeyword>(
    of mapping: Mapping, _ body: (Keyword, Mapping.Entry) -> Void
  ) -> Extensions {
    var extensions = Extensions()
    guard let first = mapping.entries.first, countObject(at: first.keyLocation) else {
      return extensions
    }
    for entry in mapping.entries {
      if let keyword = Keyword(rawValue: entry.key) {
        if keyword.isNewIn32 { checkVersion(of: entry) }
        body(keyword, entry)
      } else if entry.key.hasPrefix("x-") {
        extensions.entries.append(entry)
      } else {
        reportUnknown(entry, Keyword.self)
      }
    }
    return extensions
  }

  private func checkVersion(of entry: Mapping.Entry) {
    guard version != .v3_2 else { return }
    warn(
      code: .keywordVersion, "'\(entry.key)' is new in OpenAPI 3.2", at: entry.keyLocation,
      hint: "it is supported; change the version to 'openapi: 3.2.0'")
  }

  /// Warns that a keyword has no effect on the client.
  func warnOfIgnored(_ entry: Mapping.Entry, _ effect: String) {
    warn(
      code: .keywordIgnored, "'\(entry.key)' is not supported: \(effect)", at: entry.keyLocation)
  }

  private func reportUnknown<Keyword: ObjectKeyword>(
    _ entry: Mapping.Entry, _ keyword: Keyword.Type
  ) {
    let suggestion = SpellingSuggestion.nearest(
      to: entry.key, among: Keyword.allCases.map(\.rawValue))
    let isIndented = entry.key.first.map { !$0.isASCII && $0.isWhitespace } ?? false
    warn(
      code: .keywordUnknown,
      "unknown keyword '\(entry.key)' in \(Keyword.object)", at: entry.keyLocation,
      hint: isIndented
        ? "the line is indented with a no-break space, which is text in YAML: indent with spaces"
        : suggestion.map { "did you mean '\($0)'?" })
  }

  /// Reports a keyword that does not exist in OpenAPI 3.0.
  func reportKeyword(of31 entry: Mapping.Entry) {
    guard version == .v3_0 else { return }
    warn(
      code: .keywordVersion, "'\(entry.key)' is not a keyword of OpenAPI 3.0",
      at: entry.keyLocation, hint: "it is read as in 3.1")
  }

  /// A string. A number or a boolean counts as text, with a warning.
  func string(_ entry: Mapping.Entry) -> String? {
    if let string = entry.value.string { return string }
    guard let scalar = entry.value.scalar, !entry.value.isNull else {
      mismatch(entry, expected: "a string")
      return nil
    }
    warn(
      code: .keywordType,
      "'\(entry.key)' must be a string, not \(entry.value.kind)", at: entry.value.location,
      hint: "it is read as '\(scalar.text)'; put it in quotes")
    return scalar.text
  }

  /// A description, as Markdown.
  func prose(_ entry: Mapping.Entry) -> String? {
    string(entry).map { Prose.markdown($0, base: proseBase) }
  }

  /// A boolean. The strings 'true' and 'false' count, with a warning.
  func bool(_ entry: Mapping.Entry) -> Bool? {
    if let bool = entry.value.bool { return bool }
    guard let bool = entry.value.string.flatMap({ Bool($0.lowercased()) }) else {
      mismatch(entry, expected: "true or false")
      return nil
    }
    warn(
      code: .keywordType,
      "'\(entry.key)' must be true or false, not a string", at: entry.value.location,
      hint: "remove the quotes")
    return bool
  }

  /// The value or its referenced value. OpenAPI does not allow references here, but many documents with several files
  /// use them.
  private func value(_ entry: Mapping.Entry) -> Node? {
    guard let reference = entry.value.reference, reference.scalar != nil else {
      return entry.value
    }
    warn(
      code: .referenceMisplaced,
      "a '$ref' is not allowed directly in '\(entry.key)'; it is resolved anyway",
      at: reference.location)
    return resolve(entry.value)
  }

  /// A list of strings. A single string counts as one, with a warning.
  func strings(_ entry: Mapping.Entry) -> [String] {
    guard let nodes = entry.value.sequence else {
      mismatch(entry, expected: "a list of strings")
      return entry.value.string.map { [$0] } ?? []
    }
    return nodes.compactMap { node in
      if let string = node.string { return string }
      warn(
        code: .keywordType, "an entry of '\(entry.key)' must be a string, not \(node.kind)",
        at: node.location)
      return node.isNull ? nil : node.scalar?.text
    }
  }

  func mapping(_ entry: Mapping.Entry) -> Mapping? {
    guard let value = value(entry) else { return nil }
    if let mapping = value.mapping { return mapping }
    mismatch(entry, expected: "a mapping")
    return nil
  }

  func sequence(_ entry: Mapping.Entry) -> [Node]? {
    guard let value = value(entry) else { return nil }
    if let sequence = value.sequence { return sequence }
    mismatch(entry, expected: "a list")
    return nil
  }

  /// The mapping of an object in a list or a map.
  func object(_ node: Node, _ name: String) -> Mapping? {
    if let mapping = node.mapping { return mapping }
    fail(code: .keywordType, "\(name) must be a mapping, not \(node.kind)", at: node.location)
    return nil
  }

  func mismatch(_ entry: Mapping.Entry, expected: String) {
    // An empty value has no location, but its key does.
    let location = entry.value.isNull ? entry.keyLocation : entry.value.location
    warn(
      code: .keywordType, "'\(entry.key)' must be \(expected), not \(entry.value.kind)",
      at: location)
  }
}
