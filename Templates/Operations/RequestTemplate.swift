import ClientModel

/// The request of an operation, its encoding, and the decoding of its responses.
func requestDeclaration(_ operation: ClientOperation) -> SwiftText {
  return """
    /// The request of `\(operation.callName)`.
    \(SwiftSyntax.type(
    "public nonisolated struct \(operation.requestName)",
    conformingTo: operation.isEquatable ? "OperationRequest, Equatable" : "OperationRequest", depth: 0))
      \(SwiftText.paragraphs(
      [
        requestProperties(operation),
        requestInitializer(operation),
        operationDescription(operation),
        writeFunction(operation),
        readFunction(operation),
        operation.body.map { bodyDeclaration($0, in: operation.requestName) } ?? "",
      ] + operation.parameterTypes.map { typeDeclaration($0, depth: 1) }))
    }
    """
}

extension ClientOperation {
  /// Whether requests can be compared. Streamed bodies cannot.
  var isEquatable: Bool {
    arguments.allSatisfy(\.type.isEquatable) && body?.choices.allSatisfy(\.type.isEquatable) ?? true
  }
}

private func requestProperties(_ operation: ClientOperation) -> SwiftText {
  let properties = operation.arguments.map { argument -> SwiftText in
    """
    \(DocumentationComment(argument.documentation, depth: 1).text)
    \(argument.stored(in: operation.requestName).declaration)
    """
  }
  let boxes = operation.arguments.compactMap { $0.stored(in: operation.requestName).box }
  return "\(properties + boxes)"
}

private func requestInitializer(_ operation: ClientOperation) -> SwiftText {
  let arguments = operation.arguments
  guard !arguments.isEmpty else { return "public init() {}" }
  let parameters = arguments.map { $0.declaration(in: operation.requestName) }
  let assignments = arguments.map { $0.stored(in: operation.requestName).assignment }
  return """
    \(SwiftSyntax.filled("public init", parameters, " {", depth: 1))
      \(assignments)
    }
    """
}

private func operationDescription(_ operation: ClientOperation) -> SwiftText {
  var arguments = [
    "id: \(SwiftSyntax.literal(operation.id))",
    "name: \(SwiftSyntax.literal(operation.callName))",
    "method: \(methodName(operation.method))",
    SwiftSyntax.argument("path", SwiftSyntax.literal(operation.path), "", depth: 2).text,
    array("accept", operation.accept.map(SwiftSyntax.literal)),
    array("security", operation.security.map(securityScheme)),
  ]
  if !operation.servers.isEmpty {
    let servers = operation.servers.sorted { $0.key < $1.key }
      .map { "\(SwiftSyntax.literal($0.key)): \(SwiftSyntax.literal($0.value))" }
    arguments.append(array("servers", servers))
  }
  if !operation.secretFields.isEmpty {
    arguments.append(array("secretFields", operation.secretFields.map(SwiftSyntax.literal)))
  }
  if !operation.streamed.isEmpty {
    arguments.append(array("streamed", operation.streamed.map(SwiftSyntax.literal)))
  }
  return SwiftSyntax.filled(
    "public static let operation = OperationDescription", arguments, "", depth: 1)
}

private func array(_ label: String, _ elements: [String]) -> String {
  SwiftSyntax.array("\(label): ", elements, depth: 2).text
}

private func methodName(_ method: String) -> String {
  let known: Set<String> = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"]
  return known.contains(method) ? "." + method.lowercased() : "HTTPRequest.Method(\"\(method)\")!"
}

func securityScheme(_ scheme: ClientSecurityScheme) -> String {
  switch scheme {
  case .clientCredentials(let tokenURL, let scopes):
    let scopes = SwiftSyntax.array("scopes: ", scopes.map(SwiftSyntax.literal), depth: 4)
    let arguments = ["tokenURL: \(SwiftSyntax.literal(tokenURL))", scopes.text]
    return SwiftSyntax.list(".clientCredentials", arguments, "", depth: 3).text
  case .bearer: return ".bearer"
  case .basic: return ".basic"
  case .anonymous: return ".anonymous"
  case .undefined: return ".undefined"
  case .together(let schemes):
    return SwiftSyntax.array(".together(", schemes.map(securityScheme), depth: 3).text + ")"
  case .apiKey(let name, let place):
    return ".apiKey(name: \(SwiftSyntax.literal(name)), in: .\(place.rawValue))"
  }
}

// MARK: Writing

private func writeFunction(_ operation: ClientOperation) -> SwiftText {
  let head = "public func write(to message: inout RequestMessage) throws(CallFailure) {"
  let credential = operation.credential.map { "message.setSecurity(\($0.name))" as SwiftText }
  let fixed = operation.fixedQuery.map { item -> SwiftText in
    let arguments = [SwiftSyntax.literal(item.name), "to: \(SwiftSyntax.literal(item.value))"]
    return SwiftSyntax.list("try message.setQuery", arguments, "", depth: 2)
  }
  let lines =
    fixed + operation.parameters.map(writeParameter) + writeBody(operation.body)
    + [credential].compactMap { $0 }
  guard !lines.isEmpty else { return "\(head)}" }
  return """
    \(head)
      \(lines)
    }
    """
}

private func writeParameter(_ parameter: ClientParameter) -> SwiftText {
  let value = parameter.name.reference(besides: ["message"])
  if parameter.form == .idempotencyKey {
    return SwiftSyntax.list("try message.setIdempotencyKey", [value], "", depth: 2)
  }
  if parameter.place == .querystring { return writeWholeQuery(parameter, value) }
  let place = parameter.place.rawValue
  let function = "try message.set\(place.prefix(1).uppercased())\(place.dropFirst())"
  let label =
    switch parameter.form {
    case .value, .list, .idempotencyKey: "to"
    case .object: "toPropertiesOf"
    case .json: "toJSONOf"
    case .form: "toFormOf"
    }
  let arguments =
    [SwiftSyntax.literal(parameter.wireName), "\(label): \(value)"] + styleArguments(parameter)
  return SwiftSyntax.list(function, arguments, "", depth: 2)
}

private func writeWholeQuery(_ parameter: ClientParameter, _ value: String) -> SwiftText {
  let function = "try message.setQuery"
  return switch parameter.form {
  case .form(let fields): writeForm(fields, function, ["toFormOf: \(value)"])
  case .json: SwiftSyntax.list(function, ["toJSONOf: \(value)"], "", depth: 2)
  default: SwiftSyntax.list(function, ["to: \(value)"], "", depth: 2)
  }
}

/// The arguments that differ from the defaults for the parameter's location.
private func styleArguments(_ parameter: ClientParameter) -> [String] {
  var arguments: [String] = []
  switch (parameter.form, parameter.place) {
  case (.value(let style), .path):
    if style != .simple { arguments.append("style: .\(style.rawValue)") }
  case (.list(let style, let explode), .path), (.object(let style, let explode), .path):
    if style != .simple { arguments.append("style: .\(style.rawValue)") }
    if explode { arguments.append("explode: true") }
  case (.list(let style, let explode), .query), (.object(let style, let explode), .query):
    if style != .form { arguments.append("style: .\(style.rawValue)") }
    if style == .form, !explode { arguments.append("explode: false") }
  case (.object(_, let explode), .header):
    if explode { arguments.append("explode: true") }
  case (.list(_, let explode), .cookie), (.object(_, let explode), .cookie):
    if !explode { arguments.append("explode: false") }
  case (.value, _), (.list, _), (.object, _), (.json, _), (.form, _), (.idempotencyKey, _): break
  }
  if parameter.allowsReserved { arguments.append("allowsReserved: true") }
  if parameter.allowsEmpty { arguments.append("allowsEmpty: true") }
  return arguments
}

private func writeBody(_ body: ClientBody?) -> [SwiftText] {
  guard let body else { return [] }
  guard !body.choices.isEmpty else { return writeContent(body) }
  let cases = body.choices.map { choice -> SwiftText in
    """
    case .\(choice.name)(let \(body.name)):
      \(writeContent(body.holding(choice)))
    """
  }
  return [
    """
    switch \(body.name) {
    \(cases)
    \(body.isRequired ? "" : "case nil: break")
    }
    """
  ]
}

/// The alternative contents of a body.
private func bodyDeclaration(_ body: ClientBody, in scope: String) -> SwiftText {
  guard !body.choices.isEmpty else { return "" }
  let isEquatable = body.choices.allSatisfy(\.type.isEquatable)
  let cases = body.choices.map { choice -> SwiftText in
    """
    /// A body of type `\(choice.mediaType)`.
    \(SwiftSyntax.list(
      "case \(choice.name.escapedIdentifier)", [choice.type.swiftName], "", depth: 2))
    """
  }
  return """
    /// The body of the request, in one of several media types.
    public nonisolated enum \(body.type.swiftName(in: scope)): \(isEquatable ? "Equatable, Sendable" : "Sendable") {
      \(cases)
    }
    """
}

private func writeContent(_ body: ClientBody) -> [SwiftText] {
  let type = "as: \(SwiftSyntax.literal(body.mediaType))"
  switch body.coding {
  case .json, .jsonOrText:
    let value = body.sendsNull ? "Nullable(\(body.name))" : body.name
    return [SwiftSyntax.list("try message.setBody", [value, type], "", depth: 2)]
  case .form: return [writeForm(body.fields, "try message.setFormBody", [body.name, type])]
  case .multipart: return [writeForm(body.fields, "try message.setMultipartBody", [body.name])]
  case .text: return [SwiftSyntax.list("message.setTextBody", [body.name, type], "", depth: 2)]
  case .data, .binary, .events, .values:
    return [SwiftSyntax.list("message.setBinaryBody", [body.name, type], "", depth: 2)]
  }
}

private func writeForm(
  _ fields: [ClientBody.Field], _ function: String, _ arguments: [String]
) -> SwiftText {
  let fields = fields.map { field in
    "\(SwiftSyntax.literal(field.wireName)): \(fieldEncoding(field.form))"
  }
  guard !fields.isEmpty else { return SwiftSyntax.list(function, arguments, "", depth: 2) }
  let line =
    "\(function)(\((arguments + ["fields: [\(fields.joined(separator: ", "))]"]).joined(separator: ", ")))"
  if SwiftSyntax.fits(line, depth: 2) { return "\(line)" }
  return """
    \(function)(
      \(arguments.joined(separator: ", ")),
      \(SwiftSyntax.array("fields: ", fields, depth: 3)))
    """
}

private func fieldEncoding(_ form: ClientBody.Field.Form) -> String {
  switch form {
  case .style(let style, let explode, let allowsReserved):
    var arguments = [".\(style.rawValue)"]
    if style == .form, !explode { arguments.append("explode: false") }
    if allowsReserved { arguments.append("allowsReserved: true") }
    return ".style(\(arguments.joined(separator: ", ")))"
  case .content(let type): return ".content(\(SwiftSyntax.literal(type)))"
  case .base64(let type): return ".base64(\(SwiftSyntax.literal(type)))"
  }
}

// MARK: Arguments

extension OperationArgument {
  func typeName(in scope: String) -> String {
    type.swiftName(in: scope) + (isRequired ? "" : "?")
  }

  fileprivate func stored(in scope: String) -> StoredProperty {
    StoredProperty(name, typeName(in: scope), concealment: concealment)
  }

  func declaration(in scope: String) -> String {
    "\(name.escapedLabel): \(typeName(in: scope))" + defaultValue
  }

  private var defaultValue: String {
    guard isRequired else { return " = nil" }
    return switch initialValue {
    case nil: ""
    case .some(.none): " = nil"
    case .member(let name): " = .\(name)"
    case .literal(let text): " = \(text)"
    }
  }
}
