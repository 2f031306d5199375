import OpenAPI

extension ScalarType {
  private struct Key: Hashable {
    var type: JSONType
    var format: String
  }

  private static let byFormat: [Key: ScalarType] = {
    var found: [Key: ScalarType] = [:]
    for scalar in all {
      for (type, formats) in scalar.formats {
        for format in formats { found[Key(type: type, format: format)] = scalar }
      }
    }
    return found
  }()

  private static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

  /// The type with this `id`.
  public static func called(_ id: String) -> ScalarType? { byID[id] }

  /// The type for a format.
  static func formatted(_ type: JSONType, _ format: String?) -> ScalarType? {
    format.flatMap { byFormat[Key(type: type, format: $0)] }
  }

  /// The type for a JSON type, or `nil` for arrays, objects and null.
  static func of(_ type: JSONType, format: String?) -> ScalarType? {
    if let scalar = formatted(type, format) { return scalar }
    switch type {
    case .boolean: return .boolean
    case .integer: return .integer
    case .number: return .double
    case .string: return .string
    case .array, .object, .null: return nil
    }
  }
}

extension Schema {
  /// Whether the format represents bytes.
  var isBytes: Bool { ScalarType.formatted(.string, format) == .data }

  var textFormat: TextFormat? { TextFormat.named(format) }
}
