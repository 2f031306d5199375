import Diagnostics
import OpenAPI

extension OperationTranslator {
  mutating func translate(
    _ parameter: Parameter, named name: String, request: String,
    nested: inout [TypeDeclaration]
  ) -> ClientParameter {
    let place = ClientParameter.Place(parameter.place)
    let words =
      place == .header ? NameWords(header: parameter.name) : NameWords(member: parameter.name)
    if place == .header, parameter.name.lowercased() == "idempotency-key" {
      return idempotencyKey(parameter, name: name)
    }
    var parameter = parameter
    repairListStyle(of: &parameter)
    var onlyValue: Property.InitialValue?
    let (type, form) = value(
      of: parameter, at: typePlace(words, in: request), &nested, &onlyValue)
    let isRequired = parameter.isRequired || place == .path
    return ClientParameter(
      name: name, wireName: parameter.name, place: place, type: type,
      isRequired: isRequired,
      initialValue: isRequired ? onlyValue : nil, form: form,
      allowsReserved: parameter.allowReserved && form != .json && allowsReserved(place, form),
      allowsEmpty: allowsEmpty(parameter, type, form),
      isSecret: isMarkedSecret(parameter),
      documentation: documentation(of: parameter))
  }

  /// Whether a value can keep its reserved characters: in the query, and a single value in the path, such as `a/b.txt`.
  private func allowsReserved(_ place: ClientParameter.Place, _ form: ClientParameter.Form) -> Bool
  {
    place == .query || place == .path && form == .value(style: .simple)
  }

  /// The place of a parameter's type. The type of a list element has a singular name.
  private func typePlace(_ words: NameWords, in request: String) -> TypePlace {
    TypePlace(
      parent: request, names: [style.nestedType(words)])
  }

  private func documentation(of parameter: Parameter, rule: String? = nil) -> Documentation {
    Documentation(
      parameter.description, rule, parameter.schema.flatMap(reader.defaultSentence),
      parameter.isDeprecated ? "Deprecated." : nil)
  }

  /// An idempotency key. It is never required, because the client generates one.
  private func idempotencyKey(_ parameter: Parameter, name: String) -> ClientParameter {
    let rule =
      "Generated if you pass none. All attempts of a call use the same key."
    return ClientParameter(
      name: name, wireName: parameter.name, place: .header, type: .string, isRequired: false,
      initialValue: nil, form: .idempotencyKey, allowsReserved: false, allowsEmpty: false,
      isSecret: isMarkedSecret(parameter), documentation: documentation(of: parameter, rule: rule))
  }

  func isMarkedSecret(_ parameter: Parameter) -> Bool {
    parameter.schema.map(reader.isSecret) ?? false
  }

  /// Replaces `deepObject` for lists, which OpenAPI does not define, with its usual meaning: `name[]=a&name[]=b`.
  private mutating func repairListStyle(of parameter: inout Parameter) {
    guard parameter.style == .deepObject, let schema = parameter.schema,
      case .array = reader.kind(of: reader.target(of: schema))
    else { return }
    report(
      .warning(
        code: .parameterStyle,
        "the style 'deepObject' is not defined for lists; parameter '\(parameter.name)' is sent as '\(parameter.name)[]=…'",
        at: parameter.location,
        hint: "use the style 'form', 'spaceDelimited' or 'pipeDelimited'"))
    parameter.style = .form
    parameter.explode = true
    parameter.name += "[]"
  }

  /// Whether an empty list is sent. `allowEmptyValue` applies only to the query (OpenAPI 3.1, section 4.8.12.2), and
  /// strings can be empty anyway.
  private mutating func allowsEmpty(
    _ parameter: Parameter, _ type: TypeReference, _ form: ClientParameter.Form
  ) -> Bool {
    guard parameter.allowEmptyValue, parameter.place == .query else { return false }
    switch form {
    case .list: return true
    case .value:
      if type == .string { return false }
      if case .named = type { return false }
      fallthrough
    default:
      report(
        .warning(
          code: .parameterSchema,
          "parameter '\(parameter.name)' cannot be sent empty: its type is \(type.swiftName)",
          at: parameter.location, hint: "only strings and lists can be sent empty"))
      return false
    }
  }

  // MARK: Values

  /// The type of a parameter. Unsupported parameters are strings that the caller encodes.
  private mutating func value(
    of parameter: Parameter, at place: TypePlace, _ nested: inout [TypeDeclaration],
    _ onlyValue: inout Property.InitialValue?
  ) -> (TypeReference, ClientParameter.Form) {
    let style = ClientParameter.Style(parameter.style)
    let plainStyle: ClientParameter.Style = parameter.place == .path ? style : .simple
    guard let schema = parameter.schema else { return (.string, .value(style: plainStyle)) }
    let translated = types.translate(schema, at: place)
    let kind = styledKind(of: translated)
    if kind == .value { onlyValue = reader.onlyValue(of: translated, schema) }
    if let text = parameter.mediaType, MediaTypeName(text).isForm, kind == .object {
      nested += translated.declarations
      return (translated.type, .form(formFields(of: schema, parameter.encodings)))
    }
    if let text = parameter.mediaType {
      if MediaTypeName(text).isJSON {
        nested += translated.declarations
        return (translated.type, .json)
      }
      if MediaTypeName(text).isText, kind == .value {
        nested += translated.declarations
        return (translated.type, .value(style: .simple))
      }
      warnOfString(parameter, hint: "describe it with 'schema', or as 'application/json'")
      return (.string, .value(style: .simple))
    }
    guard let kind else {
      warnOfString(
        parameter, hint: "give it a schema of a string, number, boolean, enum, or a list of these")
      return (.string, .value(style: plainStyle))
    }
    nested += translated.declarations
    warn(about: parameter, style, kind)
    switch kind {
    case .value, .file: return (translated.type, .value(style: plainStyle))
    case .list: return (translated.type, .list(style: style, explode: parameter.explode))
    case .object:
      if style != .deepObject { warnOfObjects(in: translated, of: parameter) }
      return (translated.type, .object(style: style, explode: parameter.explode))
    }
  }

  private mutating func warn(
    about parameter: Parameter, _ style: ClientParameter.Style, _ kind: StyledKind
  ) {
    if let problem = style.problem(with: kind, explode: parameter.explode) {
      report(
        .warning(
          code: .parameterStyle, "parameter '\(parameter.name)': \(problem)", at: parameter.location
        ))
    }
    if parameter.place == .cookie, parameter.explode, kind != .value {
      report(
        .warning(
          code: .parameterStyle,
          "parameter '\(parameter.name)': 'explode' would put '&' into a cookie, so several cookies are sent",
          at: parameter.location, hint: "use 'explode: false' for one cookie with commas"))
    }
  }

  private mutating func warnOfString(_ parameter: Parameter, hint: String) {
    report(
      .warning(
        code: .parameterSchema,
        "the schema of parameter '\(parameter.name)' is not supported here, so callers pass a string",
        at: parameter.location, hint: hint))
  }

  /// Warns about nested objects, for which no style is defined. `deepObject` uses nested brackets.
  private mutating func warnOfObjects(in value: TranslatedType, of parameter: Parameter) {
    guard case .named(let name) = value.type,
      case .structure(let structure) = types.declaration(name, among: value.declarations)
    else { return }
    let declared = value.declarations + structure.nested
    for property in structure.properties
    where isObject(property.type, declared) {
      report(
        .warning(
          code: .parameterStyle,
          "parameter '\(parameter.name)': '\(property.wireName)' is an object inside an object, for which no style is defined; calls that pass one fail",
          at: parameter.location,
          hint:
            "describe the parameter with 'content' as 'application/json', or with the style 'deepObject'"
        ))
    }
  }

  // MARK: Kinds

  /// `nil` for values that no style supports: nested lists, and unions of different kinds.
  private mutating func styledKind(of translated: TranslatedType) -> StyledKind? {
    if isScalar(translated.type, translated.declarations) { return .value }
    switch translated.type {
    case .array(let element):
      return isScalar(element, translated.declarations) ? .list : nil
    case .named, .dictionary:
      return isObject(translated.type, translated.declarations) ? .object : nil
    default: return nil
    }
  }

  private mutating func isScalar(_ type: TypeReference, _ declared: [TypeDeclaration]) -> Bool {
    guard case .named(let name) = type else { return type.canBeParameter }
    if case .enumeration = types.declaration(name, among: declared) { return true }
    return false
  }

  private mutating func isObject(_ type: TypeReference, _ declared: [TypeDeclaration]) -> Bool {
    if case .dictionary = type { return true }
    guard case .named(let name) = type else { return false }
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
      case .querystring: .querystring
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
