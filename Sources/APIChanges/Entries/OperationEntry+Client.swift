import ClientModel

extension OperationEntry {
  init(_ operation: ClientOperation, of client: Client) {
    let places = client.places
    let facts = client.facts.facts(of: operation)
    id = operation.id
    call = operation.callName
    function = client.hasFunctions ? operation.functionName : nil
    lookup = operation.urlCall?.label
    sequence = operation.list.map { SequenceEntry(name: $0.methodName, item: APIType($0.itemType)) }
    method = operation.method
    path = operation.path
    servers = facts.flatMap { $0.servers.isEmpty ? nil : $0.servers }
    isDeprecated = operation.isDeprecated
    sunset = facts?.sunset
    request = operation.requestName
    error = operation.errorName
    returns = operation.success.type
    equatable = operation.equatableTypes
    security = (facts?.security ?? []).map { $0.map(SecurityEntry.init) }
    arguments = ArgumentEntry.entries(of: operation, in: client)
    failures = operation.failures.map { failure in
      ResponseEntry(
        status: failure.status.text, name: failure.name, body: failure.body, headers: [],
        alternatives: failure.alternatives?.members ?? [],
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
    failures = failures.distinct
    successes = successes.distinct
    at = places.place(of: operation)
  }
}

extension [ResponseEntry] {
  /// Appends the media type to statuses of alternative contents.
  fileprivate var distinct: Self {
    var statuses: Set<String> = []
    return map { entry in
      var entry = entry
      if !statuses.insert(entry.status).inserted { entry.status += " " + (entry.mediaType ?? "") }
      return entry
    }
  }
}

extension ClientOperation {
  /// The operation's own types that are `Equatable`.
  fileprivate var equatableTypes: [String] {
    let request = arguments.allSatisfy(\.type.isEquatable) ? [requestName] : []
    let result: [String] =
      switch success {
      case .body: []
      case .structure(let structure):
        structure.body?.type.isEquatable == false ? [] : [structure.name]
      case .union(let union):
        union.cases.contains { $0.structure.body?.type.isEquatable == false } ? [] : [union.name]
      }
    return request + result
  }
}

extension Success {
  fileprivate var type: APIType {
    switch self {
    case .body(_, let body):
      body.isOptional ? .optional(APIType(body.type)) : APIType(body.type)
    case .structure(let structure): .named(structure.name)
    case .union(let union): .named(union.name)
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
          name: header.name, wire: header.wireName, type: APIType(header.type),
          isRequired: header.isRequired,
          at: places.place(of: header, structure.status, in: operation))
      },
      at: places.place(of: structure.status, in: operation))
  }

  fileprivate init(
    status: String, name: String?, body: ResponseBody?, headers: [HeaderEntry],
    alternatives: [Alternatives.Member] = [], at place: String?
  ) {
    self.status = status
    self.name = name
    type = body.map { $0.isOptional ? .optional(APIType($0.type)) : APIType($0.type) }
    mediaType = body?.mediaType
    self.headers = headers
    if !alternatives.isEmpty {
      self.alternatives = alternatives.map {
        ValueEntry(name: $0.name, value: $0.value, at: place)
      }
    }
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
