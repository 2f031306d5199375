nonisolated extension ErrorBody {
  /// The reasons for which `exchangeSessions.create` is refused, which have no code of their own.
  public enum Alternative: CaseIterable, Sendable {
    /// 400: the link `exchange-partner` does not lead to a partner.
    case invalidExchangePartner
    /// 400: the link `redirect-url` is malformed.
    case invalidRedirectURL
    /// 400: the link `redirect-url` is none of those registered for your account.
    case unregisteredRedirectURL
    /// 403: the partner does not offer exchange sessions.
    case unsupportedProduct
    /// 403: the partner offers them, but your account is not set up for it.
    case sessionsNotEnabled

    fileprivate var message: String {
      switch self {
      case .invalidExchangePartner: "/_links/exchange-partner/href is invalid"
      case .invalidRedirectURL: "/_links/redirect-url/href is invalid"
      case .unregisteredRedirectURL:
        "The provided redirect URL must exactly match one of the configured URLs for the account"
      case .unsupportedProduct: "The exchange partner specified does not support this product"
      case .sessionsNotEnabled:
        "Exchange sessions with this exchange partner are not enabled for your account"
      }
    }

    fileprivate var path: String? {
      switch self {
      case .invalidExchangePartner: "/_links/exchange-partner/href"
      case .invalidRedirectURL: "/_links/redirect-url/href"
      case .unregisteredRedirectURL, .unsupportedProduct, .sessionsNotEnabled: nil
      }
    }
  }

  /// Which of the reasons this is, told by the message, else by the path of an embedded error; `nil` for
  /// all others, which `code` and `errors` tell.
  public var alternative: Alternative? {
    let messages = [message] + errors.map(\.message)
    return Alternative.allCases.first { messages.contains($0.message) }
      ?? Alternative.allCases.first { alternative in
        alternative.path.map { path in errors.contains { $0.path == path } } ?? false
      }
  }

  /// What is wrong with the single values of the request; empty where the code says all.
  public var errors: [EmbeddedError] { embedded?.errors ?? [] }

  /// Whether an embedded error has this code, and this path where one is given:
  /// `failure.body.has(.insufficientFunds, at: "/_links/source/href")`.
  public func has(_ code: ErrorCode, at path: String? = nil) -> Bool {
    errors.contains { $0.code == code && (path == nil || $0.path == path) }
  }
}
