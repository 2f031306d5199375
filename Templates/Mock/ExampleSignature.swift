import ClientModel

/// The parts of a request that come from a test credential.
struct ExampleSignature {
  var headers: [RequestExample.Header] = []
  var queryItems: [String] = []
}

extension ClientSecurityScheme {
  /// A fake credential for this scheme, as an expression.
  var exampleCredential: String {
    switch self {
    case .clientCredentials: ".clientCredentials(id: \"test\", secret: \"test\")"
    case .bearer: ".bearer(\"test\")"
    case .basic: ".basic(username: \"test\", password: \"test\")"
    case .apiKey: ".apiKey(\"test\")"
    case .anonymous, .undefined: ".anonymous"
    case .together(let schemes):
      ".together([\(schemes.map(\.exampleCredential).joined(separator: ", "))])"
    }
  }

  /// The effect of that credential on a request, with tokens from the mock.
  var exampleSignature: ExampleSignature? {
    switch self {
    case .clientCredentials: authorization("Bearer test-token")
    case .bearer: authorization("Bearer test")
    // `test:test` in Base64 (RFC 7617).
    case .basic: authorization("Basic dGVzdDp0ZXN0")
    case .apiKey(let name, .header): ExampleSignature(headers: [.init(name: name, text: "test")])
    case .apiKey(let name, .query):
      ExampleSignature(queryItems: ["\(PercentText.encoded(name))=test"])
    case .together(let schemes):
      schemes.compactMap(\.exampleSignature).reduce(ExampleSignature()) { all, next in
        ExampleSignature(
          headers: all.headers + next.headers, queryItems: all.queryItems + next.queryItems)
      }
    case .apiKey, .anonymous, .undefined: nil
    }
  }

  private func authorization(_ value: String) -> ExampleSignature {
    ExampleSignature(headers: [.init(name: "Authorization", text: value)])
  }
}
