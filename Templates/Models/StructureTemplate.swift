import ClientModel

func structureDeclaration(_ structure: Structure, depth: Int) -> SwiftText {
  """
  \(DocumentationComment(structure.documentation, depth: depth).text)
  \(SwiftSyntax.type(
    "public nonisolated struct \(structure.shortName)",
    conformingTo: "JSONObject" + (structure.isLink ? ", HypertextLink" : ""), depth: depth))
    \(SwiftText.paragraphs(structureMembers(structure, depth: depth + 1)))
  }
  """
}

private func structureMembers(_ structure: Structure, depth: Int) -> [SwiftText] {
  [storedProperties(structure, depth: depth)]
    + (structure.isWide ? [] : initializers(structure, depth: depth))
    + propertyTables(structure, depth: depth) + [
      decimalViews(structure, depth: depth)
    ] + structure.nested.map { typeDeclaration($0, depth: depth) }
}

private func initializers(_ structure: Structure, depth: Int) -> [SwiftText] {
  [memberwiseInitializer(structure, depth: depth), flatInitializer(structure, depth: depth)]
}

// MARK: Properties

extension Structure {
  /// The description of the additional properties.
  var additionalDescription: String {
    "\(holdsLinks ? "Links" : "Properties") that the API description does not list."
  }
}

private func storedProperties(_ structure: Structure, depth: Int) -> SwiftText {
  var lines = structure.properties.map { property -> SwiftText in
    """
    \(propertyDocumentation(property, depth: depth))
    \(stored(property, in: structure).declaration)
    """
  }
  let additional = storedAdditionalProperties(of: structure)
  if let additional {
    lines.append(
      """
      /// \(structure.additionalDescription)
      \(additional.declaration)
      """)
  }
  lines += structure.storedProperties.compactMap(\.box)
  if structure.isWide { lines.append(wideStructureMark(structure)) }
  return "\(lines)"
}

extension Structure {
  /// The properties in the order of their declarations.
  var storedProperties: [StoredProperty] {
    properties.map { stored($0, in: self) }
      + [storedAdditionalProperties(of: self)].compactMap { $0 }
  }
}

private func stored(_ property: Property, in structure: Structure) -> StoredProperty {
  StoredProperty(
    property.name, typeName(property, in: structure.name), concealment: property.concealment,
    box: property.box)
}

private func storedAdditionalProperties(of structure: Structure) -> StoredProperty? {
  structure.additionalProperties.map { additional in
    StoredProperty(
      additional.name, "[String: \(additional.type.swiftName(in: structure.name))]",
      concealment: structure.additionalConcealment)
  }
}

private func propertyDocumentation(_ property: Property, depth: Int) -> SwiftText {
  var comment = DocumentationComment(property.documentation, depth: depth)
  if property.isDeprecated { comment.add("Deprecated.") }
  return comment.text
}

func typeName(_ property: Property, in scope: String) -> String {
  let type = property.type.swiftName(in: scope)
  switch property.presence {
  case .required: return type
  case .optional, .requiredNullable: return type + "?"
  case .optionalNullable: return "Nullable<\(type)>?"
  }
}

// MARK: Initializer

private func memberwiseInitializer(_ structure: Structure, depth: Int) -> SwiftText {
  let parameters = initializerParameters(structure)
  guard !parameters.isEmpty else { return "public init() {}" }
  return """
    \(SwiftSyntax.filled("public init", parameters, " {", depth: depth))
      \(structure.storedProperties.map(\.assignment))
    }
    """
}

func initializerParameters(_ structure: Structure) -> [String] {
  var parameters = structure.initializerProperties.map { property in
    let type = typeName(property, in: structure.name)
    return "\(property.name.escapedLabel): \(type)\(defaultValue(property))"
  }
  if let additional = structure.additionalProperties {
    let type = additional.type.swiftName(in: structure.name)
    parameters.append("\(additional.name): [String: \(type)] = [:]")
  }
  return parameters
}

private func defaultValue(_ property: Property) -> String {
  switch property.initialValue {
  case nil: ""
  case .some(.none): " = nil"
  case .member(let name): " = .\(name)"
  case .literal(let text): " = \(text)"
  }
}

/// Creates the value from individual links.
func flatInitializer(_ structure: Structure, depth: Int) -> SwiftText {
  guard let flat = structure.flatInitializer else { return "" }
  let own = structure.initializerProperties.map { property in
    property.name == flat.links
      ? "\(property.name.escapedCallLabel): \(linksExpression(flat, in: structure.name))"
      : "\(property.name.escapedCallLabel): \(property.name.escapedIdentifier)"
  }
  return """
    /// Creates the value from individual links.
    \(SwiftSyntax.filled(
      "public init", flatParameters(flat, in: structure.name), " {", depth: depth))
      \(SwiftSyntax.list("self.init", own, "", depth: depth + 1))
    }
    """
}

/// The parameters of an initializer with individual links.
func flatParameters(_ flat: FlatInitializer, in scope: String) -> [String] {
  flat.parameters.map { property in
    "\(property.name.escapedLabel): \(typeName(property, in: scope))\(defaultValue(property))"
  }
}

private func linksExpression(_ flat: FlatInitializer, in scope: String) -> String {
  let links = flat.linkNames.map { "\($0.escapedCallLabel): \($0.escapedIdentifier)" }
  return ".init(\(links.joined(separator: ", ")))"
}
