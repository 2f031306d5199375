/// What the user decides about a client, beside the document.
public struct ClientConfiguration: Sendable {
  /// The name of the client type, a Swift identifier.
  public var name: String
  /// The name of the package and of its module, where it is another one.
  public var module: String?
  /// Only these operations, when any are named.
  public var include: OperationFilter
  /// None of these operations, whatever else is said of them.
  public var exclude: OperationFilter
  /// Words that are written in capitals in names, beside the usual ones (`ID`, `URL`, …).
  public var acronyms: [String]
  /// Names instead of those that follow from the document.
  public var names: [GivenName] = []
  /// Types instead of those that follow from the document.
  public var types: [GivenType] = []
  public var unknownProperties = UnknownProperties.ignore
  public var limits: ClientLimits
  /// Whether the package brings tests.
  public var hasTests: Bool
  /// Whether each operation is also a function that returns a `Result`.
  public var hasFunctions: Bool
  public var runtime: RuntimeSettings
  /// Lists in pages, beside those that the document describes.
  public var pagination: [PaginationChoice] = []

  public init(
    name: String, include: OperationFilter = OperationFilter(),
    exclude: OperationFilter = OperationFilter(), acronyms: [String] = [],
    hasTests: Bool = true, hasFunctions: Bool = false,
    runtime: RuntimeSettings = RuntimeSettings(),
    limits: ClientLimits = ClientLimits()
  ) {
    self.name = name
    self.include = include
    self.exclude = exclude
    self.acronyms = acronyms
    self.limits = limits
    self.hasTests = hasTests
    self.hasFunctions = hasFunctions
    self.runtime = runtime
  }
}
