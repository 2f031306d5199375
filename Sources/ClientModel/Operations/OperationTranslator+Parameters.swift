import Diagnostics
import OpenAPI

extension OperationTranslator {
  mutating func translate(
    _ parameter: Parameter, request: String, scope: inout NameScope,
    nested: inout [TypeDeclaration]
  ) -> ClientParameter {
    let place = ClientParameter.Place(parameter.place)
    let words = place == .header ? NameWords(header: parameter.name) : NameWords(parameter.name)
    let name = style.lowerCamel(words.isEmpty ? NameWords("value") : words)
    if place == .header, parameter.name.lowercased() == "idempotency-key" {
      return idempotencyKey(parameter, name: scope.claim(name, name + "Header"))
    }
    var parameter = parameter
    repairListStyle(of: &parameter)
    let (type, form) = value(
      of: parameter, at: TypePlace(parent: request, words: words), &nested)
    return ClientParameter(
      name: scope.claim(name, name + place.rawValue.capitalizedFirst, name + "Parameter"),
      wireName: parameter.name, place: place, type: type,
      isRequired: parameter.isRequired || place == .path, form: form,
      isSecret: isMarkedSecret(parameter) || words.nameSecret(type),
      documentation: Documentation(parameter.description))
  }

  /// Never required of the caller: the client makes a key where none is given.
  private func idempotencyKey(_ parameter: Parameter, name: String) -> ClientParameter {
    let rule =
      "The client makes a key where none is given. It is the same one each time the call is repeated."
    return ClientParameter(
      name: name, wireName: parameter.name, place: .header, type: .string, isRequired: false,
      form: .idempotencyKey, isSecret: isMarkedSecret(parameter),
      documentation: Documentation(parameter.description, rule))
  }

  func isMarkedSecret(_ parameter: Parameter) -> Bool {
    parameter.schema.map(types.reader.isSecret) ?? false
  }

  /// `deepObject` is not defined for lists; those who write it there mean `name[]=a&name[]=b`.
  private mutating func repairListStyle(of parameter: inout Parameter) {
    guard parameter.style == .deepObject, let schema = parameter.schema,
      case .array = types.reader.kind(of: types.reader.target(of: schema), shapes: types.shapes)
    else { return }
    types.diagnostics.append(
      .warning(
        code: .parameterStyle,
        "the style 'deepObject' is not defined for lists; parameter '\(parameter.name)' is written as '\(parameter.name)[]=…'",
        at: parameter.location,
        hint: "a list has the style 'form', 'spaceDelimited' or 'pipeDelimited'"))
    parameter.style = .form
    parameter.explode = true
    parameter.name += "[]"
  }

  /// What cannot be written for the caller is a string that the caller makes.
  private mutating func value(
    of parameter: Parameter, at place: TypePlace, _ nested: inout [TypeDeclaration]
  ) -> (TypeReference, ClientParameter.Form) {
    guard let schema = parameter.schema else { return (.string, .value) }
    let translated = types.translate(schema, at: place)
    if let hint = problem(of: parameter.style, for: translated.type) {
      types.diagnostics.append(
        .error(
          code: .parameterStyle,
          "parameter '\(parameter.name)' has the style '\(parameter.style.rawValue)', which the client cannot write",
          at: parameter.location, hint: hint))
      return (.string, .value)
    }
    guard let form = form(of: translated, parameter) else {
      types.diagnostics.append(
        .warning(
          code: .parameterSchema,
          "the client cannot write the values of parameter '\(parameter.name)' here, so it is passed as a string",
          at: parameter.location,
          hint: "give it a schema of a string, number, boolean, enum, or a list of these"))
      return (.string, .value)
    }
    nested += translated.declarations
    return (translated.type, form)
  }

  /// What to write instead of a style that there is no way to write values of the type in.
  private func problem(of style: Parameter.Style, for type: TypeReference) -> String? {
    switch (style, type) {
    case (.label, _), (.matrix, _): "the style 'simple' is written"
    case (.spaceDelimited, .dictionary), (.pipeDelimited, .dictionary):
      "an object has the style 'form' or 'deepObject'"
    default: nil
    }
  }

  private mutating func form(of translated: TranslatedType, _ parameter: Parameter)
    -> ClientParameter.Form?
  {
    let style = ClientParameter.Style(parameter.style)
    if parameter.mediaType != nil { return parameter.place == .query ? .json : nil }
    if isScalar(translated.type, translated.declarations) { return .value }
    switch translated.type {
    case .array(let element) where isScalar(element, translated.declarations):
      return parameter.place == .cookie
        ? nil : .list(style: style, explode: parameter.explode)
    case .named, .dictionary:
      let isObject = isObject(translated.type, translated.declarations)
      return parameter.place == .query && isObject && [.form, .deepObject].contains(style)
        ? .object(style: style, explode: parameter.explode) : nil
    default: return nil
    }
  }

  private mutating func isScalar(_ type: TypeReference, _ declared: [TypeDeclaration]) -> Bool {
    guard case .named(let name) = type else { return type.isScalar }
    if case .enumeration = types.declaration(name, among: declared) { return true }
    return false
  }

  private mutating func isObject(_ type: TypeReference, _ declared: [TypeDeclaration]) -> Bool {
    guard case .named(let name) = type else { return true }
    if case .structure = types.declaration(name, among: declared) { return true }
    return false
  }
}

extension ClientParameter.Place {
  init(_ place: Parameter.Place) {
    self =
      switch place {
      case .path: .path
      case .query: .query
      case .header: .header
      case .cookie: .cookie
      }
  }
}

extension ClientParameter.Style {
  init(_ style: Parameter.Style) {
    self =
      switch style {
      case .simple: .simple
      case .label: .label
      case .matrix: .matrix
      case .form: .form
      case .spaceDelimited: .spaceDelimited
      case .pipeDelimited: .pipeDelimited
      case .deepObject: .deepObject
      }
  }
}
