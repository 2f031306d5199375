/// Marks properties as secret or personal by their names, in addition to those that the document marks.
struct SecretProperties {
  private let names: SecretNames
  /// Whether names are secret, because many properties have the same name.
  private var known: [String: Bool] = [:]
  /// Enums, whose values are public because the document lists them.
  private var enumerations: Set<String> = []

  /// - Parameter list: the names of secrets, or `nil` for the standard list.
  init(_ list: SecretNameList?) {
    names = list.map { SecretNames($0.names, except: $0.exceptions) } ?? .standard
  }

  mutating func mark(in client: inout Client) {
    for declaration in client.types + client.operations.flatMap({ $0.types + $0.parameterTypes }) {
      note(declaration)
    }
    client.types = marked(client.types)
    for index in client.operations.indices { mark(&client.operations[index]) }
  }

  private mutating func mark(_ operation: inout ClientOperation) {
    operation.types = marked(operation.types)
    operation.parameterTypes = marked(operation.parameterTypes)
    for index in operation.parameters.indices {
      let parameter = operation.parameters[index]
      guard parameter.form != .idempotencyKey, hides(parameter.wireName, parameter.type) else {
        continue
      }
      operation.parameters[index].isSecret = true
    }
    operation.success = marked(operation.success)
  }

  private mutating func marked(_ success: Success) -> Success {
    switch success {
    case .body: return success
    case .structure(let structure): return .structure(marked(structure))
    case .union(var union):
      for index in union.cases.indices {
        union.cases[index].structure = marked(union.cases[index].structure)
      }
      return .union(union)
    }
  }

  private mutating func marked(_ structure: SuccessStructure) -> SuccessStructure {
    var structure = structure
    for index in structure.headers.indices {
      let header = structure.headers[index]
      if hides(header.wireName, header.type) { structure.headers[index].isSecret = true }
    }
    return structure
  }

  private mutating func marked(_ declarations: [TypeDeclaration]) -> [TypeDeclaration] {
    var result = declarations
    for index in result.indices { result[index] = marked(result[index]) }
    return result
  }

  private mutating func marked(_ declaration: TypeDeclaration) -> TypeDeclaration {
    switch declaration {
    case .enumeration, .alias: return declaration
    case .structure(var structure):
      for index in structure.properties.indices {
        let property = structure.properties[index]
        if hides(property.wireName, property.type) {
          structure.properties[index].isSecret = true
        } else if !property.isSecret, holdsURLs(property.wireName, property.type) {
          structure.properties[index].isURL = true
        }
      }
      structure.nested = marked(structure.nested)
      return .structure(structure)
    case .union(var union):
      union.nested = marked(union.nested)
      return .union(union)
    }
  }

  private mutating func note(_ declaration: TypeDeclaration) {
    switch declaration {
    case .alias: break
    case .enumeration(let enumeration): enumerations.insert(enumeration.name)
    case .structure(let structure): for nested in structure.nested { note(nested) }
    case .union(let union): for nested in union.nested { note(nested) }
    }
  }

  /// Whether it holds URLs by its name: one, or several in a list or a dictionary.
  private func holdsURLs(_ name: String, _ type: TypeReference) -> Bool {
    switch type {
    case .string: URLNames.contains(name)
    case .array(of: .string), .dictionary(of: .string): URLNames.containsPlural(name)
    default: false
    }
  }

  /// Whether to hide a property. Booleans and enum values do not reveal a secret.
  private mutating func hides(_ name: String, _ type: TypeReference) -> Bool {
    if type == .boolean { return false }
    if case .named(let type) = type, enumerations.contains(type) { return false }
    if let isSecret = known[name] { return isSecret }
    let isSecret = names.contains(name)
    known[name] = isSecret
    return isSecret
  }
}
