import Diagnostics
import OpenAPI
import YAML

/// The names of enum values in `x-enum-varnames` and similar extensions: a list in the order of the values, or a map from
/// values to names.
struct EnumValueNames: Sendable {
  /// The names by the JSON pointers of the values.
  private var names: [String: String] = [:]

  init(_ schemas: SchemaStore) {
    for id in schemas.ids {
      guard let values = schemas[id].enumValues,
        let given = Self.names(of: values, by: schemas[id].extensions)
      else { continue }
      for (value, name) in zip(values, given) {
        if let text = name?.scalar?.text { names[Self.place(of: value)] = text }
      }
    }
  }

  private static func names(of values: [Node], by extensions: Extensions) -> [Node?]? {
    let given = ["x-enum-varnames", "x-enumNames", "x-enum-names", "x-speakeasy-enums"].lazy
      .compactMap { extensions[$0] }.first
    if let names = given?.mapping {
      return values.map { value in value.scalar.flatMap { names[$0.text] } }
    }
    return given?.sequence
  }

  func name(of value: Node) -> String? {
    names.isEmpty ? nil : names[Self.place(of: value)]
  }

  private static func place(of value: Node) -> String {
    let location = value.location
    return "\(location.line):\(location.column):\(location.file.path)"
  }
}
