import ClientModel
public import Diagnostics
import OpenAPI
import Overlays
import YAML

/// What reading a document and making its client may cost. A limit that is reached is an error, or a warning
/// where the client is still right; nobody must know them for a document that is what it seems.
public struct Limits: Equatable, Sendable {
  public enum Name: String, CaseIterable, Sendable {
    /// Bytes of all files together: 128 MiB.
    case bytes
    /// Files that references reach, the document's own included: 10,000.
    case files
    /// Levels of mappings and sequences in one another, aliases expanded: 256, at most 256.
    case nesting
    /// Values and keys of a file, aliases expanded; each kilobyte of text counts as one more: 5,000,000.
    case nodes
    /// Bytes of one value or key: 32 MiB.
    case scalar
    /// Lines with a YAML directive at the start of a file: 1,000.
    case directives
    /// References that lead to one another before something else: 64.
    case references
    /// Schemas inside one another, where no reference is between them: 256.
    case schemas
    /// Objects of the document after references are expanded: 5,000,000.
    case objects
    /// Properties, values and pieces of prose that are looked at to make the client, and values to apply
    /// overlays: 20,000,000 of each.
    case steps
    /// Types in one another, where no named schema is between them: 32, at most 64.
    case types
    /// Parts of the name of a group of operations: 16, at most 64.
    case groups
    /// Errors that are shown, and warnings: 10,000 of each.
    case diagnostics
    /// Bytes of all generated files together: 512 MiB.
    case output
  }

  private var changed: [Name: Int] = [:]

  public init() {}

  public subscript(name: Name) -> Int { changed[name] ?? name.defaultValue }

  /// - Throws: an error at `location` for a value below 1, and for one above what the stack has room for.
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

  /// Sets a limit as the command line names it: `nodes=1000000`.
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

  /// What is worked on by recursion cannot be deeper than a stack, also a small one of another thread.
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
