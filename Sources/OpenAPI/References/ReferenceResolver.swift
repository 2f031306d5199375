internal import Diagnostics
internal import YAML

/// Resolves references in all files.
struct ReferenceResolver {
  /// The target of a reference.
  struct Target {
    var node: Node
    /// The name of a schema at the target, or `nil` if its pointer contains no name.
    var name: String?
  }

  private struct Key: Hashable {
    var file: ObjectIdentifier
    var text: String
    /// The identifier of the enclosing schema.
    var base: String?
  }

  private(set) var files: InputFiles
  private let maximumChain: Int
  private var suggestionsLeft = SpellingSuggestion.maximumCount
  private var anchors: [ObjectIdentifier: [String: Node]] = [:]
  private var targets: [Key: Target] = [:]
  private var resources: [ObjectIdentifier: SchemaResources] = [:]

  init(files: InputFiles, maximumChain: Int) {
    self.files = files
    self.maximumChain = maximumChain
  }

  /// The node at the end of a chain of references.
  ///
  /// - Parameters:
  ///   - node: the start of the chain.
  ///   - reference: returns the `$ref` of a node to follow, or `nil` for the final node.
  mutating func follow(
    _ node: Node, reference: (Node) -> Node?
  ) throws(Diagnostic) -> Target {
    var target = Target(node: node)
    var visited: Set<NodePlace> = []
    var links: [SourceLocation] = []
    while let link = reference(target.node) {
      guard visited.insert(NodePlace(target.node)).inserted else {
        // The same location for a cycle, regardless of its entry.
        throw .error(
          code: .referenceCycle,
          "the reference refers to itself", at: links.min() ?? link.location,
          hint: "a chain of references must end at something that is not a reference")
      }
      guard links.count < maximumChain else {
        throw tooLong(at: link.location)
      }
      links.append(link.location)
      target = try self.target(of: link)
    }
    return target
  }

  /// The direct target of `reference`, the value of a `$ref`. The target may be a reference too.
  mutating func target(of reference: Node) throws(Diagnostic) -> Target {
    guard let text = reference.scalar?.text else {
      throw .error(
        code: .referenceInvalid,
        "'$ref' must be a string, not \(reference.kind)", at: reference.location)
    }
    let resources = resources(around: reference)
    let base = resources.base(of: reference)
    let key = Key(
      file: ObjectIdentifier(reference.location.file), text: text, base: base?.identifier)
    if let known = targets[key] { return known }
    if let target = try target(text, at: reference, base, resources) {
      targets[key] = target
      return target
    }
    let parsed: ReferenceTarget
    do throws(ReferenceTarget.Failure) {
      parsed = try ReferenceTarget(text, copies: files.copies)
    } catch {
      throw ReferenceDiagnostics.invalid(text, error, at: reference.location)
    }
    let root = try self.root(of: parsed, at: reference)
    let target = Target(
      node: try node(of: parsed, in: root, text: text, at: reference),
      name: ReferenceName.name(of: parsed))
    targets[key] = target
    return target
  }

  private mutating func resources(around reference: Node) -> SchemaResources {
    let file = reference.location.file
    let id = ObjectIdentifier(file)
    let known = resources[id] ?? files.root(of: file).map(SchemaResources.init)
    resources[id] = known
    return known ?? SchemaResources(in: reference)
  }

  /// The target relative to a schema with an `$id`. A pointer from the root of the document has priority, because many
  /// authors write it that way.
  private mutating func target(
    _ text: String, at reference: Node, _ base: SchemaResources.Resource?,
    _ resources: SchemaResources
  ) throws(Diagnostic) -> Target? {
    guard !resources.isEmpty else { return nil }
    let fragment = text.drop { $0 != "#" }
    guard
      let parsed = try? ReferenceTarget(
        String(fragment.isEmpty ? "#" : fragment), copies: files.copies)
    else { return nil }
    if let resource = resources.resource(named: text, in: base) {
      let node = try node(of: parsed, in: resource.root, text: text, at: reference)
      let name = ReferenceName.name(of: parsed) ?? FilePath.baseName(of: resource.identifier)
      return Target(node: node, name: name)
    }
    guard let base, text.hasPrefix("#/"), case .pointer(let tokens) = parsed.fragment,
      let root = files.root(of: reference.location.file),
      (try? NodeFinder.find(tokens[...], from: root)) == nil,
      let node = try? NodeFinder.find(tokens[...], from: base.root)
    else { return nil }
    return Target(node: node, name: ReferenceName.name(of: parsed))
  }

  private mutating func root(
    of target: ReferenceTarget, at reference: Node
  ) throws(Diagnostic) -> Node {
    if target.path.isEmpty, let root = files.root(of: reference.location.file) { return root }
    switch files.read(target.path(from: files.base(of: reference.location.file))) {
    case .success(let input): return input.root
    case .failure(let failure):
      let root = files.root(of: reference.location.file)
      throw ReferenceDiagnostics.unread(target, failure, at: reference.location, root: root)
    }
  }

  private mutating func node(
    of target: ReferenceTarget, in root: Node, text: String, at reference: Node
  ) throws(Diagnostic) -> Node {
    switch target.fragment {
    case .pointer(let tokens):
      return try find(tokens, from: root, text: text, at: reference)
    case .anchor(let name):
      let file = ObjectIdentifier(root.location.file)
      let known = anchors[file] ?? AnchorIndex.anchors(in: root)
      anchors[file] = known
      guard let node = known[name] else {
        throw ReferenceDiagnostics.missingAnchor(name, text: text, at: reference.location)
      }
      return node
    }
  }

  private mutating func suggestion(for token: String, in node: Node) -> String? {
    guard suggestionsLeft > 0, let entries = node.mapping?.entries else { return nil }
    suggestionsLeft -= 1
    return SpellingSuggestion.nearest(to: token, among: entries.lazy.map(\.key))
  }

  /// Resolves a pointer, and follows references along its path, as many documents expect.
  private mutating func find(
    _ tokens: [String], from root: Node, text: String, at reference: Node
  ) throws(Diagnostic) -> Node {
    var node = root
    var rest = tokens[...]
    for _ in 0...maximumChain {
      do throws(NodeFinder.DeadEnd) {
        return try NodeFinder.find(rest, from: node)
      } catch {
        guard let link = error.node.mapping?["$ref"], let target = link.scalar?.text,
          let parsed = try? ReferenceTarget(target, copies: files.copies),
          case .pointer(let prefix) = parsed.fragment
        else {
          let token = rest[error.position]
          throw ReferenceDiagnostics.dangling(
            text, at: reference.location,
            suggestion: token == tokens.last ? suggestion(for: token, in: error.node) : nil)
        }
        node = try self.root(of: parsed, at: link)
        rest = (prefix + rest[error.position...])[...]
      }
    }
    throw tooLong(at: reference.location)
  }

  private func tooLong(at location: SourceLocation) -> Diagnostic {
    .error(
      code: .limitDepth, "the chain of references is longer than \(maximumChain)", at: location,
      hint: "raise the limit 'references' to allow more")
  }
}
