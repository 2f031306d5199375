// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation

public nonisolated struct Everything: Codable, Equatable, Sendable {
  public var error: ErrorModel?
  public var data: DataModel?
  public var request: Request?
  public var type: TypeModel?
  public var response: ResponseModel?
  public var failure: FailureModel?
  public var client: NamingCollisionsClientModel?
  public var string: StringModel?
  public var lower: PetModel?
  public var upper: Pet?
  public var session: CreateSession?
  public var sessionRequest: CreateSessionRequest?
  public var sessionError: CreateSessionError?
  public var sessionBody: CreateSessionBody?
  public var badRequest: CreateSessionBadRequest?
  public var resource: SessionsResource?
  public var array: ArrayModel?
  public var jsonValue: JSONValueModel?
  public var wireName: WireNameModel?
  public var others: Others?
  /// Its type would hide the one at the top.
  public var nested: Nested?
  public var sameName: String?
  public var sameNameValue: String?
  public var sameNameProperty: String?
  public var additionalProperties: String?
  public var alternative: String?
  /// The properties that are not among the others.
  public var additionalProperties2: [String: JSONValue]

  public init(
    error: ErrorModel? = nil,
    data: DataModel? = nil,
    request: Request? = nil,
    type: TypeModel? = nil,
    response: ResponseModel? = nil,
    failure: FailureModel? = nil,
    client: NamingCollisionsClientModel? = nil,
    string: StringModel? = nil,
    lower: PetModel? = nil,
    upper: Pet? = nil,
    session: CreateSession? = nil,
    sessionRequest: CreateSessionRequest? = nil,
    sessionError: CreateSessionError? = nil,
    sessionBody: CreateSessionBody? = nil,
    badRequest: CreateSessionBadRequest? = nil,
    resource: SessionsResource? = nil,
    array: ArrayModel? = nil,
    jsonValue: JSONValueModel? = nil,
    wireName: WireNameModel? = nil,
    others: Others? = nil,
    nested: Nested? = nil,
    sameName: String? = nil,
    sameNameValue: String? = nil,
    sameNameProperty: String? = nil,
    additionalProperties: String? = nil,
    alternative: String? = nil,
    additionalProperties2: [String: JSONValue] = [:]
  ) {
    self.error = error
    self.data = data
    self.request = request
    self.type = type
    self.response = response
    self.failure = failure
    self.client = client
    self.string = string
    self.lower = lower
    self.upper = upper
    self.session = session
    self.sessionRequest = sessionRequest
    self.sessionError = sessionError
    self.sessionBody = sessionBody
    self.badRequest = badRequest
    self.resource = resource
    self.array = array
    self.jsonValue = jsonValue
    self.wireName = wireName
    self.others = others
    self.nested = nested
    self.sameName = sameName
    self.sameNameValue = sameNameValue
    self.sameNameProperty = sameNameProperty
    self.additionalProperties = additionalProperties
    self.alternative = alternative
    self.additionalProperties2 = additionalProperties2
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    error = try container.decodeIfPresent("error")
    data = try container.decodeIfPresent("data")
    request = try container.decodeIfPresent("request")
    type = try container.decodeIfPresent("type")
    response = try container.decodeIfPresent("response")
    failure = try container.decodeIfPresent("failure")
    client = try container.decodeIfPresent("client")
    string = try container.decodeIfPresent("string")
    lower = try container.decodeIfPresent("lower")
    upper = try container.decodeIfPresent("upper")
    session = try container.decodeIfPresent("session")
    sessionRequest = try container.decodeIfPresent("sessionRequest")
    sessionError = try container.decodeIfPresent("sessionError")
    sessionBody = try container.decodeIfPresent("sessionBody")
    badRequest = try container.decodeIfPresent("badRequest")
    resource = try container.decodeIfPresent("resource")
    array = try container.decodeIfPresent("array")
    jsonValue = try container.decodeIfPresent("jsonValue")
    wireName = try container.decodeIfPresent("wireName")
    others = try container.decodeIfPresent("others")
    nested = try container.decodeIfPresent("nested")
    sameName = try container.decodeIfPresent("same_name")
    sameNameValue = try container.decodeIfPresent("sameName")
    sameNameProperty = try container.decodeIfPresent("SameName")
    additionalProperties = try container.decodeIfPresent("additionalProperties")
    alternative = try container.decodeIfPresent("alternative")
    additionalProperties2 = try container.decodeOthers(besides: [
      "error",
      "data",
      "request",
      "type",
      "response",
      "failure",
      "client",
      "string",
      "lower",
      "upper",
      "session",
      "sessionRequest",
      "sessionError",
      "sessionBody",
      "badRequest",
      "resource",
      "array",
      "jsonValue",
      "wireName",
      "others",
      "nested",
      "same_name",
      "sameName",
      "SameName",
      "additionalProperties",
      "alternative",
    ])
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeOthers(additionalProperties2)
    try container.encodeIfPresent(error, "error")
    try container.encodeIfPresent(data, "data")
    try container.encodeIfPresent(request, "request")
    try container.encodeIfPresent(type, "type")
    try container.encodeIfPresent(response, "response")
    try container.encodeIfPresent(failure, "failure")
    try container.encodeIfPresent(client, "client")
    try container.encodeIfPresent(string, "string")
    try container.encodeIfPresent(lower, "lower")
    try container.encodeIfPresent(upper, "upper")
    try container.encodeIfPresent(session, "session")
    try container.encodeIfPresent(sessionRequest, "sessionRequest")
    try container.encodeIfPresent(sessionError, "sessionError")
    try container.encodeIfPresent(sessionBody, "sessionBody")
    try container.encodeIfPresent(badRequest, "badRequest")
    try container.encodeIfPresent(resource, "resource")
    try container.encodeIfPresent(array, "array")
    try container.encodeIfPresent(jsonValue, "jsonValue")
    try container.encodeIfPresent(wireName, "wireName")
    try container.encodeIfPresent(others, "others")
    try container.encodeIfPresent(nested, "nested")
    try container.encodeIfPresent(sameName, "same_name")
    try container.encodeIfPresent(sameNameValue, "sameName")
    try container.encodeIfPresent(sameNameProperty, "SameName")
    try container.encodeIfPresent(additionalProperties, "additionalProperties")
    try container.encodeIfPresent(alternative, "alternative")
  }

  public nonisolated struct Others: Codable, Equatable, Sendable {
    public var operation: OperationModel?
    public var decimal: DecimalModel?
    public var swift: SwiftModel?
    public var foundation: FoundationModel?
    public var httpTypes: HTTPTypesModel?
    public var mirror: MirrorModel?
    public var urlSession: URLSessionModel?
    public var value: Value?
    public var key: Key?
    public var body: Body?
    public var element: Element?
    public var rawValue: RawValue?
    public var codingKeys: CodingKeys?
    public var wrapped: Wrapped?

    public init(
      operation: OperationModel? = nil,
      decimal: DecimalModel? = nil,
      swift: SwiftModel? = nil,
      foundation: FoundationModel? = nil,
      httpTypes: HTTPTypesModel? = nil,
      mirror: MirrorModel? = nil,
      urlSession: URLSessionModel? = nil,
      value: Value? = nil,
      key: Key? = nil,
      body: Body? = nil,
      element: Element? = nil,
      rawValue: RawValue? = nil,
      codingKeys: CodingKeys? = nil,
      wrapped: Wrapped? = nil
    ) {
      self.operation = operation
      self.decimal = decimal
      self.swift = swift
      self.foundation = foundation
      self.httpTypes = httpTypes
      self.mirror = mirror
      self.urlSession = urlSession
      self.value = value
      self.key = key
      self.body = body
      self.element = element
      self.rawValue = rawValue
      self.codingKeys = codingKeys
      self.wrapped = wrapped
    }

    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: WireName.self)
      operation = try container.decodeIfPresent("operation")
      decimal = try container.decodeIfPresent("decimal")
      swift = try container.decodeIfPresent("swift")
      foundation = try container.decodeIfPresent("foundation")
      httpTypes = try container.decodeIfPresent("httpTypes")
      mirror = try container.decodeIfPresent("mirror")
      urlSession = try container.decodeIfPresent("urlSession")
      value = try container.decodeIfPresent("value")
      key = try container.decodeIfPresent("key")
      body = try container.decodeIfPresent("body")
      element = try container.decodeIfPresent("element")
      rawValue = try container.decodeIfPresent("rawValue")
      codingKeys = try container.decodeIfPresent("codingKeys")
      wrapped = try container.decodeIfPresent("wrapped")
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: WireName.self)
      try container.encodeIfPresent(operation, "operation")
      try container.encodeIfPresent(decimal, "decimal")
      try container.encodeIfPresent(swift, "swift")
      try container.encodeIfPresent(foundation, "foundation")
      try container.encodeIfPresent(httpTypes, "httpTypes")
      try container.encodeIfPresent(mirror, "mirror")
      try container.encodeIfPresent(urlSession, "urlSession")
      try container.encodeIfPresent(value, "value")
      try container.encodeIfPresent(key, "key")
      try container.encodeIfPresent(body, "body")
      try container.encodeIfPresent(element, "element")
      try container.encodeIfPresent(rawValue, "rawValue")
      try container.encodeIfPresent(codingKeys, "codingKeys")
      try container.encodeIfPresent(wrapped, "wrapped")
    }
  }

  /// Its type would hide the one at the top.
  public nonisolated struct Nested: Codable, Equatable, Sendable {
    public var pet: NestedPet?
    public var nested: NestedNested?
    public var date: NestedDate?
    public var string: NestedString?
    public var everything: NestedEverything?
    public var outcome: Outcome?

    public init(
      pet: NestedPet? = nil,
      nested: NestedNested? = nil,
      date: NestedDate? = nil,
      string: NestedString? = nil,
      everything: NestedEverything? = nil,
      outcome: Outcome? = nil
    ) {
      self.pet = pet
      self.nested = nested
      self.date = date
      self.string = string
      self.everything = everything
      self.outcome = outcome
    }

    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: WireName.self)
      pet = try container.decodeIfPresent("pet")
      nested = try container.decodeIfPresent("nested")
      date = try container.decodeIfPresent("date")
      string = try container.decodeIfPresent("string")
      everything = try container.decodeIfPresent("everything")
      outcome = try container.decodeIfPresent("outcome")
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: WireName.self)
      try container.encodeIfPresent(pet, "pet")
      try container.encodeIfPresent(nested, "nested")
      try container.encodeIfPresent(date, "date")
      try container.encodeIfPresent(string, "string")
      try container.encodeIfPresent(everything, "everything")
      try container.encodeIfPresent(outcome, "outcome")
    }

    public nonisolated struct NestedPet: Codable, Equatable, Sendable {
      public var pet: String?

      public init(pet: String? = nil) {
        self.pet = pet
      }

      public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: WireName.self)
        pet = try container.decodeIfPresent("pet")
      }

      public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: WireName.self)
        try container.encodeIfPresent(pet, "pet")
      }
    }

    public nonisolated struct NestedNested: Codable, Equatable, Sendable {
      public var nested: String?

      public init(nested: String? = nil) {
        self.nested = nested
      }

      public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: WireName.self)
        nested = try container.decodeIfPresent("nested")
      }

      public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: WireName.self)
        try container.encodeIfPresent(nested, "nested")
      }
    }

    public nonisolated struct NestedDate: Codable, Equatable, Sendable {
      public var at: Date?

      public init(at: Date? = nil) {
        self.at = at
      }

      public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: WireName.self)
        at = try container.decodeIfPresent("at")
      }

      public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: WireName.self)
        try container.encodeIfPresent(at, "at")
      }
    }

    public nonisolated struct NestedString: Codable, Equatable, Sendable {
      public var characters: String?

      public init(characters: String? = nil) {
        self.characters = characters
      }

      public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: WireName.self)
        characters = try container.decodeIfPresent("characters")
      }

      public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: WireName.self)
        try container.encodeIfPresent(characters, "characters")
      }
    }

    public nonisolated struct NestedEverything: Codable, Equatable, Sendable {
      public var it: String?

      public init(it: String? = nil) {
        self.it = it
      }

      public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: WireName.self)
        it = try container.decodeIfPresent("it")
      }

      public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: WireName.self)
        try container.encodeIfPresent(it, "it")
      }
    }

    public nonisolated struct Outcome: OpenEnum {
      public static let good = Self(rawValue: "good")
      public static let bad = Self(rawValue: "bad")

      /// The documented values.
      public static let knownValues: [Self] = [.good, .bad]

      public let rawValue: String

      public init(rawValue: String) {
        self.rawValue = rawValue
      }
    }
  }
}
