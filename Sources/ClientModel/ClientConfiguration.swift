/// What the user decides about a client, beside the document.
public struct ClientConfiguration: Sendable {
  /// The name of the package and of its module, a Swift identifier; the client type has it too.
  public var name: String
  /// Only operations with one of these tags, when there are any.
  public var tags: [String]
  /// Only operations with one of these operationIds, when there are any. An operation is generated
  /// when its tag or its operationId is listed.
  public var operations: [String]
  /// Words that are written in capitals in names, beside the usual ones (`ID`, `URL`, …).
  public var acronyms: [String]
  /// Names in the place of those that follow from the document.
  public var names: [GivenName] = []
  public var limits: ClientLimits
  /// Whether the package brings tests.
  public var hasTests: Bool
  /// Whether each operation is also a function that returns a `Result`.
  public var hasFunctions: Bool
  public var runtime: RuntimeSettings

  public init(
    name: String, tags: [String] = [], operations: [String] = [], acronyms: [String] = [],
    hasTests: Bool = true, hasFunctions: Bool = false,
    runtime: RuntimeSettings = RuntimeSettings(),
    limits: ClientLimits = ClientLimits()
  ) {
    self.name = name
    self.tags = tags
    self.operations = operations
    self.acronyms = acronyms
    self.limits = limits
    self.hasTests = hasTests
    self.hasFunctions = hasFunctions
    self.runtime = runtime
  }
}
