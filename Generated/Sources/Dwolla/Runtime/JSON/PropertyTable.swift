/// A part of the properties of a large struct, with their names in JSON.
public nonisolated struct PropertyTable<Object>: Sendable {
  let accesses: [PropertyAccess<Object>]

  /// - Parameter properties: the properties in the order in which they are read.
  @_optimize(none)  // Runs once for each struct, and need not be specialized for it.
  public init<each Value: JSONCodable>(
    _ properties: repeat (any KeyPath<Object, each Value> & Sendable, WireName)
  ) {
    var accesses: [PropertyAccess<Object>] = []
    for (path, name) in repeat each properties {
      accesses.append(PropertyAccess(path, name))
    }
    self.accesses = accesses
  }
}
