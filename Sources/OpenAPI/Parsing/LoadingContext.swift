internal import Diagnostics
internal import YAML

/// The state that all parsers of a run share.
final class LoadingContext {
  let version: Document.Version
  let limits: DocumentLoader.Limits
  /// Resolves relative links in descriptions.
  var proseBase: ProseBase?
  var references: ReferenceResolver
  var schemas = SchemaTable()
  /// `components/schemas` of the root document, for the names in a discriminator's mapping.
  var namedSchemas: [String: SchemaID] = [:]
  /// Objects that several references can share, or `nil` for invalid ones.
  var parameters: [NodePlace: Parameter?] = [:]
  var responses: [NodePlace: Response?] = [:]
  var operationIDs = OperationIDs()
  var similarPaths = SimilarPaths()
  var incoming: [IncomingRequest] = []
  var incomingPlaces: Set<NodePlace> = []
  var undeclaredRequirements: [UndeclaredRequirement] = []
  /// The names of undefined security schemes that have been reported.
  var reportedSchemes: Set<String> = []
  private var objects = 0
  private var isExhausted = false
  private(set) var diagnostics: [Diagnostic] = []
  private var errors = 0

  init(version: Document.Version, limits: DocumentLoader.Limits, references: ReferenceResolver) {
    self.version = version
    self.limits = limits
    self.references = references
  }

  func report(_ diagnostic: Diagnostic) {
    // After the limit, missing parts are a consequence of the limit.
    guard !isExhausted else { return }
    if diagnostic.severity == .error { errors += 1 }
    // Keeps one more than the maximum, which shows that there are more.
    let count = diagnostic.severity == .error ? errors : diagnostics.count - errors
    guard count <= limits.maximumDiagnostics + 1 else { return }
    diagnostics.append(diagnostic)
  }

  /// Counts an object. Returns `false` if there are too many.
  func countObject(at location: SourceLocation) -> Bool {
    objects += 1
    guard objects > limits.maximumObjects else { return true }
    fail(
      code: .limitCount, "the document has too many objects when references are expanded",
      at: location, hint: "raise the limit 'objects' to allow more")
    isExhausted = true
    return false
  }

  var hasErrors: Bool { errors > 0 }

  func warn(
    code: DiagnosticCode? = nil, _ message: String, at location: SourceLocation, hint: String? = nil
  ) {
    report(.warning(code: code, message, at: location, hint: hint))
  }

  func fail(
    code: DiagnosticCode? = nil, _ message: String, at location: SourceLocation, hint: String? = nil
  ) {
    report(.error(code: code, message, at: location, hint: hint))
  }

  /// The diagnostics sorted by file, in the order in which references reach the files, and then by line.
  var sortedDiagnostics: [Diagnostic] {
    let order = references.files.order
    func rank(_ diagnostic: Diagnostic) -> (Int, Int, Int) {
      guard let location = diagnostic.location else { return (-1, 0, 0) }
      return (order[location.file.path] ?? .max, location.line, location.column)
    }
    // The sort is stable.
    return diagnostics.map { (rank($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
