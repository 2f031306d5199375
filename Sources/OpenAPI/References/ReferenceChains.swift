public import Diagnostics
internal import YAML

/// Which references lead to each part of the files.
struct ReferenceChains {
  /// As many notes say how a part is reached.
  private static let longestChain = 5

  private let links: ReferenceLinks
  private let pointers: [DocumentSources.Part: String]
  private let sources: DocumentSources

  /// - Parameter places: those that chains are wanted for.
  init(_ sources: DocumentSources, to places: [SourceLocation]) {
    self.sources = sources
    pointers = sources.pointers(to: places.flatMap { [.key($0), .value($0)] })
    links = sources.links ?? ReferenceLinks(sources)
  }

  /// The references that lead to a place, the nearest first.
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

  /// The first reference to the place or to what it is in.
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
  /// Keeps the references for further diagnostics of a document that already has some.
  mutating func keepLinks(for diagnostics: [Diagnostic]) {
    if diagnostics.contains(where: \.lacksReferences) { links = ReferenceLinks(self) }
  }

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
