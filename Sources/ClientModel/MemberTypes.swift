extension Client {
  /// Types that every client has. They are also members of the client type, so that files with several clients can
  /// distinguish them.
  public static let memberTypes = [
    "CallContext", "CallFailure", "Configuration", "ConfigurationError", "FilePart", "HTTPBody",
    "HTTPTransport", "InMemoryTransport", "JSONValue", "LinkError", "Middleware", "OAuthClient",
    "OAuthSession", "OAuthTokenStore", "OAuthTokens", "RequestOptions", "RetryPolicy", "Security",
    "Server", "SignInError", "TransportError", "URLSessionTransport", "UndocumentedResponse",
  ]

  /// The members that are aliases.
  public var aliasedMemberTypes: [String] {
    runtime.isShared ? Self.memberTypes.filter { $0 != "Server" } : Self.memberTypes
  }

  /// The intermediate alias for a member, which prevents the member from referring to itself.
  public func alias(ofMember type: String) -> String { name + type }
}
