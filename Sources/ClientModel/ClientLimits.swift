/// Limits on the work for a document. Exceeding a limit is an error. Exceeding the depth of types is a warning.
public struct ClientLimits: Equatable, Sendable {
  /// The number of schemas, properties, values and texts to visit. A step is about as much work as a property. A
  /// document of a few kilobytes can require more work than any machine can do.
  public var maximumSteps = 20_000_000
  /// The nesting of types and lists without a named schema in between.
  public var maximumTypeDepth = 24
  /// The nesting of groups of operations: `customers.exchanges` has two parts.
  public var maximumGroupDepth = 16

  public init() {}
}
