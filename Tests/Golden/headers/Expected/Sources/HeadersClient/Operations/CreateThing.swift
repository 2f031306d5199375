// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation
import HTTPTypes

/// The request of `things.create`.
public nonisolated struct CreateThingRequest: OperationRequest, Equatable {
  /// The client makes a key where none is given. It is the same one each time the call is repeated.
  public var idempotencyKey: String?
  public var trace: [String]?
  public var ifModifiedSince: Date?

  public init(idempotencyKey: String? = nil, trace: [String]? = nil, ifModifiedSince: Date? = nil) {
    self.idempotencyKey = idempotencyKey
    self.trace = trace
    self.ifModifiedSince = ifModifiedSince
  }

  public static let operation = OperationDescription(
    id: "createThing", name: "things.create", method: .post, path: "/things", accept: [],
    security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setIdempotencyKey(idempotencyKey)
    try message.setHeader("X-Trace", to: trace)
    try message.setHeader("If-Modified-Since", to: ifModifiedSince)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<CreateThingResponse, CreateThingError> {
    switch answer.status {
    case 200...299:
      .success(
        .init(
          location: try answer.requiredHeader("Location"),
          rateLimitRemaining: answer.header("X-RateLimit-Remaining"),
          expires: answer.header("X-Expires"),
          day: answer.header("X-Day"),
          sampled: answer.header("X-Sampled"),
          ratio: answer.header("X-Ratio"),
          selfHeader: answer.header("X-Self"),
          responseHeader: answer.header("X-Response"),
          ids: answer.header("X-Ids"),
          tier: answer.header("X-Tier"),
          limits: answer.header("X-Limits", explode: true),
          detail: answer.jsonHeader("X-Detail"),
          setCookie: answer.headerLines("Set-Cookie"),
          bodyHeader: answer.header("Body"),
          eTag: answer.header("ETag"),
          response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `things.create` returns: 201.
///
/// Created.
public nonisolated struct CreateThingResponse: Equatable, Sendable {
  /// Where the thing is.
  public var location: String {
    get { _location.value }
    set { _location.value = newValue }
  }
  /// The header `X-RateLimit-Remaining`.
  public var rateLimitRemaining: Int?
  /// The header `X-Expires`.
  public var expires: Date?
  /// The header `X-Day`.
  public var day: CalendarDate?
  /// The header `X-Sampled`.
  public var sampled: Bool?
  /// The header `X-Ratio`.
  public var ratio: Double?
  /// The header `X-Self`.
  public var selfHeader: String?
  /// The header `X-Response`.
  public var responseHeader: String?
  /// The header `X-Ids`.
  public var ids: [Int]?
  /// The header `X-Tier`.
  public var tier: CreateThingTier?
  /// The header `X-Limits`.
  public var limits: [String: String]?
  /// The header `X-Detail`.
  public var detail: CreateThingDetail?
  /// The header `Set-Cookie`.
  public var setCookie: [String] {
    get { _setCookie.value }
    set { _setCookie.value = newValue }
  }
  /// The header `Body`.
  public var bodyHeader: String?
  /// The version.
  public var eTag: String?
  /// The whole HTTP response.
  public var response: Response
  private var _location: PathOnly<String>
  private var _setCookie: Hidden<[String]>

  public init(
    location: String, rateLimitRemaining: Int? = nil, expires: Date? = nil,
    day: CalendarDate? = nil, sampled: Bool? = nil, ratio: Double? = nil, selfHeader: String? = nil,
    responseHeader: String? = nil, ids: [Int]? = nil, tier: CreateThingTier? = nil,
    limits: [String: String]? = nil, detail: CreateThingDetail? = nil, setCookie: [String],
    bodyHeader: String? = nil, eTag: String? = nil, response: Response
  ) {
    _location = PathOnly(location)
    self.rateLimitRemaining = rateLimitRemaining
    self.expires = expires
    self.day = day
    self.sampled = sampled
    self.ratio = ratio
    self.selfHeader = selfHeader
    self.responseHeader = responseHeader
    self.ids = ids
    self.tier = tier
    self.limits = limits
    self.detail = detail
    _setCookie = Hidden(setCookie)
    self.bodyHeader = bodyHeader
    self.eTag = eTag
    self.response = response
  }
}

/// How `things.create` fails.
public nonisolated enum CreateThingError: HeadersClientError {
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

}

public nonisolated struct CreateThingTier: OpenEnum {
  public static let free = Self(rawValue: "free")
  public static let paid = Self(rawValue: "paid")

  /// The documented values.
  public static let knownValues: [Self] = [.free, .paid]

  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

public nonisolated struct CreateThingDetail: JSONObject {
  public var note: String?

  public init(note: String? = nil) {
    self.note = note
  }

  public static let properties = Properties(Self.init, (\.note, "note"))
}
