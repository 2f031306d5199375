/// A path or a server URL with variables: `/customers/{id}`.
struct PathTemplate {
  /// The distinct names in braces.
  private(set) var names: [String] = []
  /// `false` if a brace is unbalanced or a name is empty.
  private(set) var isWellFormed = true

  init(_ text: String) {
    var seen: Set<String> = []
    var rest = text[...]
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      guard rest[brace] == "{", let end = rest[brace...].firstIndex(of: "}") else {
        isWellFormed = false
        return
      }
      let name = String(rest[rest.index(after: brace)..<end])
      if name.isEmpty || name.contains("{") { isWellFormed = false }
      if seen.insert(name).inserted { names.append(name) }
      rest = rest[rest.index(after: end)...]
    }
  }
}
