internal import Diagnostics
internal import YAML

/// The schemes under `components/securitySchemes`.
struct SecuritySchemes {
  private(set) var all: [(name: String, scheme: SecurityScheme)] = []
  /// The names of defined schemes, including invalid ones.
  private var declared: Set<String> = []
  private var usable: Set<String> = []

  init() {}

  func map<Value>(_ transform: ((name: String, scheme: SecurityScheme)) -> Value) -> [Value] {
    all.map(transform)
  }

  mutating func add(_ scheme: SecurityScheme?, named name: String) {
    declared.insert(name)
    guard let scheme else { return }
    all.append((name, scheme))
    usable.insert(name)
  }

  func isDeclared(_ name: String) -> Bool { declared.contains(name) }

  func isUsable(_ name: String) -> Bool { usable.contains(name) }

  var names: [String] { all.map(\.name) }
}

/// Parses `security` (OpenAPI 3.1, section 4.8.30).
struct SecurityParser {
  let context: LoadingContext
  let schemes: SecuritySchemes

  /// The requirements without undefined schemes, which are reported.
  ///
  /// - Parameter consequence: the consequence of an undefined scheme, for the message.
  func requirements(
    _ entry: Mapping.Entry, undefined consequence: String? = nil
  ) -> [SecurityRequirement] {
    let consequence = consequence ?? "the operations are generated without it"
    if entry.value.mapping != nil {
      context.mismatch(entry, expected: "a list")
      return [requirement(entry.value, consequence)].compactMap { $0 }
    }
    return (context.sequence(entry) ?? []).compactMap { requirement($0, consequence) }
  }

  /// The first scheme, if all schemes are undefined.
  func undefinedScheme(_ entry: Mapping.Entry) -> String? {
    let requirements = entry.value.sequence ?? []
    guard !requirements.contains(where: { $0.mapping?.entries.isEmpty == true }) else { return nil }
    let names = requirements.flatMap { node in
      node.mapping?.entries.map(\.key) ?? [node.string].compactMap { $0 }
    }
    return names.contains(where: schemes.isDeclared) ? nil : names.first
  }

  private func requirement(_ node: Node, _ consequence: String) -> SecurityRequirement? {
    guard let mapping = node.mapping else {
      context.warn(
        code: .securityInvalid, "a security requirement must be a mapping, not \(node.kind)",
        at: node.location)
      return node.string.flatMap { name in
        guard isDefined(name, at: node.location, consequence) else { return nil }
        return SecurityRequirement(schemes: [(name, [])], location: node.location)
      }
    }
    let schemes = mapping.entries.compactMap { entry -> (name: String, scopes: [String])? in
      guard isDefined(entry.key, at: entry.keyLocation, consequence) else { return nil }
      return (entry.key, entry.value.isNull ? [] : context.strings(entry))
    }
    // An empty requirement would mean that the operation needs no credential.
    guard !schemes.isEmpty || mapping.entries.isEmpty else { return nil }
    return SecurityRequirement(schemes: schemes, location: node.location)
  }

  /// Whether a scheme is defined. Reports each name only once, because a document usually needs it everywhere.
  private func isDefined(
    _ name: String, at location: SourceLocation, _ consequence: String
  ) -> Bool {
    if schemes.isUsable(name) { return true }
    guard !schemes.isDeclared(name),
      context.reportedSchemes.insert("\(name): \(consequence)").inserted
    else {
      return false
    }
    let candidates =
      context.reportedSchemes.count <= SpellingSuggestion.maximumCount ? schemes.names : []
    let suggestion = SpellingSuggestion.nearest(to: name, among: candidates)
    context.warn(
      code: .securityUndefined,
      "the security scheme '\(name)' is not defined; \(consequence)",
      at: location,
      hint: suggestion.map { "did you mean '\($0)'?" }
        ?? "define it under 'components/securitySchemes'")
    return false
  }
}
