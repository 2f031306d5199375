import OpenAPI
import YAML

extension SchemaReader {
  /// Whether two schemas describe the same values, for example the same body in two media types.
  func describeSameValues(_ first: SchemaID, _ second: SchemaID, depth: Int = 0) -> Bool {
    let (left, right) = (target(of: first), target(of: second))
    if left == right { return true }
    guard depth < Self.deepestLook, budget.spend(on: left), self[left].name == self[right].name,
      allowsNull(first) == allowsNull(second)
    else { return false }
    switch (kind(of: left), kind(of: right)) {
    case (.primitive(let left), .primitive(let right)): return left == right
    case (.enumeration(let leftType, let left), .enumeration(let rightType, let right)):
      return leftType == rightType && left.map(\.scalar?.text) == right.map(\.scalar?.text)
    case (.alias(let left), .alias(let right)): return same([left], [right], depth)
    case (.array(let left), .array(let right)), (.map(let left), .map(let right)):
      return same([left].compactMap { $0 }, [right].compactMap { $0 }, depth)
    case (.union(let left), .union(let right)): return same(left, right, depth)
    case (.object, .object), (.objectWithAlternatives, .objectWithAlternatives):
      let (left, right) = (members(of: left), members(of: right))
      return left.map(\.name) == right.map(\.name)
        && left.map(\.isRequired) == right.map(\.isRequired)
        && same(left.map(\.schema), right.map(\.schema), depth)
    default: return false
    }
  }

  private func same(_ left: [SchemaID], _ right: [SchemaID], _ depth: Int) -> Bool {
    left.count == right.count
      && zip(left, right).allSatisfy { describeSameValues($0, $1, depth: depth + 1) }
  }
}
