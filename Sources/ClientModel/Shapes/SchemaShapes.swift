import OpenAPI

/// Which schemas have one shape: their values are equal in Swift, in their properties, types, optionality and
/// constants. Prose, examples and what Swift does not tell apart do not count.
///
/// Schemas that lead back to themselves have a shape each.
struct SchemaShapes: Sendable {
  struct Shape: Hashable, Sendable {
    fileprivate var number: Int
  }

  private var shapes: [SchemaID: Shape] = [:]
  private var kinds: [SchemaID: SchemaKind] = [:]
  private var numbers: [String: Shape] = [:]
  private var keys: [Shape: UInt64] = [:]

  /// The shapes of the schemas, and of all that they are made of. Each is looked at once.
  init(of roots: [SchemaID], reader: SchemaReader) {
    let found = StrongComponents(from: roots.map(reader.target(of:))) { reader.parts(of: $0) }
    for component in found.components {
      if component.count > 1 || reader.parts(of: component[0]).contains(component[0]) {
        for id in component { addRecursive(id, reader: reader) }
        for id in component { kinds[id] = reader.kind(of: id, shapes: self) }
      } else {
        add(component[0], reader: reader)
      }
    }
  }

  /// - Parameter target: a schema that is no other name for one.
  func shape(of target: SchemaID) -> Shape {
    // One that nothing leads to is like no other.
    shapes[target] ?? Shape(number: -1 - target.index)
  }

  /// All schemas that have a shape, in the order of the document.
  var schemas: [SchemaID] { kinds.keys.sorted { $0.index < $1.index } }

  /// What the schema is in Swift; nil for one that nothing leads to.
  func kind(of target: SchemaID) -> SchemaKind? { kinds[target] }

  /// A number that only depends on the shape itself, to put shapes into an order that stays.
  func key(of shape: Shape) -> UInt64 { keys[shape] ?? 0 }

  private mutating func add(_ id: SchemaID, reader: SchemaReader) {
    let kind = reader.kind(of: id, shapes: self)
    kinds[id] = kind
    switch kind {
    case .alias(let other):
      shapes[id] = shape(of: reader.target(of: other))
      return
    case .oneShape(let members):
      shapes[id] = shape(of: reader.target(of: members[0]))
      return
    default: break
    }
    let text = ShapeText(kind, id, reader: reader, shapes: self)
    let description = text.with { "\(self.shape(of: $0).number)" }
    if let known = numbers[description] {
      shapes[id] = known
      return
    }
    let shape = Shape(number: shapes.count)
    numbers[description] = shape
    shapes[id] = shape
    keys[shape] = Self.hash(text.with { "\(key(of: self.shape(of: $0)))" })
  }

  private mutating func addRecursive(_ id: SchemaID, reader: SchemaReader) {
    let shape = Shape(number: shapes.count)
    shapes[id] = shape
    let names = ObjectMembers(of: id, reader: reader).members.map(\.name)
    keys[shape] = Self.hash((names + [reader[id].name ?? ""]).joined(separator: "\n"))
  }

  /// FNV-1a, which is the same in every run.
  private static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
