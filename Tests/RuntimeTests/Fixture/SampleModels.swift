public import Foundation

@testable public import Runtime

// What the generator emits for schemas, written by hand.

public nonisolated struct ExchangeSession: Codable, Equatable, Sendable {
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

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    created = try container.decode("created")
    links = try container.decode("_links")
    externalProviderSessionToken = try container.decodeIfPresent("externalProviderSessionToken")
    indirectParent = Indirect(try container.decodeIfPresent("parent"))
    nickname = try container.decodeNullable("nickname")
    note = try container.decodeOrNil("note")
    status = try container.decodeIfPresent("status")
    additionalProperties = try container.decodeOthers(besides: [
      "created", "_links", "externalProviderSessionToken", "parent", "nickname", "note", "status",
    ])
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(created, "created")
    try container.encode(links, "_links")
    try container.encodeIfPresent(externalProviderSessionToken, "externalProviderSessionToken")
    try container.encodeIfPresent(parent, "parent")
    try container.encodeNullable(nickname, "nickname")
    try container.encodeOrNull(note, "note")
    try container.encodeIfPresent(status, "status")
    try container.encodeOthers(additionalProperties)
  }
}

public nonisolated struct Link: Codable, Equatable, Sendable, HypertextLink {
  public var href: String

  public init(href: String) {
    self.href = href
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    href = try container.decode("href")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(href, "href")
  }
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

public nonisolated struct CreateCustomerExchangeSessionBadRequest: Codable, Equatable, Sendable {
  public var code: String
  public var message: String

  public init(code: String, message: String) {
    self.code = code
    self.message = message
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    code = try container.decode("code")
    message = try container.decode("message")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(code, "code")
    try container.encode(message, "message")
  }
}

public nonisolated enum CreateCustomerExchangeSessionBody: Codable, Equatable, Sendable {
  case withRedirect(WithRedirect)
  case forWeb(ForWeb)
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    if let value = try? WithRedirect(from: decoder) {
      self = .withRedirect(value)
    } else if let value = try? ForWeb(from: decoder) {
      self = .forWeb(value)
    } else {
      self = .unknown(try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .withRedirect(let value): try value.encode(to: encoder)
    case .forWeb(let value): try value.encode(to: encoder)
    case .unknown(let value): try value.encode(to: encoder)
    }
  }
}

public nonisolated struct WithRedirect: Codable, Equatable, Sendable {
  public var exchangePartner: Link
  public var redirectURL: Link

  public init(exchangePartner: Link, redirectURL: Link) {
    self.exchangePartner = exchangePartner
    self.redirectURL = redirectURL
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    exchangePartner = try container.decode("exchange-partner")
    redirectURL = try container.decode("redirect-url")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(exchangePartner, "exchange-partner")
    try container.encode(redirectURL, "redirect-url")
  }
}

public nonisolated struct ForWeb: Codable, Equatable, Sendable {
  public var exchangePartner: Link

  public init(exchangePartner: Link) {
    self.exchangePartner = exchangePartner
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    exchangePartner = try container.decode("exchange-partner")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(exchangePartner, "exchange-partner")
  }
}
