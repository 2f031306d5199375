import ClientModel

/// The file for user sign-in, or `nil` if the document has no OAuth 2.0 flow for users.
func signInFile(_ client: Client) -> SwiftText? {
  guard !client.signIns.isEmpty else { return nil }
  return """
    \(fileHeader)

    nonisolated extension \(client.name) {
      \(SwiftText.paragraphs(client.signIns.map(signInFunction)))
    }

    """
}

private func signInFunction(_ flow: SignInFlow) -> SwiftText {
  var comment = DocumentationComment(depth: 1)
  comment.add(
    "Creates a client for signing in users of the API. `OAuthSession` stores their tokens.")
  let known = flow.scopes.map { "`\($0.filter { $0 != "`" })`" }.joined(separator: ", ")
  comment.addItems(
    "Parameters",
    [
      ("id", Documentation("The client ID of the app.")),
      ("secret", Documentation("The client secret, for apps that can keep one.")),
      (
        "scopes",
        Documentation(
          "The permissions to ask the user for." + (known.isEmpty ? "" : " The API has \(known)."))
      ),
      ("transport", Documentation("The transport for token requests.")),
    ])
  let urls = [
    ("tokenURL", flow.tokenURL), ("authorizationURL", flow.authorizationURL),
    ("deviceAuthorizationURL", flow.deviceAuthorizationURL),
  ].compactMap { label, url in
    url.map { SwiftSyntax.argument(label, SwiftSyntax.literal($0), ",", depth: 3) }
  }
  return """
    \(comment.text)
    \(SwiftSyntax.function(
      "public static func \(flow.functionName.escapedIdentifier)",
      [
        "id: String", "secret: String? = nil", "scopes: [String]",
        "transport: any HTTPTransport = URLSessionTransport()",
      ], effects: " throws(SignInError)", result: .plain("OAuthClient"), depth: 1))
      try OAuthClient(
        id: id,
        secret: secret,
        \(urls)
        scopes: scopes,
        transport: transport)
    }
    """
}
