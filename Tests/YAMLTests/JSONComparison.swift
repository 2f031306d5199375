import Foundation
import YAML

/// Whether a node is equal to a value that Foundation decoded.
func matches(_ node: Node, _ json: Any) -> Bool {
  switch node.value {
  case .sequence(let nodes):
    guard let values = json as? [Any], values.count == nodes.count else { return false }
    return zip(nodes, values).allSatisfy { matches($0, $1) }
  case .mapping(let mapping):
    guard let object = json as? [String: Any], object.count == mapping.entries.count else {
      return false
    }
    return object.allSatisfy { key, value in mapping[key].map { matches($0, value) } ?? false }
  case .scalar(let scalar):
    switch scalar.resolved {
    case .null: return json is NSNull
    case .string: return (json as? String) == scalar.text
    case .bool(let value): return (json as? NSNumber)?.isBoolean == true && json as? Bool == value
    case .int(let value): return isNumber(json) && (json as? NSNumber)?.int64Value == Int64(value)
    case .float(let value): return isNumber(json) && (json as? NSNumber)?.doubleValue == value
    }
  }
}

private func isNumber(_ json: Any) -> Bool {
  (json as? NSNumber)?.isBoolean == false
}

extension NSNumber {
  fileprivate var isBoolean: Bool { String(cString: objCType) == "c" }
}
