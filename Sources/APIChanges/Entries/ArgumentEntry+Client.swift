import ClientModel

extension ArgumentEntry {
  static func entries(of operation: ClientOperation, in client: Client) -> [Self] {
    let (places, facts) = (client.places, client.facts)
    var byName: [String: Self] = [:]
    for parameter in operation.parameters {
      byName[parameter.name] = Self(
        parameter, facts: facts.facts(of: parameter, in: operation),
        at: places.place(of: parameter, in: operation))
    }
    if let body = operation.body {
      byName[body.name] = Self(
        body, facts: facts.factsOfBody(in: operation), at: places.placeOfBody(in: operation))
    }
    if let credential = operation.credential {
      byName[credential.name] = Self(
        name: credential.name, wire: "Authorization", place: .header,
        type: APIType(credential.type), isRequired: credential.isRequired, form: "credential",
        at: places.place(of: operation))
    }
    return operation.arguments.compactMap { byName[$0.name] }
  }

  private init(_ parameter: ClientParameter, facts: ValueFacts?, at place: String?) {
    name = parameter.name
    wire = parameter.wireName
    self.place = Place(parameter.place)
    type = APIType(parameter.type)
    isRequired = parameter.isRequired
    form = parameter.form.text + (parameter.allowsReserved ? ", reserved" : "")
    self.facts = FactsEntry(facts)
    at = place
  }

  private init(_ body: ClientBody, facts: ValueFacts?, at place: String?) {
    name = body.name
    wire = body.mediaType
    self.place = .body
    type = APIType(body.type)
    isRequired = body.isRequired
    let choices = body.choices.map { "\($0.name): \($0.type.swiftName) as \($0.mediaType)" }
    form = choices.isEmpty ? body.coding.rawValue : choices.joined(separator: "; ")
    if !body.fields.isEmpty {
      fields = Dictionary(body.fields.map { ($0.wireName, $0.form.text) }) { first, _ in first }
    }
    self.facts = FactsEntry(facts)
    at = place
  }
}

extension ArgumentEntry.Place {
  fileprivate init(_ place: ClientParameter.Place) {
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

extension ClientBody.Field.Form {
  fileprivate var text: String {
    switch self {
    case .style(let style, let explode, let allowsReserved):
      style.rawValue + (explode ? ", explode" : "") + (allowsReserved ? ", reserved" : "")
    case .content(let type): type
    case .base64(let type): "base64 of \(type)"
    }
  }
}

extension ClientParameter.Form {
  fileprivate var text: String {
    switch self {
    case .value(.simple), .value(.form): "value"
    case .value(let style): "value, \(style.rawValue)"
    case .list(let style, let explode): "list, \(style.rawValue)\(explode ? ", explode" : "")"
    case .object(let style, let explode): "object, \(style.rawValue)\(explode ? ", explode" : "")"
    case .json: "json"
    case .form(let fields):
      (["form"] + fields.map { "\($0.wireName): \($0.form.text)" }).joined(separator: "; ")
    case .idempotencyKey: "idempotency key"
    }
  }
}
