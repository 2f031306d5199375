public import Diagnostics
internal import YAML

/// Which references lead to each part of the files.
struct ReferenceChains {
  private struct Place: Hashable {
    var file: String
    var pointer: String
  }

  private struct Link {
    var from: Place
    var location: SourceLocation
  }

  /// As many notes say how a part is reached.
  private static let longestChain = 5

  /// The first reference to each place.
  private var links: [Place: Link] = [:]
  private let pointers: [DocumentSources.Part: String]
  private let sources: DocumentSources

  /// - Parameter places: those that chains are wanted for.
  init(_ sources: DocumentSources, to places: [SourceLocation]) {
    self.sources = sources
    pointers = sources.pointers(to: places.flatMap { [.key($0), .value($0)] })
    for file in sources.files { collect(from: file) }
  }

  /// The references that lead to a place, the nearest first.
  func chain(to location: SourceLocation) -> [SourceLocation] {
    guard let pointer = pointers[.key(location)] ?? pointers[.value(location)] else { return [] }
    var chain: [SourceLocation] = []
    var place = Place(file: sources.path(of: location), pointer: pointer)
    var seen: Set<Place> = []
    while chain.count < Self.longestChain, let (target, link) = link(around: place),
      seen.insert(target).inserted
    {
      chain.append(link.location)
      place = link.from
    }
    return chain
  }

  /// The first reference to the place or to what it is in.
  private func link(around place: Place) -> (Place, Link)? {
    var pointer = place.pointer[...]
    while true {
      let target = Place(file: place.file, pointer: String(pointer))
      if let link = links[target] { return (target, link) }
      guard let slash = pointer.lastIndex(of: "/") else { return nil }
      pointer = pointer[..<slash]
    }
  }

  private mutating func collect(from file: DocumentSources.File) {
    var tree = PointerTree()
    var rest = [(node: file.root, pointer: PointerTree.root)]
    var seen: Set<NodePlace> = []
    while let (node, pointer) = rest.popLast() {
      switch node.value {
      case .scalar: continue
      case .sequence(let nodes):
        guard seen.insert(NodePlace(node)).inserted else { continue }
        for (index, node) in nodes.enumerated().reversed() where node.scalar == nil {
          rest.append((node, tree.add(.index(index), below: pointer)))
        }
      case .mapping(let mapping):
        guard seen.insert(NodePlace(node)).inserted else { continue }
        if let reference = mapping["$ref"] { add(reference, at: tree.pointer(pointer)) }
        for entry in mapping.entries.reversed() where entry.value.scalar == nil {
          rest.append((entry.value, tree.add(.key(entry.key), below: pointer)))
        }
      }
    }
  }

  private mutating func add(_ reference: Node, at pointer: String) {
    guard let text = reference.scalar?.text,
      let target = try? ReferenceTarget(text, copies: sources.copies),
      case .pointer(let tokens) = target.fragment
    else { return }
    let file = sources.path(of: reference.location)
    let place = Place(
      file: target.path(from: file),
      pointer: tokens.map { "/" + JSONPointer.escape($0) }.joined())
    let from = Place(file: file, pointer: pointer)
    // What refers to itself says nothing about the way in.
    let isInside = from.file == place.file && from.pointer.hasPrefix(place.pointer + "/")
    guard links[place] == nil, !isInside, from != place else { return }
    links[place] = Link(from: from, location: reference.location)
  }
}

extension DocumentSources {
  /// With notes that say which references lead to what the diagnostics are about.
  public func withReferences(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    let places = diagnostics.filter(\.lacksReferences).compactMap(\.location)
    guard !places.isEmpty else { return diagnostics }
    let chains = ReferenceChains(self, to: places)
    return diagnostics.map { diagnostic in
      guard diagnostic.lacksReferences, let location = diagnostic.location else {
        return diagnostic
      }
      var diagnostic = diagnostic
      diagnostic.notes += chains.chain(to: location).map { .init(Diagnostic.reference, at: $0) }
      return diagnostic
    }
  }
}

extension Diagnostic {
  fileprivate static let reference = "referenced from here"

  /// Whether references are still to be told. What is about references itself names its place well enough.
  fileprivate var lacksReferences: Bool {
    switch code {
    case .referenceCycle, .schemaCycle, .limitDepth, .limitCount: false
    default: !notes.contains { $0.message == Self.reference }
    }
  }
}
