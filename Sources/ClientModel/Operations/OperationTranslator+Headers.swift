import OpenAPI

extension OperationTranslator {
  mutating func translate(
    _ header: Header, of names: OperationNames, scope: inout NameScope,
    _ declarations: inout [TypeDeclaration]
  ) -> ResponseHeader? {
    guard header.name.lowercased() != "content-type" else { return nil }
    let words = NameWords(header: header.name)
    let name = style.lowerCamel(words.isEmpty ? NameWords("header") : words)
    let isMarked = header.schema.map(reader.isSecret) ?? false
    let place = TypePlace.part(style.upperCamel(words), of: names.base)
    let (type, form) = value(of: header, at: place, &declarations)
    return ResponseHeader(
      name: scope.claim(name, name + "Header"), wireName: header.name, form: form, type: type,
      isRequired: form == .lines || header.isRequired && form.canBeRequired,
      isSecret: isMarked,
      documentation: Documentation(header.description))
  }

  /// The type of a header. Unsupported headers are strings.
  private mutating func value(
    of header: Header, at place: TypePlace, _ declarations: inout [TypeDeclaration]
  ) -> (TypeReference, ResponseHeader.Form) {
    // The only field whose lines must not be joined (RFC 9110, section 5.3).
    if header.name.lowercased() == "set-cookie" { return (.array(of: .string), .lines) }
    guard let schema = header.schema else { return (.string, .value) }
    if let mediaType = header.mediaType {
      guard MediaTypeName(mediaType).isJSON else { return (.string, .value) }
      return (translated(schema, at: place, &declarations), .json)
    }
    let target = reader.target(of: schema)
    switch reader.kind(of: target) {
    case .primitive(let type) where type.canBeParameter: return (type, .value)
    case .enumeration: return (translated(schema, at: place, &declarations), .value)
    case .array(let items?):
      guard let element = element(items, at: place, &declarations) else { return (.string, .value) }
      return (.array(of: element), .list)
    case .map, .object:
      return (.dictionary(of: .string), header.explode ? .explodedPairs : .pairs)
    default: return (.string, .value)
    }
  }

  /// - Returns: `nil` for elements that are not scalars.
  private mutating func element(
    _ items: SchemaID, at place: TypePlace, _ declarations: inout [TypeDeclaration]
  ) -> TypeReference? {
    switch reader.kind(of: reader.target(of: items)) {
    case .primitive(let type) where type.canBeParameter: type
    case .enumeration: translated(items, at: place, &declarations)
    default: nil
    }
  }

  private mutating func translated(
    _ schema: SchemaID, at place: TypePlace, _ declarations: inout [TypeDeclaration]
  ) -> TypeReference {
    let result = types.translate(schema, at: place)
    declarations += result.declarations
    return result.type
  }
}

extension ResponseHeader.Form {
  fileprivate var canBeRequired: Bool { self == .value || self == .list }
}
