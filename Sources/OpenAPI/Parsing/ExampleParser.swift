internal import Diagnostics
internal import YAML

/// Parses `examples` (OpenAPI 3.1, section 4.8.19).
struct ExampleParser {
  private enum Keyword: String, ObjectKeyword {
    static let object = "example"
    case summary, description, value, externalValue, dataValue, serializedValue

    var isNewIn32: Bool { self == .dataValue || self == .serializedValue }
  }

  let context: LoadingContext

  func examples(_ entry: Mapping.Entry) -> [Example] {
    if let values = entry.value.sequence {
      context.warn(
        code: .exampleInvalid,
        "'examples' must be a mapping from names to examples here, not a list",
        at: entry.value.location)
      return values.map { Example(value: $0) }
    }
    return context.mapping(entry)?.entries.compactMap(example) ?? []
  }

  func example(_ entry: Mapping.Entry) -> Example? {
    guard let node = context.resolve(entry.value) else { return nil }
    guard let mapping = node.mapping, isExample(mapping) else {
      context.warn(
        code: .exampleInvalid,
        "the example '\(entry.key)' has no 'value'; it is read as the value itself",
        at: node.location)
      return Example(name: entry.key, value: node)
    }
    var example = Example(name: entry.key)
    context.readFields(of: mapping) { (keyword: Keyword, entry) in
      switch keyword {
      case .summary: example.summary = context.string(entry)
      case .description: example.description = context.prose(entry)
      case .value: example.value = example.value ?? entry.value
      // The value before encoding.
      case .dataValue: example.value = entry.value
      // Ignored, because requests need the value.
      case .externalValue, .serializedValue: break
      }
    }
    let overrides = context.overrides(of: entry.value)
    example.summary = overrides.summary ?? example.summary
    example.description = overrides.description ?? example.description
    return example
  }

  private func isExample(_ mapping: Mapping) -> Bool {
    mapping.entries.allSatisfy { Keyword(rawValue: $0.key) != nil || $0.key.hasPrefix("x-") }
      || ["value", "externalValue", "dataValue", "serializedValue"].contains { mapping[$0] != nil }
  }
}
