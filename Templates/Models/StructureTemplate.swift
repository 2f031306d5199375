import ClientModel

func structureDeclaration(_ structure: Structure, depth: Int) -> SwiftText {
  """
  \(DocumentationComment(structure.documentation, depth: depth).text)
  \(SwiftSyntax.type(
    "public nonisolated struct \(structure.shortName)",
    conformingTo: "Codable, Equatable, Sendable", depth: depth))
    \(SwiftText.paragraphs(structureMembers(structure, depth: depth + 1)))
  }
  """
}

private func structureMembers(_ structure: Structure, depth: Int) -> [SwiftText] {
  [
    storedProperties(structure, depth: depth),
    memberwiseInitializer(structure, depth: depth),
    decodingInitializer(structure, depth: depth),
    encodingFunction(structure, depth: depth),
    decimalViews(structure, depth: depth),
    alternativeMembers(structure, depth: depth),
  ] + structure.nested.map { typeDeclaration($0, depth: depth) }
}

// MARK: Properties

private func storedProperties(_ structure: Structure, depth: Int) -> SwiftText {
  var lines = structure.properties.map { property -> SwiftText in
    """
    \(propertyDocumentation(property, depth: depth))
    \(stored(property, in: structure).declaration)
    """
  }
  if let additional = structure.additionalProperties {
    lines.append(
      """
      /// The properties that are not among the others.
      public var \(additional.name): [String: \(additional.type.swiftName(in: structure.name))]
      """)
  }
  lines += structure.properties.compactMap { stored($0, in: structure).box }
  return "\(lines)"
}

private func stored(_ property: Property, in structure: Structure) -> StoredProperty {
  StoredProperty(
    property.name, typeName(property, in: structure.name), isSecret: property.isSecret,
    box: property.box)
}

private func propertyDocumentation(_ property: Property, depth: Int) -> SwiftText {
  var comment = DocumentationComment(property.documentation, depth: depth)
  if property.isDeprecated { comment.add("Deprecated.") }
  return comment.text
}

private func typeName(_ property: Property, in scope: String) -> String {
  let type = property.type.swiftName(in: scope)
  switch property.presence {
  case .required: return type
  case .optional, .requiredNullable: return type + "?"
  case .optionalNullable: return "Nullable<\(type)>?"
  }
}

// MARK: Initialiser

private func memberwiseInitializer(_ structure: Structure, depth: Int) -> SwiftText {
  var parameters = structure.initializerProperties.map { property in
    let type = typeName(property, in: structure.name)
    return "\(property.name.escapedLabel): \(type)\(defaultValue(property))"
  }
  var assignments = structure.properties.map { property in
    let (head, tail) = stored(property, in: structure).assignment(to: "self." + property.name)
    return head + property.name.escapedIdentifier + tail
  }
  if let additional = structure.additionalProperties {
    let type = additional.type.swiftName(in: structure.name)
    parameters.append("\(additional.name): [String: \(type)] = [:]")
    assignments.append("self.\(additional.name) = \(additional.name)")
  }
  guard !parameters.isEmpty else { return "public init() {}" }
  return """
    \(SwiftSyntax.list("public init", parameters, " {", depth: depth))
      \(assignments)
    }
    """
}

private func defaultValue(_ property: Property) -> String {
  switch property.initialValue {
  case nil: ""
  case .some(.none): " = nil"
  case .member(let name): " = .\(name)"
  }
}

// MARK: Coding

private func decodingInitializer(_ structure: Structure, depth: Int) -> SwiftText {
  guard !structure.properties.isEmpty || structure.additionalProperties != nil else {
    return """
      public init(from decoder: any Decoder) throws {
        _ = try decoder.container(keyedBy: WireName.self)
      }
      """
  }
  var lines = structure.properties.map { decodingStatement($0, in: structure, depth: depth + 1) }
  if let additional = structure.additionalProperties {
    let names = structure.properties.map { SwiftSyntax.literal($0.wireName) }
    let head = "\(additional.name) = try container.decodeOthers(besides: "
    lines.append("\(SwiftSyntax.array(head, names, tail: ")", depth: depth + 1))")
  }
  return """
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: WireName.self)
      \(lines)
    }
    """
}

private func decodingStatement(_ property: Property, in structure: Structure, depth: Int)
  -> SwiftText
{
  let name = property.name.reference(besides: ["container", "decoder"])
  let (head, tail) = stored(property, in: structure).assignment(to: name)
  let function = "try container.\(decodingFunction(property.presence))"
  let key = SwiftSyntax.literal(property.wireName)
  if tail.isEmpty || SwiftSyntax.fits("\(head)\(function)(\(key))\(tail)", depth: depth) {
    return SwiftSyntax.list(head + function, [key], tail, depth: depth)
  }
  return """
    \(head)
      \(SwiftSyntax.list(function, [key], tail, depth: depth + 1))
    """
}

private func decodingFunction(_ presence: Property.Presence) -> String {
  switch presence {
  case .required: "decode"
  case .optional: "decodeIfPresent"
  case .requiredNullable: "decodeOrNil"
  case .optionalNullable: "decodeNullable"
  }
}

private func encodingFunction(_ structure: Structure, depth: Int) -> SwiftText {
  var lines = structure.properties.map { property in
    let value = property.name.reference(besides: ["container", "encoder"])
    return SwiftSyntax.list(
      "try container.\(encodingFunction(property.presence))",
      [value, SwiftSyntax.literal(property.wireName)], "", depth: depth + 1)
  }
  if let additional = structure.additionalProperties {
    // First, so that a property wins over a key of the same name.
    lines.insert("try container.encodeOthers(\(additional.name))", at: 0)
  }
  guard !lines.isEmpty else {
    return """
      public func encode(to encoder: any Encoder) throws {
        _ = encoder.container(keyedBy: WireName.self)
      }
      """
  }
  return """
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: WireName.self)
      \(lines)
    }
    """
}

private func encodingFunction(_ presence: Property.Presence) -> String {
  switch presence {
  case .required: "encode"
  case .optional: "encodeIfPresent"
  case .requiredNullable: "encodeOrNull"
  case .optionalNullable: "encodeNullable"
  }
}
