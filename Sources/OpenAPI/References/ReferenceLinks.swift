internal import Diagnostics
internal import YAML

/// The first reference to each location.
struct ReferenceLinks: Sendable {
  struct Place: Hashable, Sendable {
    var file: String
    /// A JSON pointer.
    var pointer: String
  }

  struct Link: Sendable {
    var from: Place
    var location: SourceLocation
  }

  private var links: [Place: Link] = [:]

  init(_ sources: DocumentSources) {
    for file in sources.files { collect(from: file, of: sources) }
  }

  subscript(place: Place) -> Link? { links[place] }

  private mutating func collect(from file: DocumentSources.File, of sources: DocumentSources) {
    var tree = PointerTree()
    var rest = [(node: file.root, pointer: PointerTree.root)]
    var seen = SeenNodes()
    // Many references have the same text.
    var targets: [String: Place?] = [:]
    while let (node, pointer) = rest.popLast() {
      switch node.value {
      case .scalar: continue
      case .sequence(let nodes):
        guard seen.insert(node) else { continue }
        for index in nodes.indices.reversed() where nodes[index].isCollection {
          rest.append((nodes[index], tree.add(.index(index), below: pointer)))
        }
      case .mapping(let mapping):
        guard seen.insert(node) else { continue }
        if let reference = mapping["$ref"], let text = reference.scalar?.text {
          let target =
            targets[text]
            ?? Self.target(of: text, in: sources.path(of: reference.location), sources.copies)
          targets[text] = .some(target)
          if let target, links[target] == nil {
            let from = Place(
              file: sources.path(of: reference.location), pointer: tree.pointer(pointer))
            add(Link(from: from, location: reference.location), to: target)
          }
        }
        // By index, because iteration would copy each entry.
        let entries = mapping.entries
        for position in entries.indices.reversed() where entries[position].value.isCollection {
          rest.append(
            (entries[position].value, tree.add(.key(entries[position].key), below: pointer)))
        }
      }
    }
  }

  private static func target(of text: String, in file: String, _ copies: WebCopies) -> Place? {
    guard let target = try? ReferenceTarget(text, copies: copies),
      case .pointer(let tokens) = target.fragment
    else { return nil }
    return Place(
      file: target.path(from: file),
      pointer: tokens.map { "/" + JSONPointer.escape($0) }.joined())
  }

  private mutating func add(_ link: Link, to place: Place) {
    let from = link.from
    // Recursive references do not lead from outside to the location.
    let isInside = from.file == place.file && from.pointer.hasPrefix(place.pointer + "/")
    guard !isInside, from != place else { return }
    links[place] = link
  }
}
