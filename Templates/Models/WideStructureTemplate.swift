import ClientModel

// The compiler takes quadratic time for a long table, cubic time for an initializer with a statement for each property,
// and quadratic time for one that can fail after each property. Wide structs are therefore initialized by the memberwise
// initializer of the compiler, which exists only if all others are in an extension.

extension Structure {
  /// The maximum number of properties in a table.
  private static let mostProperties = 64

  var isWide: Bool { propertyCount > Self.mostProperties }

  private var propertyCount: Int { properties.count + (additionalProperties == nil ? 0 : 1) }

  /// The elements, one for each property, in parts of about the same size.
  fileprivate func parts<Element>(of elements: [Element]) -> [[Element]] {
    let count = (elements.count + Self.mostProperties - 1) / Self.mostProperties
    return (0..<count).map { part in
      Array(elements[elements.count * part / count..<elements.count * (part + 1) / count])
    }
  }

  /// A property without a size that distinguishes the memberwise initializer from the public one.
  fileprivate var mark: String {
    let names = Set(properties.map(\.name))
    var name = "memberwise"
    // The storage of a property with a wrapper is its name after an underscore.
    while names.contains(name) { name += "Mark" }
    return "_" + name
  }
}

/// The stored property that only wide structs have.
func wideStructureMark(_ structure: Structure) -> SwiftText {
  """
  // Distinguishes the memberwise initializer from the public one.
  private let \(structure.mark): Void
  """
}

/// The property table of a wide struct, in parts.
func wideTables(_ structure: Structure, _ rows: [String], depth: Int) -> [SwiftText] {
  let parts = structure.parts(of: rows)
  let names = parts.indices.map { "table\($0 + 1)" }
  let tables = zip(names, parts).map { name, part in
    SwiftSyntax.filled(
      "private static let \(name) = PropertyTable<\(structure.shortName)>", part, "", depth: depth)
  }
  let all = SwiftSyntax.filled(
    "public static let properties = Properties", names + ["reading: Self.init(reading:)"], "",
    depth: depth)
  return [all] + tables
}

/// The initializers of the wide structs among the types and those nested in them.
func wideStructureExtensions(of types: [TypeDeclaration]) -> [SwiftText] {
  types.flatMap(\.all).compactMap { type in
    guard case .structure(let structure) = type, structure.isWide else { return nil }
    return """
      nonisolated extension \(structure.name) {
        \(SwiftText.paragraphs([
          publicInitializer(structure),
          flatInitializer(structure, depth: 1),
          readingInitializer(structure),
        ]))
      }
      """
  }
}

private func publicInitializer(_ structure: Structure) -> SwiftText {
  let properties = structure.storedProperties
  let arguments =
    (properties.filter { !$0.isBoxed } + properties.filter(\.isBoxed)).map(\.memberwiseArgument)
    + ["\(structure.mark): ()"]
  return """
    \(SwiftSyntax.filled("public init", initializerParameters(structure), " {", depth: 1))
      \(SwiftSyntax.filled("self.init", arguments, "", depth: 2))
    }
    """
}

/// Reads the properties in the order of the tables.
private func readingInitializer(_ structure: Structure) -> SwiftText {
  var values = structure.initializerProperties.map { property in
    (
      name: property.name.escapedIdentifier, type: typeName(property, in: structure.name),
      argument: "\(property.name.escapedCallLabel): \(property.name.escapedIdentifier)"
    )
  }
  if let additional = structure.additionalProperties {
    values.append(
      (
        name: additional.name,
        type: "[String: \(additional.type.swiftName(in: structure.name))]",
        argument: "\(additional.name): \(additional.name)"
      ))
  }
  // No name of the model begins with an underscore.
  let sequence = values.contains { $0.name == "values" } ? "_values" : "values"
  let parts = structure.parts(of: values).map { part -> SwiftText in
    """
    \(SwiftSyntax.filled("let ", part.map(\.name), ":", depth: 2))
      \(SwiftSyntax.filled("", part.map(\.type), " = try \(sequence).next()", depth: 3))
    """
  }
  return """
    private init(reading \(sequence): inout PropertySequence) throws {
      \(parts)
      \(SwiftSyntax.filled("self.init", values.map(\.argument), "", depth: 2))
    }
    """
}
