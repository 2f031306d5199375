import Foundation
import HTTPTypes

/// One exchange of client credentials for a token (RFC 6749 §4.4).
nonisolated struct TokenFetch: Hashable, Sendable {
  let endpoint: ServerURL
  /// The server that the token is for. No other server receives it.
  let server: ServerURL
  let scopes: [String]
  let credentials: ClientCredentials

  /// The request and its body.
  func request(userAgent: String) -> (HTTPRequest, HTTPBody) {
    let request = HTTPRequest(
      method: .post, scheme: endpoint.scheme, authority: endpoint.authority,
      path: endpoint.path.isEmpty ? "/" : endpoint.path,
      headerFields: [
        .authorization: BasicCredential.header(
          // RFC 6749 §2.3.1 requires form encoding before base64.
          user: PercentEncoding.form(credentials.id),
          password: PercentEncoding.form(credentials.secret.text)),
        .contentType: "application/x-www-form-urlencoded",
        .accept: "application/json",
        .userAgent: userAgent,
      ])
    return (request, .data(Data(form.utf8)))
  }

  /// Decodes the token in a response.
  ///
  /// - Parameter asked: when the token was requested, which is when its lifetime starts.
  func read(_ response: Response, asked: Duration) throws(TokenFetchFailure) -> BearerToken {
    guard response.status == .ok else {
      throw .refused(
        "the token endpoint returned \(response.statusCode)\(reason(in: response.body))",
        status: response.statusCode)
    }
    let grant = try TokenGrant(response.body)
    return BearerToken(
      text: HiddenText(grant.token), life: grant.lifetime.map { asked..<(asked + .seconds($0)) })
  }

  private var form: String {
    scopes.isEmpty
      ? FormEncoding.text(of: ["grant_type": "client_credentials"])
      : FormEncoding.text(of: [
        "grant_type": "client_credentials", "scope": scopes.joined(separator: " "),
      ])
  }

  /// The code and the description of RFC 6749 §5.2, without the description if it repeats the secret.
  private func reason(in body: Data) -> String {
    guard let refusal = try? JSONCoding.decode(Refusal.self, from: body) else { return "" }
    let parts = [refusal.code, refusal.words].compactMap { $0 }
      .filter { part in !part.isEmpty && !credentials.forms.contains { part.contains($0) } }
      .map(ServerMessage.printable)
    return parts.isEmpty ? "" : " (\(parts.joined(separator: ": ")))"
  }

  private struct Refusal: JSONObject {
    let code: String?
    let words: String?

    static let properties = Properties(
      Self.init, (\.code, "error"), (\.words, "error_description"))
  }
}

/// Why there is no token.
nonisolated enum TokenFetchFailure: Error {
  case refused(String, status: Int?)
  /// The response is not a token response.
  case unusable(String)
  case transport(TransportError)
  /// An attempt timed out.
  case expired(after: Duration)
}

nonisolated extension TokenFetchFailure {
  /// Whether another fetch may succeed.
  var mayPass: Bool {
    switch self {
    case .refused(_, let status): status.map { $0 == 429 || $0 >= 500 } ?? false
    case .unusable: false
    case .transport(.unreachable), .transport(.connection), .transport(.timedOut): true
    case .transport: false
    case .expired: true
    }
  }
}

nonisolated extension CallFailure {
  init(_ operation: OperationDescription, _ failure: TokenFetchFailure) {
    let call = CallRecord.unsent(operation)
    switch failure {
    case .refused(let problem, let status):
      self = .authentication(
        AuthenticationFailure(call: call, problem: problem, status: status))
    case .unusable(let problem):
      self = .authentication(AuthenticationFailure(call: call, problem: problem, status: 200))
    case .transport(let error): self = CallFailure(error.during("the token endpoint"), call)
    case .expired(let limit): self = .timedOut(call, after: limit)
    }
  }
}

nonisolated extension TransportError {
  /// Adds what the client was doing.
  fileprivate func during(_ step: String) -> TransportError {
    switch self {
    case .invalidRequest(let problem): .invalidRequest("\(step): \(problem)")
    case .unreachable(let problem): .unreachable("\(step): \(problem)")
    case .connection(let problem): .connection("\(step): \(problem)")
    case .tls(let problem): .tls("\(step): \(problem)")
    case .timedOut: .connection("\(step): the connection timed out")
    case .cancelled: .cancelled
    }
  }
}
