public import Diagnostics
internal import YAML

/// The files that a document was read from.
public struct DocumentSources: Sendable {
  public struct File: Sendable {
    public var source: SourceFile
    var root: Node
  }

  /// A part of a file. A mapping and its first key begin at the same location.
  public enum Part: Hashable, Sendable {
    case key(SourceLocation)
    case value(SourceLocation)

    public var location: SourceLocation {
      switch self {
      case .key(let location), .value(let location): location
      }
    }
  }

  /// The files in the order in which references reach them. The document itself is first.
  public internal(set) var files: [File] = []
  /// The overlays in the order in which they were applied.
  public internal(set) var overlays: [SourceFile] = []
  var copies = WebCopies()
  /// The references, if they were collected.
  var links: ReferenceLinks?

  /// The paths of all files, in the order of diagnostics: overlays after the document.
  public var paths: [String] {
    let paths = files.map(\.source.path)
    return paths.prefix(1) + overlays.map(\.path) + paths.dropFirst()
  }

  /// The path of the file of a location. Additions of an overlay are part of the document.
  func path(of location: SourceLocation) -> String {
    let isOverlaid = overlays.contains { $0 === location.file }
    return isOverlaid ? files.first?.source.path ?? "" : location.file.path
  }

  /// The path of the file of a location, relative to the folder of the document.
  public func relativePath(of location: SourceLocation) -> String {
    let path = path(of: location)
    return files.first { $0.source.path == path }.map { relativePath(of: $0.source) } ?? path
  }

  /// The path of a file, relative to the folder of the document.
  public func relativePath(of file: SourceFile) -> String {
    let folder = files.first.map { FilePath.folder(of: $0.source.path) } ?? ""
    if file.path.hasPrefix("/") == folder.hasPrefix("/") {
      return FilePath.relative(file.path, to: folder)
    }
    // Absolute paths are specific to one machine.
    let reader = FileReader()
    return FilePath.relative(
      reader.canonicalPath(file.path), to: reader.canonicalPath(folder.isEmpty ? "." : folder))
  }

  /// Returns the JSON pointers (RFC 6901) of the parts in their files. A key has the pointer of its value. Parts
  /// that no file contains are omitted.
  public func pointers(to parts: some Sequence<Part>) -> [Part: String] {
    let wanted = Dictionary(grouping: parts) { path(of: $0.location) }
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

/// A traversal of a file that tracks the pointers of nodes.
private struct PointerSearch {
  /// A location without the path of its file, whose comparison is slow.
  private struct Place: Hashable {
    private var file: ObjectIdentifier
    private var line: UInt32
    private var column: UInt32

    init(_ location: SourceLocation) {
      file = ObjectIdentifier(location.file)
      line = UInt32(clamping: location.line)
      column = UInt32(clamping: location.column)
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(UInt64(line) << 32 | UInt64(column) ^ UInt64(UInt(bitPattern: file)))
    }
  }

  /// The lines of requested locations. Most lines have none, and looking up a location takes the most time.
  private struct Lines {
    private var isWanted: [Bool] = []

    mutating func insert(_ line: Int) {
      guard line >= 0, line < Self.most else { return }
      if isWanted.count <= line {
        isWanted += Array(repeating: false, count: line + 1 - isWanted.count)
      }
      isWanted[line] = true
    }

    func contains(_ line: Int) -> Bool {
      isWanted.indices.contains(line) ? isWanted[line] : line >= Self.most
    }

    private static let most = 1 << 24
  }

  private(set) var found: [DocumentSources.Part: String] = [:]
  private var keys: [Place: DocumentSources.Part] = [:]
  private var values: [Place: DocumentSources.Part] = [:]
  private var lines = Lines()
  private var tree = PointerTree()

  init(_ parts: [DocumentSources.Part]) {
    for part in parts {
      lines.insert(part.location.line)
      switch part {
      case .key(let location): keys[Place(location)] = part
      case .value(let location): values[Place(location)] = part
      }
    }
  }

  mutating func run(from root: Node) {
    var rest = [(node: root, pointer: PointerTree.root)]
    var seen = SeenNodes()
    while let (node, pointer) = rest.popLast() {
      note(value(at: node.location), pointer)
      switch node.value {
      case .scalar: continue
      case .sequence(let nodes):
        guard seen.insert(node) else { continue }
        for index in nodes.indices
        where nodes[index].isCollection || value(at: nodes[index].location) != nil {
          rest.append((nodes[index], tree.add(.index(index), below: pointer)))
        }
      case .mapping(let mapping):
        guard seen.insert(node) else { continue }
        // By index, because iteration would copy each entry.
        for position in mapping.entries.indices {
          let part = key(at: mapping.entries[position].keyLocation)
          guard
            part != nil || mapping.entries[position].value.isCollection
              || value(at: mapping.entries[position].value.location) != nil
          else { continue }
          let next = tree.add(.key(mapping.entries[position].key), below: pointer)
          note(part, next)
          rest.append((mapping.entries[position].value, next))
        }
      }
    }
  }

  private func key(at location: SourceLocation) -> DocumentSources.Part? {
    lines.contains(location.line) ? keys[Place(location)] : nil
  }

  private func value(at location: SourceLocation) -> DocumentSources.Part? {
    lines.contains(location.line) ? values[Place(location)] : nil
  }

  private mutating func note(_ part: DocumentSources.Part?, _ pointer: Int) {
    guard let part, found[part] == nil else { return }
    found[part] = tree.pointer(pointer)
  }
}

extension DocumentSources {
  init(_ inputs: InputFiles) {
    self.init(files: inputs.sources, overlays: inputs.overlays, copies: inputs.copies)
  }
}
