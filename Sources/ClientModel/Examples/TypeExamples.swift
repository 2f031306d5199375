/// The first value of each declared type in the examples of operations. Examples of the document have priority over
/// synthesized ones.
struct TypeExamples: Sendable {
  private struct Found: Sendable {
    var value: TypedExample
    var isGiven: Bool
  }

  private struct PropertyName: Hashable {
    var type: String
    var name: String
  }

  private var types: [String: Found] = [:]
  private var properties: [PropertyName: Found] = [:]

  subscript(type type: String) -> TypedExample? { types[type]?.value }

  subscript(property name: String, type: String) -> TypedExample? {
    properties[PropertyName(type: type, name: name)]?.value
  }

  mutating func add(_ examples: TypedOperationExamples) {
    for parameter in examples.parameters { add(parameter.example) }
    for body in examples.bodies { add(body) }
    for response in examples.responses {
      for body in response.bodies { add(body) }
    }
  }

  private mutating func add(_ example: TypedClientExample) {
    add(example.value, isGiven: example.isGiven)
  }

  private mutating func add(_ value: TypedExample, isGiven: Bool) {
    let found = Found(value: value, isGiven: isGiven)
    switch value {
    case .array(let elements): for element in elements { add(element, isGiven: isGiven) }
    case .dictionary(let entries): for entry in entries { add(entry.value, isGiven: isGiven) }
    case .structure(let structure):
      Self.keep(found, in: &types[structure.type])
      for property in structure.properties where property.value != .null {
        let name = PropertyName(type: structure.type, name: property.name)
        Self.keep(Found(value: property.value, isGiven: isGiven), in: &properties[name])
        add(property.value, isGiven: isGiven)
      }
      for entry in structure.additional?.entries ?? [] { add(entry.value, isGiven: isGiven) }
    case .union(let type, _, _, let member):
      Self.keep(found, in: &types[type])
      add(member, isGiven: isGiven)
    case .member(let type, _, _, _), .rawValue(let type, _): Self.keep(found, in: &types[type])
    default: break
    }
  }

  private static func keep(_ new: Found, in known: inout Found?) {
    guard let found = known else {
      known = new
      return
    }
    if new.isGiven, !found.isGiven { known = new }
  }
}
