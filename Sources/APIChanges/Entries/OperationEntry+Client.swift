import ClientModel

extension OperationEntry {
  init(
    _ operation: ClientOperation, hasFunction: Bool, _ places: SpecificationPlaces
  ) {
    id = operation.id
    call = operation.callName
    function = hasFunction ? operation.functionName : nil
    method = operation.method
    path = operation.path
    isDeprecated = operation.isDeprecated
    request = operation.requestName
    error = operation.errorName
    returns = operation.success.typeName
    security = operation.security.map(SecurityEntry.init)
    arguments = ArgumentEntry.entries(of: operation, places)
    failures = operation.failures.map { failure in
      ResponseEntry(
        status: failure.status.text, name: failure.name, body: failure.body, headers: [],
        at: places.place(of: failure.status, in: operation))
    }
    switch operation.success {
    case .body(let status, let body):
      result = .body
      successes = [
        ResponseEntry(
          status: status.text, name: nil, body: body, headers: [],
          at: places.place(of: status, in: operation))
      ]
    case .structure(let structure):
      result = .structure
      successes = [ResponseEntry(structure, name: nil, of: operation, places)]
    case .union(let union):
      result = .union
      successes = union.cases.map {
        ResponseEntry($0.structure, name: $0.name, of: operation, places)
      }
    }
    at = places.place(of: operation)
  }
}

extension ArgumentEntry {
  static func entries(of operation: ClientOperation, _ places: SpecificationPlaces) -> [Self] {
    var byName: [String: Self] = [:]
    for parameter in operation.parameters {
      byName[parameter.name] = Self(
        parameter, at: places.place(of: parameter, in: operation))
    }
    if let body = operation.body {
      byName[body.name] = Self(
        name: body.name, wire: body.mediaType, place: .body, type: body.type.swiftName,
        isRequired: body.isRequired, form: body.form,
        at: places.placeOfBody(in: operation))
    }
    if let credential = operation.credential {
      byName[credential.name] = Self(
        name: credential.name, wire: "Authorization", place: .header,
        type: credential.type.swiftName, isRequired: credential.isRequired, form: "credential",
        at: places.place(of: operation))
    }
    return operation.arguments.compactMap { byName[$0.name] }
  }

  private init(_ parameter: ClientParameter, at place: String?) {
    name = parameter.name
    wire = parameter.wireName
    self.place = Place(parameter.place)
    type = parameter.type.swiftName
    isRequired = parameter.isRequired
    form = parameter.form.text + (parameter.allowsReserved ? ", reserved" : "")
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
      }
  }
}

extension ClientBody {
  /// How it is written, with the fields that are not written as their type usually is.
  fileprivate var form: String {
    ([coding.rawValue] + fields.map { "\($0.wireName): \($0.form.text)" }).joined(separator: "; ")
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
    case .idempotencyKey: "idempotency key"
    }
  }
}

extension ResponseEntry {
  fileprivate init(
    _ structure: SuccessStructure, name: String?, of operation: ClientOperation,
    _ places: SpecificationPlaces
  ) {
    self.init(
      status: structure.status.text, name: name, body: structure.body,
      headers: structure.headers.map { header in
        HeaderEntry(
          name: header.name, wire: header.wireName, type: header.type.swiftName,
          isRequired: header.isRequired,
          at: places.place(of: header, structure.status, in: operation))
      },
      at: places.place(of: structure.status, in: operation))
  }

  fileprivate init(
    status: String, name: String?, body: ResponseBody?, headers: [HeaderEntry], at place: String?
  ) {
    self.status = status
    self.name = name
    type = body.map { $0.type.swiftName + ($0.isOptional ? "?" : "") }
    mediaType = body?.mediaType
    self.headers = headers
    at = place
  }
}

extension StatusMatch {
  fileprivate var text: String {
    switch self {
    case .code(let code): "\(code)"
    case .range(let hundreds): "\(hundreds)XX"
    case .default: "default"
    }
  }
}

extension SecurityEntry {
  fileprivate init(_ scheme: ClientSecurityScheme) {
    switch scheme {
    case .bearer: self.init(scheme: "bearer", scopes: [])
    case .basic: self.init(scheme: "basic", scopes: [])
    case .anonymous: self.init(scheme: "anonymous", scopes: [])
    case .undefined(let name): self.init(scheme: "undefined", detail: name, scopes: [])
    case .apiKey(let name, let place):
      self.init(scheme: "apiKey", detail: "\(place.rawValue) \(name)", scopes: [])
    case .clientCredentials(let tokenURL, let scopes):
      self.init(scheme: "clientCredentials", detail: tokenURL, scopes: scopes)
    }
  }
}
