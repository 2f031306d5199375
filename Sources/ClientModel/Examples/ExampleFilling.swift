/// Creates values of Swift types from examples that may not match. Invalid or missing parts are omitted if they are
/// optional, and replaced by placeholders otherwise.
struct ExampleFilling: Sendable {
  private let fit: ExampleFit
  private var room = mostValues

  private static let mostValues = 400
  private static let deepest = 16

  init(_ types: DeclaredTypes) { fit = ExampleFit(types) }

  /// - Parameter words: the name of the value.
  /// - Returns: `nil` for an infinitely recursive type.
  mutating func value(_ value: ExampleValue?, as type: TypeReference, words: NameWords)
    -> TypedExample?
  {
    room = Self.mostValues
    return filled(value, type, words, depth: 0)
  }

  private mutating func filled(
    _ value: ExampleValue?, _ type: TypeReference, _ words: NameWords, depth: Int
  ) -> TypedExample? {
    if let value, let typed = fit.value(value, as: type) { return typed }
    room -= 1
    guard room >= 0, depth <= Self.deepest else { return nil }
    switch type {
    case .array(let element):
      guard case .array(let elements) = value else { return .array([]) }
      let typed = elements.compactMap { filled($0, element, words.singular, depth: depth + 1) }
      return .array(typed)
    case .dictionary(let element): return dictionary(value, of: element, words, depth: depth)
    case .optional(let wrapped):
      guard let value, value != .null else { return .null }
      return filled(value, wrapped, words, depth: depth + 1) ?? .null
    case .named(let name):
      return fit.types[name].flatMap { declared(value, as: $0, words, depth: depth) }
    default:
      return ExamplePlaceholder(words).value(of: type).flatMap { fit.value($0, as: type) }
    }
  }

  private mutating func dictionary(
    _ value: ExampleValue?, of type: TypeReference, _ words: NameWords, depth: Int
  ) -> TypedExample {
    guard case .object(let properties) = value else { return .dictionary([]) }
    let entries = properties.compactMap { property in
      filled(property.value, type, words.singular, depth: depth + 1)
        .map { TypedExample.Entry(key: property.name, value: $0) }
    }
    return .dictionary(entries)
  }

  private mutating func declared(
    _ value: ExampleValue?, as declaration: TypeDeclaration, _ words: NameWords, depth: Int
  ) -> TypedExample? {
    switch declaration {
    case .structure(let structure): return self.structure(value, as: structure, depth: depth)
    case .enumeration(let enumeration):
      guard let member = enumeration.members.first else {
        return ExamplePlaceholder(words).value(of: enumeration.rawType.type)
          .flatMap { fit.enumeration($0, as: enumeration) }
      }
      return .member(
        type: enumeration.name, name: member.name, member, enumeration.rawType)
    case .union(let union):
      for member in union.members {
        if let typed = filled(value, member.type, words, depth: depth + 1) {
          return .union(
            type: union.name, member: member.name, tag: union.tag(sentWith: member), typed)
        }
      }
      return nil
    case .alias: return nil
    }
  }

  private mutating func structure(_ value: ExampleValue?, as structure: Structure, depth: Int)
    -> TypedExample?
  {
    var properties: [StructureExample.Property] = []
    for property in structure.initializerProperties {
      let given = value?[property.wireName]
      if given == nil, property.initialValue != nil { continue }
      if property.presence == .requiredNullable, given == nil || given == .null {
        properties.append(StructureExample.Property(property, .null))
        continue
      }
      // A placeholder would hide that the document is wrong.
      if let given, property.initialValue != nil, property.type.canBeParameter,
        fit.value(given, as: property.type) == nil
      {
        continue
      }
      let words = NameWords(property.wireName)
      if let typed = filled(given, property.type, words, depth: depth + 1) {
        properties.append(StructureExample.Property(property, typed))
      } else if property.initialValue == nil {
        return nil
      }
    }
    return .structure(StructureExample(type: structure.name, properties: properties))
  }
}

extension Enumeration.RawType {
  fileprivate var type: TypeReference {
    switch self {
    case .string: .string
    case .integer: .integer
    }
  }
}
