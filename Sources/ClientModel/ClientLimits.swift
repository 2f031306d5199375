/// What making a client of a document may cost. A limit that is reached is an error at its
/// place; for the depth of types, a warning.
public struct ClientLimits: Equatable, Sendable {
  /// Schemas, properties, values and pieces of prose that are looked at: a step is about as much work
  /// as one property. Documents of a few kilobytes can ask for more than any machine can do.
  public var maximumSteps = 20_000_000
  /// Types and lists in one another, where no name of a schema is between them.
  public var maximumTypeDepth = 24
  /// Parts of the name of a group of operations: `customers.exchanges` has two.
  public var maximumGroupDepth = 16

  public init() {}
}
