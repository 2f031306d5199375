extension Client {
  /// Types that every client has and that its users name: each is a member of the client too, so that a file with
  /// several clients can say whose is meant.
  public static let memberTypes = [
    "CallContext", "CallFailure", "Configuration", "ConfigurationError", "FilePart", "HTTPBody",
    "HTTPTransport", "InMemoryTransport", "JSONValue", "LinkError", "Middleware", "OAuthClient",
    "OAuthSession", "OAuthTokenStore", "OAuthTokens", "RequestOptions", "RetryPolicy", "Security",
    "Server", "SignInError", "TransportError", "URLSessionTransport", "UndocumentedResponse",
  ]

  /// Those that are not declarations of the client itself.
  public var aliasedMemberTypes: [String] {
    runtime.isShared ? Self.memberTypes.filter { $0 != "Server" } : Self.memberTypes
  }

  /// What stands between a member and the type of its name, which would otherwise be the member itself.
  public func alias(ofMember type: String) -> String { name + type }
}
