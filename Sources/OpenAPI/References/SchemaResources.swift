internal import YAML

/// The schemas with an `$id` in a file, which are the base of references in them (JSON Schema 2020-12, core, section
/// 8.2.1).
struct SchemaResources {
  struct Resource {
    /// The `$id` without a fragment.
    var identifier: String
    var root: Node
  }

  private var byIdentifier: [String: Resource] = [:]
  /// The enclosing schema with an `$id`, by the location of the value of `$ref`.
  private var bases: [NodePlace: Resource] = [:]

  init(in root: Node) {
    guard Self.hasIdentifiers(root) else { return }
    var pending: [(node: Node, base: Resource?)] = [(root, nil)]
    // YAML aliases repeat the same mapping.
    var visited: Set<NodePlace> = []
    while let (node, base) = pending.popLast() {
      switch node.value {
      case .scalar: continue
      case .sequence(let nodes): pending.append(contentsOf: nodes.map { ($0, base) })
      case .mapping(let mapping):
        guard visited.insert(NodePlace(node)).inserted else { continue }
        var base = base
        if let resource = Self.resource(node, in: base) {
          base = resource
          byIdentifier[resource.identifier] = byIdentifier[resource.identifier] ?? resource
        }
        for keyword in ["$ref", "$dynamicRef"] {
          if let reference = mapping[keyword], let base { bases[NodePlace(reference)] = base }
        }
        pending.append(contentsOf: mapping.entries.map { ($0.value, base) })
      }
    }
  }

  /// Whether the file has no identifiers, which is usual.
  var isEmpty: Bool { byIdentifier.isEmpty }

  /// The base of a reference, or `nil` if no enclosing schema has an `$id`.
  func base(of reference: Node) -> Resource? { bases[NodePlace(reference)] }

  /// The schema with this identifier, or `nil` if the file has none.
  func resource(named text: String, in base: Resource?) -> Resource? {
    guard !byIdentifier.isEmpty else { return nil }
    let written = text.prefix { $0 != "#" }
    guard !written.isEmpty else { return nil }
    return byIdentifier[URIText.resolve(String(written), against: base?.identifier ?? "")]
  }

  private static func resource(_ node: Node, in base: Resource?) -> Resource? {
    guard let text = node.mapping?["$id"]?.string, !text.isEmpty else { return nil }
    let written = String(text.prefix { $0 != "#" })
    guard !written.isEmpty else { return nil }
    return Resource(
      identifier: URIText.resolve(written, against: base?.identifier ?? ""), root: node)
  }

  private static func hasIdentifiers(_ root: Node) -> Bool {
    var pending = [root]
    var seen = SeenNodes()
    while let node = pending.popLast() {
      switch node.value {
      case .scalar: continue
      case .sequence(let nodes): pending.append(contentsOf: nodes.filter(\.isCollection))
      case .mapping(let mapping):
        guard seen.insert(node) else { continue }
        if mapping["$id"]?.string != nil { return true }
        // By index, because iteration would copy each entry.
        for position in mapping.entries.indices
        where mapping.entries[position].value.isCollection {
          pending.append(mapping.entries[position].value)
        }
      }
    }
    return false
  }
}

/// Resolves references (RFC 3986, section 5.2), without queries and fragments.
enum URIText {
  static func resolve(_ reference: String, against base: String) -> String {
    if reference.hasScheme || base.isEmpty { return reference }
    let (start, path) = parts(of: base)
    if reference.hasPrefix("//") { return base.prefix { $0 != ":" } + ":" + reference }
    if reference.hasPrefix("/") { return start + normalized(reference) }
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? (start.isEmpty ? "" : "/")
    return start + normalized(folder + reference)
  }

  /// Splits a URL into its scheme and authority, and its path.
  private static func parts(of text: String) -> (start: String, path: Substring) {
    guard text.hasScheme, let colon = text.firstIndex(of: ":") else { return ("", text[...]) }
    let rest = text[text.index(after: colon)...]
    guard rest.hasPrefix("//") else { return (String(text[...colon]), rest) }
    let path = rest.dropFirst(2).firstIndex(of: "/") ?? text.endIndex
    return (String(text[..<path]), text[path...])
  }

  /// Removes `.` and `..`.
  private static func normalized(_ path: String) -> String {
    guard path.contains(".") else { return path }
    var segments: [Substring] = []
    for segment in path.split(separator: "/", omittingEmptySubsequences: false) {
      switch segment {
      case ".": continue
      case "..": if segments.count > 1 { segments.removeLast() }
      default: segments.append(segment)
      }
    }
    return segments.joined(separator: "/")
  }
}

extension String {
  /// Whether the text begins with a scheme (RFC 3986, section 3.1).
  fileprivate var hasScheme: Bool {
    guard let colon = firstIndex(of: ":"), first?.isLetter == true else { return false }
    return self[..<colon].allSatisfy { character in
      character.isASCII && (character.isLetter || character.isNumber || "+-.".contains(character))
    }
  }
}
