/// A credential and its origin.
nonisolated struct KnownCredential: Sendable {
  let value: SecurityCredential
  let origin: RequestSignature.Origin
}

nonisolated extension SecurityCredential {
  /// Whether the credential is of the kind that the scheme requires.
  func serves(_ scheme: SecurityScheme) -> Bool {
    switch (scheme, self) {
    case (.clientCredentials, .clientCredentials), (.clientCredentials, .bearer),
      (.bearer, .bearer), (.basic, .clientCredentials), (.basic, .basic),
      (.undefined, .clientCredentials), (.undefined, .basic), (.undefined, .bearer):
      true
    case (.bearer, .clientCredentials(let credentials)): credentials.tokenURL != nil
    case (.apiKey(let wanted, _), .apiKey(_, let name)): name == nil || name == wanted
    default: false
    }
  }

  /// Whether it is a named key, and the scheme requires the key of that name.
  func isNamed(for scheme: SecurityScheme) -> Bool {
    guard case .apiKey(_, let name?) = self, case .apiKey(let wanted, _) = scheme else {
      return false
    }
    return name == wanted
  }
}

nonisolated extension Security {
  /// The credentials, or `nil` if a closure provides one of them.
  var fixed: [SecurityCredential]? {
    switch source {
    case .fixed(let credential): return [credential]
    case .provider, .session: return nil
    case .together(let all):
      let credentials = all.map(\.fixed)
      return credentials.contains { $0 == nil } ? nil : credentials.flatMap { $0 ?? [] }
    }
  }
}
