import Diagnostics
import OpenAPI
import YAML

/// The names of enum values in `x-enum-varnames` and similar extensions: a list in the order of the values, or a map from
/// values to names.
struct EnumValueNames: Sendable {
  /// By the JSON pointers of the values.
  private var names: [String: String] = [:]

  init(_ schemas: SchemaStore) {
    for schema in schemas.schemas {
      guard let values = schema.enumValues, let given = Self.names(of: values, in: schema) else {
        continue
      }
      for (value, name) in zip(values, given) {
        if let text = name?.scalar?.text { names[Self.place(of: value)] = text }
      }
    }
  }

  private static func names(of values: [Node], in schema: Schema) -> [Node?]? {
    let given = ["x-enum-varnames", "x-enumNames", "x-enum-names", "x-speakeasy-enums"].lazy
      .compactMap { schema.extensions[$0] }.first
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
