/// Marks properties as secret or personal by their names, in addition to those that the document marks.
struct SecretProperties {
  private let names: SecretNames
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
    client.types = client.types.map(marked)
    for index in client.operations.indices { mark(&client.operations[index]) }
  }

  private func mark(_ operation: inout ClientOperation) {
    operation.types = operation.types.map(marked)
    operation.parameterTypes = operation.parameterTypes.map(marked)
    for index in operation.parameters.indices {
      let parameter = operation.parameters[index]
      guard parameter.form != .idempotencyKey, hides(parameter.wireName, parameter.type) else {
        continue
      }
      operation.parameters[index].isSecret = true
    }
    operation.success = marked(operation.success)
  }

  private func marked(_ success: Success) -> Success {
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

  private func marked(_ structure: SuccessStructure) -> SuccessStructure {
    var structure = structure
    for index in structure.headers.indices
    where hides(structure.headers[index].wireName, structure.headers[index].type) {
      structure.headers[index].isSecret = true
    }
    return structure
  }

  private func marked(_ declaration: TypeDeclaration) -> TypeDeclaration {
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
      structure.nested = structure.nested.map(marked)
      return .structure(structure)
    case .union(var union):
      union.nested = union.nested.map(marked)
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
  private func hides(_ name: String, _ type: TypeReference) -> Bool {
    if type == .boolean { return false }
    if case .named(let type) = type, enumerations.contains(type) { return false }
    return names.contains(name)
  }
}
