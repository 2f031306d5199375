extension NameWords {
  /// Whether a value of the type is a secret by its name alone: `accessToken`, `client_secret`.
  func nameSecret(_ type: TypeReference) -> Bool {
    guard type == .string, let last = words.last else { return false }
    return ["token", "secret", "password"].contains(last)
  }
}
