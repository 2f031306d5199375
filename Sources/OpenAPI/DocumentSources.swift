public import Diagnostics
internal import YAML

/// The files that a document was read from.
public struct DocumentSources: Sendable {
  public struct File: Sendable {
    public var source: SourceFile
    var root: Node
  }

  /// What begins at a place: a mapping begins where its first key does.
  public enum Part: Hashable, Sendable {
    case key(SourceLocation)
    case value(SourceLocation)

    public var location: SourceLocation {
      switch self {
      case .key(let location), .value(let location): location
      }
    }
  }

  /// In the order in which they were reached: the document's own is the first.
  public internal(set) var files: [File] = []
  var copies = WebCopies()

  /// The path of a file as seen from the folder of the document's own.
  public func relativePath(of file: SourceFile) -> String {
    let folder = files.first.map { FilePath.folder(of: $0.source.path) } ?? ""
    if file.path.hasPrefix("/") == folder.hasPrefix("/") {
      return FilePath.relative(file.path, to: folder)
    }
    // Whole paths are those of one machine.
    let reader = FileReader()
    return FilePath.relative(
      reader.canonicalPath(file.path), to: reader.canonicalPath(folder.isEmpty ? "." : folder))
  }

  /// Where the parts are in their files, as JSON pointers (RFC 6901); a key's is that of its value. Parts
  /// that the files do not have are left out.
  public func pointers(to parts: some Sequence<Part>) -> [Part: String] {
    let wanted = Dictionary(grouping: parts, by: \.location.file.path)
    var pointers: [Part: String] = [:]
    for file in files {
      guard let parts = wanted[file.source.path] else { continue }
      var search = PointerSearch(parts)
      search.run(from: file.root)
      pointers.merge(search.found) { first, _ in first }
    }
    return pointers
  }
}

/// A walk over the nodes of a file that knows their pointers.
private struct PointerSearch {
  private struct Step {
    var node: Node
    var pointer: String
  }

  private(set) var found: [DocumentSources.Part: String] = [:]
  private var keys: [UInt64: DocumentSources.Part] = [:]
  private var values: [UInt64: DocumentSources.Part] = [:]

  init(_ parts: [DocumentSources.Part]) {
    for part in parts {
      switch part {
      case .key(let location): keys[Self.number(location)] = part
      case .value(let location): values[Self.number(location)] = part
      }
    }
  }

  mutating func run(from root: Node) {
    var rest = [Step(node: root, pointer: "")]
    // What has several aliases is looked at once.
    var seen: Set<UInt64> = []
    while let step = rest.popLast() {
      let number = Self.number(step.node.location)
      note(values[number], step.pointer)
      switch step.node.value {
      case .scalar: continue
      case .sequence(let nodes):
        guard seen.insert(number).inserted else { continue }
        for (index, node) in nodes.enumerated() {
          rest.append(Step(node: node, pointer: "\(step.pointer)/\(index)"))
        }
      case .mapping(let mapping):
        guard seen.insert(number).inserted else { continue }
        for entry in mapping.entries {
          let part = keys[Self.number(entry.keyLocation)]
          let pointer = step.pointer + "/" + JSONPointer.escape(entry.key)
          note(part, pointer)
          rest.append(Step(node: entry.value, pointer: pointer))
        }
      }
    }
  }

  private mutating func note(_ part: DocumentSources.Part?, _ pointer: String) {
    guard let part, found[part] == nil else { return }
    found[part] = pointer
  }

  private static func number(_ place: SourceLocation) -> UInt64 {
    UInt64(UInt32(clamping: place.line)) << 32 | UInt64(UInt32(clamping: place.column))
  }
}
