import Foundation
import HTTPTypes

/// One exchange of client credentials for a token (RFC 6749 §4.4).
nonisolated struct TokenFetch: Hashable, Sendable {
  let endpoint: ServerURL
  let scopes: [String]
  let credentials: ClientCredentials
  let userAgent: String

  func send(by transport: any HTTPTransport) async throws(TokenFetchFailure) -> BearerToken {
    let sent = ContinuousClock.now
    let response: HTTPResponse
    let body: Data
    do {
      let content: HTTPBody
      (response, content) = try await transport.send(message, body: .data(Data(form.utf8)))
      body = try await content.collect(upTo: 1 << 20)
    } catch {
      throw .transport(TransportError(error))
    }
    guard response.status == .ok else {
      throw .refused(
        "the token endpoint answered \(response.status.code)\(reason(in: body))",
        status: response.status.code)
    }
    return try read(body, sent)
  }

  private var form: String {
    scopes.isEmpty
      ? FormEncoding.text(of: ["grant_type": "client_credentials"])
      : FormEncoding.text(of: [
        "grant_type": "client_credentials", "scope": scopes.joined(separator: " "),
      ])
  }

  private var message: HTTPRequest {
    HTTPRequest(
      method: .post, scheme: endpoint.scheme, authority: endpoint.authority,
      path: endpoint.path.isEmpty ? "/" : endpoint.path,
      headerFields: [
        .authorization: BasicCredential.header(
          // Encoded first, as RFC 6749 §2.3.1 says.
          user: PercentEncoding.form(credentials.id),
          password: PercentEncoding.form(credentials.secret.text)),
        .contentType: "application/x-www-form-urlencoded",
        .accept: "application/json",
        .userAgent: userAgent,
      ])
  }

  private func read(_ body: Data, _ sent: ContinuousClock.Instant) throws(TokenFetchFailure)
    -> BearerToken
  {
    guard let grant = try? JSONCoding.decoder.decode(Grant.self, from: body),
      !grant.token.isEmpty, HTTPField.isValidValue(grant.token)
    else {
      throw .refused("the token endpoint's answer holds no access token", status: 200)
    }
    guard grant.type.lowercased() == "bearer" else {
      throw .refused("the token endpoint's token is not of the type 'bearer'", status: 200)
    }
    return BearerToken(
      text: HiddenText(grant.token), expiry: grant.lifetime.map { sent + .seconds($0) })
  }

  /// The error code of RFC 6749 §5.2, if it is one: nothing else of the answer is shown.
  private func reason(in body: Data) -> String {
    guard let refusal = try? JSONCoding.decoder.decode(Refusal.self, from: body),
      refusal.error.count <= 64,
      refusal.error.utf8.allSatisfy({ (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "_") })
    else { return "" }
    return " (\(refusal.error))"
  }

  private struct Refusal: Decodable {
    var error: String
  }

  private struct Grant: Decodable {
    var token: String
    var type: String
    /// In seconds.
    var lifetime: Double?

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: WireName.self)
      token = try container.decode("access_token")
      type = try container.decode("token_type")
      let stated: JSONValue? = try container.decodeIfPresent("expires_in")
      // Some servers write the number as a string. Above a year it makes no difference.
      lifetime = stated.flatMap { Double($0.string ?? $0.description) }
        .map { min(max($0, 0), 31_536_000) }
    }
  }
}

/// An access token.
nonisolated struct BearerToken: Sendable {
  let text: HiddenText
  /// `nil` if the server does not say it: such a token is not kept.
  let expiry: ContinuousClock.Instant?

  /// Whether the token holds for longer than the minute that a request may need.
  var isFresh: Bool {
    expiry.map { $0 - .seconds(60) > ContinuousClock.now } ?? false
  }
}

/// Why there is no token.
nonisolated enum TokenFetchFailure: Error {
  case refused(String, status: Int?)
  case transport(TransportError)
}
