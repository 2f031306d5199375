// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation

public nonisolated struct Everything: JSONObject {
  public var error: ErrorModel?
  public var data: DataModel?
  public var request: Request?
  public var type: TypeModel?
  public var response: ResponseModel?
  public var failure: FailureModel?
  public var client: NamingCollisionsClientModel?
  public var string: StringModel?
  public var lower: PetLowercase?
  public var upper: PetUppercase?
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
  public var sameNameSnakeCase: String?
  public var sameName: String?
  public var sameNameCapitalized: String?
  public var additionalProperties: String?
  public var alternative: String?
  /// The properties that are not among the others.
  public var additionalProperties2: [String: JSONValue]

  public init(
    error: ErrorModel? = nil, data: DataModel? = nil, request: Request? = nil,
    type: TypeModel? = nil, response: ResponseModel? = nil, failure: FailureModel? = nil,
    client: NamingCollisionsClientModel? = nil, string: StringModel? = nil,
    lower: PetLowercase? = nil, upper: PetUppercase? = nil, session: CreateSession? = nil,
    sessionRequest: CreateSessionRequest? = nil, sessionError: CreateSessionError? = nil,
    sessionBody: CreateSessionBody? = nil, badRequest: CreateSessionBadRequest? = nil,
    resource: SessionsResource? = nil, array: ArrayModel? = nil, jsonValue: JSONValueModel? = nil,
    wireName: WireNameModel? = nil, others: Others? = nil, nested: Nested? = nil,
    sameNameSnakeCase: String? = nil, sameName: String? = nil, sameNameCapitalized: String? = nil,
    additionalProperties: String? = nil, alternative: String? = nil,
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
    self.sameNameSnakeCase = sameNameSnakeCase
    self.sameName = sameName
    self.sameNameCapitalized = sameNameCapitalized
    self.additionalProperties = additionalProperties
    self.alternative = alternative
    self.additionalProperties2 = additionalProperties2
  }

  public static let properties = Properties(
    Self.init, (\.error, "error"), (\.data, "data"), (\.request, "request"), (\.type, "type"),
    (\.response, "response"), (\.failure, "failure"), (\.client, "client"), (\.string, "string"),
    (\.lower, "lower"), (\.upper, "upper"), (\.session, "session"),
    (\.sessionRequest, "sessionRequest"), (\.sessionError, "sessionError"),
    (\.sessionBody, "sessionBody"), (\.badRequest, "badRequest"), (\.resource, "resource"),
    (\.array, "array"), (\.jsonValue, "jsonValue"), (\.wireName, "wireName"), (\.others, "others"),
    (\.nested, "nested"), (\.sameNameSnakeCase, "same_name"), (\.sameName, "sameName"),
    (\.sameNameCapitalized, "SameName"), (\.additionalProperties, "additionalProperties"),
    (\.alternative, "alternative"), (\.additionalProperties2, WireName.others)
  )

  public nonisolated struct Others: JSONObject {
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
      operation: OperationModel? = nil, decimal: DecimalModel? = nil, swift: SwiftModel? = nil,
      foundation: FoundationModel? = nil, httpTypes: HTTPTypesModel? = nil,
      mirror: MirrorModel? = nil, urlSession: URLSessionModel? = nil, value: Value? = nil,
      key: Key? = nil, body: Body? = nil, element: Element? = nil, rawValue: RawValue? = nil,
      codingKeys: CodingKeys? = nil, wrapped: Wrapped? = nil
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

    public static let properties = Properties(
      Self.init, (\.operation, "operation"), (\.decimal, "decimal"), (\.swift, "swift"),
      (\.foundation, "foundation"), (\.httpTypes, "httpTypes"), (\.mirror, "mirror"),
      (\.urlSession, "urlSession"), (\.value, "value"), (\.key, "key"), (\.body, "body"),
      (\.element, "element"), (\.rawValue, "rawValue"), (\.codingKeys, "codingKeys"),
      (\.wrapped, "wrapped")
    )
  }

  /// Its type would hide the one at the top.
  public nonisolated struct Nested: JSONObject {
    public var pet: Pet?
    public var nested: NestedNested?
    public var date: NestedDate?
    public var string: NestedString?
    public var everything: NestedEverything?
    public var outcome: Outcome?

    public init(
      pet: Pet? = nil, nested: NestedNested? = nil, date: NestedDate? = nil,
      string: NestedString? = nil, everything: NestedEverything? = nil, outcome: Outcome? = nil
    ) {
      self.pet = pet
      self.nested = nested
      self.date = date
      self.string = string
      self.everything = everything
      self.outcome = outcome
    }

    public static let properties = Properties(
      Self.init, (\.pet, "pet"), (\.nested, "nested"), (\.date, "date"), (\.string, "string"),
      (\.everything, "everything"), (\.outcome, "outcome")
    )

    public nonisolated struct Pet: JSONObject {
      public var pet: String?

      public init(pet: String? = nil) {
        self.pet = pet
      }

      public static let properties = Properties(Self.init, (\.pet, "pet"))
    }

    public nonisolated struct NestedNested: JSONObject {
      public var nested: String?

      public init(nested: String? = nil) {
        self.nested = nested
      }

      public static let properties = Properties(Self.init, (\.nested, "nested"))
    }

    public nonisolated struct NestedDate: JSONObject {
      public var at: Date?

      public init(at: Date? = nil) {
        self.at = at
      }

      public static let properties = Properties(Self.init, (\.at, "at"))
    }

    public nonisolated struct NestedString: JSONObject {
      public var characters: String?

      public init(characters: String? = nil) {
        self.characters = characters
      }

      public static let properties = Properties(Self.init, (\.characters, "characters"))
    }

    public nonisolated struct NestedEverything: JSONObject {
      public var it: String?

      public init(it: String? = nil) {
        self.it = it
      }

      public static let properties = Properties(Self.init, (\.it, "it"))
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
