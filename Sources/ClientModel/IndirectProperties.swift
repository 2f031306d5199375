/// Finds types that would contain themselves, and boxes a property in each cycle.
///
/// Structs and enums store their values inline, so a cycle of them would be infinitely large. Arrays and dictionaries
/// store their elements elsewhere. The cycles are the strongly connected components of the graph of inline storage.
enum IndirectProperties {
  static func mark(in client: inout Client) {
    let graph = HoldingGraph(client)
    guard graph.hasCycles else { return }
    client.types = client.types.map { marked($0, graph) }
    for index in client.operations.indices {
      client.operations[index].types = client.operations[index].types.map { marked($0, graph) }
    }
  }

  private static func marked(_ declaration: TypeDeclaration, _ graph: HoldingGraph)
    -> TypeDeclaration
  {
    switch declaration {
    case .enumeration, .alias: return declaration
    case .structure(var structure):
      addBoxes(to: &structure, graph)
      structure.nested = structure.nested.map { marked($0, graph) }
      return .structure(structure)
    case .union(var union):
      union.isIndirect = union.members.contains { graph.isCycle(from: union.name, to: $0.type) }
      union.nested = union.nested.map { marked($0, graph) }
      return .union(union)
    }
  }

  private static func addBoxes(to structure: inout Structure, _ graph: HoldingGraph) {
    var scope = NameScope(
      reserved: Set(
        structure.properties.map(\.name) + [structure.additionalProperties?.name ?? ""]))
    for index in structure.properties.indices {
      let property = structure.properties[index]
      guard graph.isCycle(from: structure.name, to: property.type) else { continue }
      let name = "indirect" + property.name.capitalizedFirst
      structure.properties[index].box = scope.claim(name, name + "Box")
    }
  }
}

/// A graph of the types that each type stores inline.
private struct HoldingGraph {
  private var edges: [String: [String]] = [:]
  private var component: [String: Int] = [:]
  private(set) var hasCycles = false

  init(_ client: Client) {
    for declaration in client.types + client.operations.flatMap(\.types) { add(declaration) }
    findComponents()
  }

  func isCycle(from name: String, to type: TypeReference) -> Bool {
    guard let held = Self.heldName(type), let own = component[name] else { return false }
    return component[held] == own
  }

  private static func heldName(_ type: TypeReference) -> String? {
    switch type {
    case .named(let name): name
    case .optional(let wrapped): heldName(wrapped)
    default: nil
    }
  }

  private mutating func add(_ declaration: TypeDeclaration) {
    switch declaration {
    case .enumeration: break
    case .alias(let alias): edges[alias.name] = [alias.target]
    case .structure(let structure):
      edges[structure.name] = structure.properties.compactMap { Self.heldName($0.type) }
      for nested in structure.nested { add(nested) }
    case .union(let union):
      edges[union.name] = union.members.compactMap { Self.heldName($0.type) }
      for nested in union.nested { add(nested) }
    }
  }

  /// A component is a cycle if it has several types, or a single type that contains itself.
  private mutating func findComponents() {
    let edges = edges
    let found = StrongComponents(from: edges.keys.sorted()) { edges[$0] ?? [] }
    for (number, members) in found.components.enumerated() {
      let isCycle = members.count > 1 || edges[members[0]]?.contains(members[0]) == true
      guard isCycle else { continue }
      hasCycles = true
      for member in members { component[member] = number }
    }
  }
}
