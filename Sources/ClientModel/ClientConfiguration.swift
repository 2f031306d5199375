/// The user's settings for a client.
public struct ClientConfiguration: Sendable {
  /// The name of the client type, a Swift identifier.
  public var name: String
  /// The name of the package and its module, if it differs.
  public var module: String?
  /// The operations to generate, or all if this is empty.
  public var include: OperationFilter
  /// Operations that are never generated.
  public var exclude: OperationFilter
  /// Words that names write in capitals, in addition to the usual ones (`ID`, `URL`, …).
  public var acronyms: [String]
  /// Names that replace the defaults from the document.
  public var names: [GivenName] = []
  /// Types that replace the defaults from the document.
  public var types: [GivenType] = []
  public var unknownProperties = UnknownProperties.ignore
  public var limits: ClientLimits
  /// Whether the package contains tests.
  public var hasTests: Bool
  /// Whether each operation is also a function that returns a `Result`.
  public var hasFunctions: Bool
  public var runtime: RuntimeSettings
  /// Paginated lists, in addition to those that the document describes.
  public var pagination: [PaginationChoice] = []
  /// The packages that handwritten extensions of the client import, behind traits.
  public var packages: [ExtensionPackage] = []

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
