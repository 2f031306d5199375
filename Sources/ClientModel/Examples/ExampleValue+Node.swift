import YAML

extension ExampleValue {
  /// Lists are truncated to this length, because more elements explain nothing.
  private static let mostElements = 3
  /// Longer texts and larger examples are omitted.
  private static let longestText = 2_000
  static let mostValues = 400
  private static let deepest = 24

  /// Converts an example in the document.
  ///
  /// - Returns: `nil` for an example that is too large to show.
  init?(_ node: Node) {
    var room = Self.mostValues
    self.init(node, depth: 0, room: &room)
  }

  private init?(_ node: Node, depth: Int, room: inout Int) {
    room -= 1
    guard room >= 0, depth <= Self.deepest else { return nil }
    switch node.value {
    case .scalar(let scalar):
      guard let value = Self(scalar) else { return nil }
      self = value
    case .sequence(let nodes):
      var elements: [ExampleValue] = []
      for node in nodes.prefix(Self.mostElements) {
        guard let element = Self(node, depth: depth + 1, room: &room) else { return nil }
        elements.append(element)
      }
      self = .array(elements)
    case .mapping(let mapping):
      guard mapping.entries.count <= room else { return nil }
      var properties: [ExampleProperty] = []
      for entry in mapping.entries {
        guard entry.key.utf8.count <= Self.longestText,
          let value = Self(entry.value, depth: depth + 1, room: &room)
        else { return nil }
        properties.append(ExampleProperty(entry.key, value))
      }
      self = .object(properties)
    }
  }

  private init?(_ scalar: Scalar) {
    guard scalar.text.utf8.count <= Self.longestText else { return nil }
    switch scalar.resolved {
    case .null: self = .null
    case .bool(let value): self = .boolean(value)
    case .int(let value):
      var number = ExampleNumber(value)
      number.text = scalar.text
      self = .number(number)
    case .float(let value):
      guard let number = ExampleNumber(value, text: scalar.text) else { return nil }
      self = .number(number)
    case .string: self = .string(scalar.text)
    }
  }

  /// The value in an Example Object, which some documents use in place of a value: `{description, value}`.
  /// - Returns: `nil` for other values.
  var described: ExampleValue? {
    guard case .object(let properties) = self, let value = self["value"],
      properties.count > 1 || properties.allSatisfy({ $0.name == "value" }),
      properties.allSatisfy({ Self.exampleKeys.contains($0.name) })
    else { return nil }
    return value
  }

  private static let exampleKeys: Set<String> = ["summary", "description", "value"]
}
