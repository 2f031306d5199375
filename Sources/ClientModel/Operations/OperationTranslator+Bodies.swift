import Diagnostics
import OpenAPI

extension OperationTranslator {
  mutating func translate(
    _ body: RequestBody, names: OperationNames, besides parameters: [ClientParameter],
    scope: inout NameScope, declarations: inout [TypeDeclaration]
  ) -> ClientBody? {
    let alternatives = ContentAlternative.all(of: body.content, reader: reader)
    guard let preferred = alternatives.first?.content, !isEmpty(preferred, of: body) else {
      return nil
    }
    warn(about: alternatives, among: body.content)
    var cases = NameScope()
    let choices = alternatives.enumerated().map { index, alternative in
      let words = MediaTypeName(alternative.content.sentMediaType).words
      let suffix = index == 0 ? "" : style.upperCamel(words)
      let place = TypePlace.part("Body" + suffix, of: names.base)
      return ClientBody.Choice(
        name: cases.claim(style.lowerCamel(words)), mediaType: alternative.content.sentMediaType,
        coding: alternative.content.coding, fields: fields(of: alternative.content),
        type: bodyType(alternative.content, at: place, &declarations))
    }
    var only = choices[0]
    // For an optional body, null means the same as no body.
    if !body.isRequired, case .optional(let wrapped) = only.type { only.type = wrapped }
    // A nested type must not shadow a type that its siblings use.
    let isTaken = (choices.map(\.type) + parameters.map(\.type)).contains { type in
      type.isMade(of: "Body") || type.isMade(of: names.request + ".Body")
    }
    return ClientBody(
      name: "body", mediaType: only.mediaType, coding: only.coding, fields: only.fields,
      type: choices.count > 1
        ? .named(names.request + (isTaken ? ".BodyContent" : ".Body")) : only.type,
      choices: choices.count > 1 ? choices : [], isRequired: body.isRequired,
      isSecret: preferred.mediaType.schema.map(reader.isSecret) ?? false,
      documentation: Documentation(body.description))
  }

  /// Whether the body is an optional object without properties, so that there is nothing to pass.
  private func isEmpty(_ content: BodyContent, of body: RequestBody) -> Bool {
    guard content.coding == .form || !body.isRequired, let schema = content.mediaType.schema else {
      return false
    }
    return reader.isEmptyObject(schema)
  }

  private mutating func warn(about alternatives: [ContentAlternative], among all: [MediaType]) {
    for alternative in alternatives { reportProblem(of: alternative.content) }
    let offered = Set(alternatives.map(\.content.mediaType.name))
    let others = all.filter { !offered.contains($0.name) }
    guard let first = others.first, let preferred = alternatives.first else { return }
    let names = others.map { "'\($0.name)'" }.joined(separator: ", ")
    report(
      .warning(
        code: .mediaTypeAssumed,
        "the client sends '\(preferred.content.sentMediaType)' and does not support \(names) here",
        at: first.location))
  }

  /// Warns about a body that is not fully supported. The client reads or sends it as a whole.
  mutating func reportProblem(of content: BodyContent) {
    if content.mediaType.itemSchema != nil {
      report(
        .warning(
          code: .keywordIgnored,
          "'itemSchema' has no effect: the client handles '\(content.mediaType.name)' as one piece",
          at: content.mediaType.location))
    }
    guard let problem = content.problem else { return }
    report(
      .warning(
        code: .mediaTypeAssumed, problem.message, at: content.mediaType.location,
        hint: problem.hint))
  }

  mutating func bodyType(
    _ content: BodyContent, at place: TypePlace, _ declarations: inout [TypeDeclaration]
  ) -> TypeReference {
    switch content.coding {
    case .data: return .data
    case .binary, .events, .values: return .binaryBody
    case .text: return .string
    case .json, .jsonOrText, .form, .multipart:
      guard let schema = content.mediaType.schema else { return .json }
      let translated = types.translate(schema, at: place)
      declarations += translated.declarations
      return translated.isNullable ? .optional(translated.type) : translated.type
    }
  }

  // MARK: Fields

  /// The form fields whose encoding differs from the default for their type.
  private mutating func fields(of content: BodyContent) -> [ClientBody.Field] {
    guard content.coding == .form || content.coding == .multipart,
      let schema = content.mediaType.schema
    else { return [] }
    let encodings = content.mediaType.encodings
    if content.coding == .form { return formFields(of: schema, encodings) }
    return encodedMembers(of: schema, encodings).compactMap { member, encoding in
      partEncoding(of: FormValue(member.schema, reader: reader), encoding)
        .map { ClientBody.Field(wireName: member.name, form: $0) }
    }
  }

  /// The fields of an URL-encoded form.
  mutating func formFields(
    of schema: SchemaID, _ encodings: [MediaType.Encoding]
  ) -> [ClientBody.Field] {
    encodedMembers(of: schema, encodings).compactMap { member, encoding in
      urlEncoding(of: FormValue(member.schema, reader: reader), encoding)
        .map { ClientBody.Field(wireName: member.name, form: $0) }
    }
  }

  private mutating func encodedMembers(of schema: SchemaID, _ encodings: [MediaType.Encoding])
    -> [(ObjectMembers.Member, MediaType.Encoding?)]
  {
    let members = ObjectMembers(of: reader.target(of: schema), reader: reader).members
    for encoding in encodings where !members.contains(where: { $0.name == encoding.property }) {
      report(
        .warning(
          code: .mediaTypeInvalid,
          "'encoding' names the property '\(encoding.property)', which does not exist",
          at: encoding.location))
    }
    return members.map { member in
      (member, encodings.first { $0.property == member.name })
    }
  }

  private mutating func urlEncoding(
    of value: FormValue, _ encoding: MediaType.Encoding?
  ) -> ClientBody.Field.Form? {
    guard let encoding else { return nil }
    if let form = styled(value, encoding) { return form }
    guard let text = encoding.contentType else { return nil }
    if MediaTypeName(text).isJSON { return .content(text) }
    if value.kind != .object, MediaTypeName(text).isText { return nil }
    warn("a form field cannot be encoded as '\(text)'", encoding)
    return nil
  }

  private mutating func partEncoding(
    of value: FormValue, _ encoding: MediaType.Encoding?
  ) -> ClientBody.Field.Form? {
    let types = (encoding?.contentType ?? value.contentMediaType ?? "").split(separator: ",")
      .map { $0.trimmingPrefix { $0 == " " } }
    let type = types.count == 1 && !MediaTypeName(String(types[0])).isRange ? String(types[0]) : nil
    if value.kind == .file {
      if let encoding, encoding.style != nil { warn("a file has no style", encoding) }
      if value.isBase64 { return .base64(type ?? "application/octet-stream") }
      return type.flatMap { $0 == "application/octet-stream" ? nil : .content($0) }
    }
    if let encoding {
      let own: Set<String> = ["content-type", "content-disposition"]
      for header in encoding.headers where !own.contains(header.name.lowercased()) {
        warn("the header '\(header.name)' of a part is not supported and is not sent", encoding)
      }
      if let form = styled(value, encoding) { return form }
    }
    guard let type else { return nil }
    if value.kind == .object {
      let isJSON = MediaTypeName(type).isJSON
      if !isJSON, let encoding { warn("an object cannot be encoded as '\(type)'", encoding) }
      return isJSON && type != "application/json" ? .content(type) : nil
    }
    return type == "text/plain" ? nil : .content(type)
  }

  /// Applies a style if the document has any of its keywords.
  private mutating func styled(
    _ value: FormValue, _ encoding: MediaType.Encoding
  ) -> ClientBody.Field.Form? {
    guard encoding.style != nil || encoding.explode != nil || encoding.allowReserved else {
      return nil
    }
    let style = ClientParameter.Style(encoding.style ?? .form)
    if let problem = style.problem(with: value.kind, explode: encoding.explode) {
      warn(problem, encoding)
    }
    return .style(
      style, explode: encoding.explode ?? (style == .form), allowsReserved: encoding.allowReserved)
  }

  private mutating func warn(_ problem: String, _ encoding: MediaType.Encoding) {
    report(.warning(code: .parameterStyle, problem, at: encoding.location))
  }
}

/// The kinds of values that styles distinguish.
enum StyledKind: Sendable {
  case value, list, object, file
}

/// A field of a form.
private struct FormValue {
  var kind: StyledKind
  var isBase64: Bool
  var contentMediaType: String?

  init(_ id: SchemaID, reader: SchemaReader) {
    var target = reader.target(of: id)
    var kind = Self.kind(of: target, reader)
    if kind == .list, case .array(let items?) = reader.kind(of: target) {
      let element = reader.target(of: items)
      if Self.kind(of: element, reader) == .file {
        kind = .file
        target = element
      }
    }
    self.kind = kind
    isBase64 = reader[target].format == "byte"
    contentMediaType = reader[target].contentMediaType
  }

  private static func kind(
    of id: SchemaID, _ reader: SchemaReader
  ) -> StyledKind {
    switch reader.kind(of: id) {
    case .primitive(.file): .file
    case .primitive, .enumeration: .value
    case .array: .list
    case .map, .object, .objectWithAlternatives, .union: .object
    case .alias(let other): reader.isFile(reader.target(of: other)) ? .file : .value
    }
  }
}

extension ClientParameter.Style {
  /// The warning for a combination that the table of styles does not define (OpenAPI 3.1, section 4.8.12.6).
  func problem(with kind: StyledKind, explode: Bool?) -> String? {
    switch (self, kind) {
    case (.spaceDelimited, .value), (.pipeDelimited, .value), (.deepObject, .value):
      "the style '\(rawValue)' is not defined for a single value; 'form' is used"
    case (.spaceDelimited, _) where explode == true, (.pipeDelimited, _) where explode == true:
      "the style '\(rawValue)' is not defined with 'explode'; 'explode: false' is used"
    case (.deepObject, .list):
      "the style 'deepObject' is not defined for lists; 'name[]=…' is used"
    default: nil
    }
  }
}
