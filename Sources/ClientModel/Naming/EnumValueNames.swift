import Diagnostics
import OpenAPI
import YAML

/// The document's names and descriptions of enum values. They are in `x-enum-varnames` and similar extensions (a list in
/// the order of the values, or a map from values to names), or in alternatives that are constants.
struct EnumValueNames: Sendable {
  /// The names by the places of the values.
  private var names: [String: String] = [:]
  /// The descriptions by the places of the values.
  private var descriptions: [String: String] = [:]

  /// - Parameter joined: the schemas whose alternatives describe a property, and not a value.
  init(_ schemas: SchemaStore, joined: AlternativeProperties) {
    for id in schemas.ids {
      if !joined.contains(id) {
        for alternative in schemas[id].oneOf + schemas[id].anyOf { add(schemas[alternative]) }
      }
      guard let values = schemas[id].enumValues else { continue }
      let extensions = schemas[id].extensions
      add(Self.texts(of: values, by: Self.nameExtensions, in: extensions), of: values, to: \.names)
      add(
        Self.texts(of: values, by: Self.descriptionExtensions, in: extensions), of: values,
        to: \.descriptions)
    }
  }

  private static let nameExtensions = [
    "x-enum-varnames", "x-enumNames", "x-enum-names", "x-speakeasy-enums",
  ]
  private static let descriptionExtensions = ["x-enum-descriptions", "x-enumDescriptions"]

  /// Adds the title and the description of an alternative with one value. A string names itself.
  private mutating func add(_ alternative: Schema) {
    guard let value = alternative.const else { return }
    if value.int != nil, let title = alternative.title { names[Self.place(of: value)] = title }
    if let text = alternative.description { descriptions[Self.place(of: value)] = text }
  }

  private mutating func add(
    _ texts: [Node?]?, of values: [Node], to target: WritableKeyPath<Self, [String: String]>
  ) {
    for (value, text) in zip(values, texts ?? []) {
      if let text = text?.scalar?.text { self[keyPath: target][Self.place(of: value)] = text }
    }
  }

  private static func texts(
    of values: [Node], by names: [String], in extensions: Extensions
  ) -> [Node?]? {
    let given = names.lazy.compactMap { extensions[$0] }.first
    if let texts = given?.mapping {
      return values.map { value in value.scalar.flatMap { texts[$0.text] } }
    }
    return given?.sequence
  }

  func name(of value: Node) -> String? {
    names.isEmpty ? nil : names[Self.place(of: value)]
  }

  func description(of value: Node) -> String? {
    descriptions.isEmpty ? nil : descriptions[Self.place(of: value)]
  }

  private static func place(of value: Node) -> String {
    let location = value.location
    return "\(location.line):\(location.column):\(location.file.path)"
  }
}
