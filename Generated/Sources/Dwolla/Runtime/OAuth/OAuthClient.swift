import Foundation
import HTTPTypes

/// An OAuth 2.0 client that signs users in (RFC 6749).
///
/// Your app opens the browser, or shows the code of a device. The client does the rest. An
/// ``OAuthSession`` stores the tokens.
public nonisolated struct OAuthClient: Sendable {
  /// The client ID.
  public let id: String
  /// The requested scopes.
  public let scopes: [String]
  let secret: HiddenText?
  let authorizationURL: String?
  let deviceAuthorizationURL: String?
  let time: TimeSource
  private let tokenURL: ServerURL
  private let transport: any HTTPTransport
  private let timeout: Duration
  private let deadlines: Deadlines

  /// Creates a client.
  ///
  /// - Parameters:
  ///   - id: the client ID.
  ///   - secret: the client secret. Apps on the devices of users cannot keep one.
  ///   - tokenURL: the URL of the token endpoint.
  ///   - authorizationURL: the page on which users sign in.
  ///   - deviceAuthorizationURL: the URL that issues codes for devices without a browser (RFC
  ///     8628).
  ///   - scopes: the requested scopes.
  ///   - transport: sends the requests.
  ///   - timeout: the timeout for a request.
  ///   - clock: the clock for delays and timeouts.
  /// - Throws: `SignInError.invalidURL` for URLs without TLS, except on the local machine.
  public init(
    id: String, secret: String? = nil, tokenURL: String, authorizationURL: String? = nil,
    deviceAuthorizationURL: String? = nil, scopes: [String] = [],
    transport: any HTTPTransport = URLSessionTransport(), timeout: Duration = .seconds(30),
    clock: any Clock<Duration> = ContinuousClock()
  ) throws(SignInError) {
    self.id = id
    self.secret = secret.map { HiddenText($0) }
    self.tokenURL = try Self.endpoint(tokenURL)
    self.authorizationURL = authorizationURL
    self.deviceAuthorizationURL = deviceAuthorizationURL
    self.scopes = scopes
    self.transport = transport
    self.timeout = timeout
    time = TimeSource(clock)
    deadlines = Deadlines(time: time)
  }

  static func endpoint(_ text: String) throws(SignInError) -> ServerURL {
    do throws(ServerURL.Problem) {
      return try ServerURL(text).secured(unless: false)
    } catch {
      throw .invalidURL(error.text)
    }
  }

  /// Exchanges a refresh token for new tokens (RFC 6749 §6).
  func renewed(_ refreshToken: String) async throws(SignInError) -> OAuthTokens {
    var tokens = try await tokens(for: [
      ("grant_type", "refresh_token"), ("refresh_token", refreshToken),
    ])
    tokens.refreshToken = tokens.refreshToken ?? refreshToken
    return tokens
  }

  func tokens(for fields: [(String, String)]) async throws(SignInError) -> OAuthTokens {
    let asked = Date()
    return try OAuthTokens(try await content(fields, from: tokenURL), at: asked)
  }

  /// Sends a form to an endpoint and returns the response body.
  func content(_ fields: [(String, String)], from endpoint: ServerURL) async throws(SignInError)
    -> Data
  {
    let request = request(fields, to: endpoint)
    let outcome = await deadlines.run(until: time.deadline(after: timeout)) {
      [transport] () async -> Result<Response, SignInError> in
      do {
        let (head, content) = try await transport.send(request.head, body: request.body)
        try head.checkFraming()
        return .success(
          Response(
            status: head.status, headers: head.headerFields,
            body: try await content.collect(upTo: TokenEndpoint.longestResponse)))
      } catch {
        return .failure(.transport(TransportError(error)))
      }
    }
    switch outcome {
    case .expired: throw .timedOut
    case .cancelled: throw .transport(.cancelled)
    case .finished(let result):
      let response = try result.get()
      guard response.status.kind == .successful else {
        throw OAuthRefusal.error(in: response, to: fields)
      }
      return response.body
    }
  }

  private func request(
    _ fields: [(String, String)], to endpoint: ServerURL
  ) -> (head: HTTPRequest, body: HTTPBody) {
    var headers: HTTPFields = [
      .contentType: "application/x-www-form-urlencoded", .accept: "application/json",
    ]
    var fields = fields
    if let secret {
      headers[.authorization] = BasicCredential.header(
        user: PercentEncoding.form(id), password: PercentEncoding.form(secret.text))
    } else {
      fields.append(("client_id", id))
    }
    let head = HTTPRequest(
      method: .post, scheme: endpoint.scheme, authority: endpoint.authority,
      path: endpoint.path.isEmpty ? "/" : endpoint.path, headerFields: headers)
    let form = fields.map { "\(PercentEncoding.form($0))=\(PercentEncoding.form($1))" }
    return (head, .data(Data(form.joined(separator: "&").utf8)))
  }
}

/// The error response of a server (RFC 6749 §5.2).
nonisolated struct OAuthRefusal: JSONObject {
  let code: String?
  let message: String?

  static let properties = Properties(
    Self.init, (\.code, "error"), (\.message, "error_description"))

  /// - Parameter fields: the fields of the request, which a server may repeat.
  static func error(in response: Response, to fields: [(String, String)]) -> SignInError {
    guard let refusal = try? JSONCoding.decode(OAuthRefusal.self, from: response.body),
      let code = refusal.code
    else { return .unusable("the server returned \(response.statusCode)") }
    let message = refusal.message.flatMap { message in
      fields.contains { $1.count >= 8 && message.contains($1) } ? nil : message
    }
    return .refused(
      code: ServerMessage.printable(code), message: message.map(ServerMessage.printable))
  }
}

/// Hides the transport from mirrors.
nonisolated extension OAuthClient: CustomStringConvertible, CustomReflectable {
  public var description: String { "OAuthClient(\(id))" }
  public var customMirror: Mirror { Mirror(self, children: ["id": id, "scopes": scopes]) }
}
