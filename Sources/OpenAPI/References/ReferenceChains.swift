public import Diagnostics
internal import YAML

/// The chains of references to each part of the files.
struct ReferenceChains {
  /// The maximum number of notes about references.
  private static let longestChain = 5

  private let links: ReferenceLinks
  private let pointers: [DocumentSources.Part: String]
  private let sources: DocumentSources

  /// - Parameter places: the locations whose chains are needed.
  init(_ sources: DocumentSources, to places: [SourceLocation]) {
    self.sources = sources
    pointers = sources.pointers(to: places.flatMap { [.key($0), .value($0)] })
    links = sources.links ?? ReferenceLinks(sources)
  }

  /// The references that lead to a location, nearest first.
  func chain(to location: SourceLocation) -> [SourceLocation] {
    guard let pointer = pointers[.key(location)] ?? pointers[.value(location)] else { return [] }
    var chain: [SourceLocation] = []
    var place = ReferenceLinks.Place(file: sources.path(of: location), pointer: pointer)
    var seen: Set<ReferenceLinks.Place> = []
    while chain.count < Self.longestChain, let (target, link) = link(around: place),
      seen.insert(target).inserted
    {
      chain.append(link.location)
      place = link.from
    }
    return chain
  }

  /// The first reference to the location or to an enclosing part.
  private func link(
    around place: ReferenceLinks.Place
  ) -> (ReferenceLinks.Place, ReferenceLinks.Link)? {
    var pointer = place.pointer[...]
    while true {
      let target = ReferenceLinks.Place(file: place.file, pointer: String(pointer))
      if let link = links[target] { return (target, link) }
      guard let slash = pointer.lastIndex(of: "/") else { return nil }
      pointer = pointer[..<slash]
    }
  }
}

extension DocumentSources {
  /// Keeps the references of a document with diagnostics, for further ones.
  mutating func keepLinks(for diagnostics: [Diagnostic]) {
    if diagnostics.contains(where: \.lacksReferences) { links = ReferenceLinks(self) }
  }

  /// Adds notes with the references that lead to the diagnostics' locations.
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

  /// Whether the diagnostic needs notes about references. Diagnostics about references do not.
  fileprivate var lacksReferences: Bool {
    switch code {
    case .referenceCycle, .schemaCycle, .limitDepth, .limitCount: false
    default: !notes.contains { $0.message == Self.reference }
    }
  }
}
