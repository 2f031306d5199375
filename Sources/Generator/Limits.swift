import ClientModel
public import Diagnostics
import OpenAPI
import Overlays
import YAML

/// The limits for reading a document and generating its client. Exceeding one is an error, or a warning if the client is
/// still correct. Ordinary documents stay far below them.
public struct Limits: Equatable, Sendable {
  public enum Name: String, CaseIterable, Sendable {
    /// The total size of all files: 128 MiB.
    case bytes
    /// The number of files, including the document: 10,000.
    case files
    /// The nesting of mappings and sequences after expanding aliases: 256, at most 256.
    case nesting
    /// The number of values and keys of a file after expanding aliases. Each kilobyte of text counts as one more:
    /// 5,000,000.
    case nodes
    /// The size of a value or key: 32 MiB.
    case scalar
    /// The number of YAML directives at the start of a file: 1,000.
    case directives
    /// The length of a chain of references: 64.
    case references
    /// The nesting of schemas without a reference in between: 256.
    case schemas
    /// The number of objects after expanding references: 5,000,000.
    case objects
    /// The number of properties, values and texts to process for the client, and of values to apply overlays: 20,000,000
    /// each.
    case steps
    /// The nesting of types without a named schema in between: 24, at most 64.
    case types
    /// The nesting of groups of operations: 16, at most 64.
    case groups
    /// The number of errors, and of warnings: 10,000 each.
    case diagnostics
    /// The total size of all generated files: 512 MiB.
    case output
  }

  private var changed: [Name: Int] = [:]

  public init() {}

  public subscript(name: Name) -> Int { changed[name] ?? name.defaultValue }

  /// - Throws: an error at `location` for a value below 1, or for one that the stack does not allow.
  public mutating func set(
    _ name: Name, to value: Int, at location: SourceLocation? = nil
  ) throws(Diagnostic) {
    guard value > 0 else {
      throw .error(
        code: .configurationInvalid, "the limit '\(name.rawValue)' must be at least 1", at: location
      )
    }
    guard value <= name.largestValue else {
      throw .error(
        code: .configurationInvalid,
        "the limit '\(name.rawValue)' must be at most \(name.largestValue)",
        at: location)
    }
    changed[name] = value
  }

  /// Sets a limit in the syntax of the command line: `nodes=1000000`.
  public mutating func set(_ text: String) throws(Diagnostic) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let value = Int(parts[1]) else {
      throw .error(
        code: .configurationInvalid, "'\(text)' does not have the form NAME=NUMBER")
    }
    try set(try Self.name(String(parts[0])), to: value)
  }

  static func name(
    _ text: String, at location: SourceLocation? = nil
  ) throws(Diagnostic) -> Name {
    if let name = Name(rawValue: text) { return name }
    let names = Name.allCases.map(\.rawValue)
    let guess = SpellingSuggestion.nearest(to: text, among: names)
    throw .error(
      code: .configurationUnknownKey, "there is no limit '\(text)'", at: location,
      hint: guess.map { "did you mean '\($0)'?" }
        ?? "known limits: \(names.joined(separator: ", "))")
  }
}

extension Limits.Name {
  fileprivate var defaultValue: Int {
    let file = YAMLReader.Limits()
    let document = DocumentLoader.Limits()
    let client = ClientLimits()
    return switch self {
    case .bytes: document.maximumBytes
    case .files: document.maximumFiles
    case .nesting: file.maxDepth
    case .nodes: file.maxNodes
    case .scalar: file.maxScalarBytes
    case .directives: file.maxDirectives
    case .references: document.maximumReferenceChain
    case .schemas: document.maximumSchemaDepth
    case .objects: document.maximumObjects
    case .steps: client.maximumSteps
    case .types: client.maximumTypeDepth
    case .groups: client.maximumGroupDepth
    case .diagnostics: document.maximumDiagnostics
    case .output: 512 << 20
    }
  }

  /// The maximum value. Recursive work must fit into the small stacks of secondary threads.
  fileprivate var largestValue: Int {
    switch self {
    case .nesting: 256
    case .types: 64
    case .groups: 64
    default: .max
    }
  }
}

extension Limits {
  var document: DocumentLoader.Limits {
    var limits = DocumentLoader.Limits()
    limits.maximumBytes = self[.bytes]
    limits.maximumFiles = self[.files]
    limits.maximumReferenceChain = self[.references]
    limits.maximumSchemaDepth = self[.schemas]
    limits.maximumObjects = self[.objects]
    limits.maximumDiagnostics = self[.diagnostics]
    limits.file.maxBytes = self[.bytes]
    limits.file.maxDepth = self[.nesting]
    limits.file.maxNodes = self[.nodes]
    limits.file.maxScalarBytes = self[.scalar]
    limits.file.maxDirectives = self[.directives]
    limits.overlays.maximumSteps = self[.steps]
    limits.overlays.maximumDepth = self[.nesting]
    limits.overlays.maximumNodes = self[.nodes]
    return limits
  }

  var client: ClientLimits {
    var limits = ClientLimits()
    limits.maximumSteps = self[.steps]
    limits.maximumTypeDepth = self[.types]
    limits.maximumGroupDepth = self[.groups]
    return limits
  }
}
