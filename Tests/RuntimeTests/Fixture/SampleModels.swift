public import Foundation

@testable public import Runtime

// A handwritten version of the generated code for schemas.

public nonisolated struct ExchangeSession: JSONObject {
  public var created: Date
  public var links: [String: Link]
  public var externalProviderSessionToken: String?
  public var parent: ExchangeSession? {
    get { indirectParent.value }
    set { indirectParent.value = newValue }
  }
  public var nickname: Nullable<String>?
  public var note: String?
  public var status: Status?
  public var additionalProperties: [String: JSONValue]
  private var indirectParent: Indirect<ExchangeSession?>

  public init(
    created: Date, links: [String: Link], externalProviderSessionToken: String? = nil,
    parent: ExchangeSession? = nil, nickname: Nullable<String>? = nil, note: String?,
    status: Status? = nil, additionalProperties: [String: JSONValue] = [:]
  ) {
    self.created = created
    self.links = links
    self.externalProviderSessionToken = externalProviderSessionToken
    indirectParent = Indirect(parent)
    self.nickname = nickname
    self.note = note
    self.status = status
    self.additionalProperties = additionalProperties
  }

  public static let properties = Properties(
    Self.init, (\.created, "created"), (\.links, "_links"),
    (\.externalProviderSessionToken, "externalProviderSessionToken"), (\.parent, "parent"),
    (\.nickname, "nickname"), (\.note, WireName.nullable("note")), (\.status, "status"),
    (\.additionalProperties, WireName.others))
}

public nonisolated struct Link: JSONObject, HypertextLink {
  public var href: String

  public init(href: String) {
    self.href = href
  }

  public static let properties = Properties(Self.init, (\.href, "href"))
}

public nonisolated struct Status: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  public static let active = Self(rawValue: "active")
  public static let knownValues: [Self] = [.active]
}

public nonisolated struct Priority: OpenEnum {
  public let rawValue: Int

  public init(rawValue: Int) {
    self.rawValue = rawValue
  }

  public static let high = Self(rawValue: 1)
  public static let knownValues: [Self] = [.high]
}

public nonisolated struct CreateCustomerExchangeSessionBadRequest: JSONObject {
  public var code: String
  public var message: String

  public init(code: String, message: String) {
    self.code = code
    self.message = message
  }

  public static let properties = Properties(Self.init, (\.code, "code"), (\.message, "message"))
}

public nonisolated enum CreateCustomerExchangeSessionBody: JSONUnion {
  case withRedirect(WithRedirect)
  case forWeb(ForWeb)
  case unknown(JSONValue)

  public static let members = UnionMembers(
    unknown: Self.unknown, .init(Self.withRedirect), .init(Self.forWeb))

  public func write(to json: inout JSONWriter) throws {
    switch self {
    case .withRedirect(let value): try value.write(to: &json)
    case .forWeb(let value): try value.write(to: &json)
    case .unknown(let value): try value.write(to: &json)
    }
  }
}

public nonisolated struct WithRedirect: JSONObject {
  public var exchangePartner: Link
  public var redirectURL: Link

  public init(exchangePartner: Link, redirectURL: Link) {
    self.exchangePartner = exchangePartner
    self.redirectURL = redirectURL
  }

  public static let properties = Properties(
    Self.init, (\.exchangePartner, "exchange-partner"), (\.redirectURL, "redirect-url"))
}

public nonisolated struct ForWeb: JSONObject {
  public var exchangePartner: Link

  public init(exchangePartner: Link) {
    self.exchangePartner = exchangePartner
  }

  public static let properties = Properties(Self.init, (\.exchangePartner, "exchange-partner"))
}
