import Foundation
import LoopbackServer

/// A call to the probe, the response of the server, and the outcome.
struct Scenario: Sendable {
  enum Call: String, Sendable {
    case create, get
  }

  var call: Call
  /// The identifier in the path of the call, which identifies the scenario.
  var id: String
  var reply: Reply
  var outcome: String
  var detail: String?

  static let all = [
    created, createErrors, [mx, plaid], getErrors,
  ].flatMap { $0 }

  @Sendable static func answer(_ request: ReceivedRequest) -> Reply {
    all.first { $0.line == request.line }?.reply ?? Reply(501)
  }

  /// The requests that the server receives. Each creation is made with both bodies.
  static var lines: [String] {
    all.flatMap { $0.call == .create ? [$0.line, $0.line] : [$0.line] }
  }

  var line: String {
    switch call {
    case .create: "POST /customers/\(id)/exchange-sessions"
    case .get: "GET /exchange-sessions/\(id)"
    }
  }

  func outcomes(in package: String) -> [Outcome] {
    let calls = call == .create ? ["create with redirect", "create for web"] : ["get"]
    return calls.map {
      Outcome(
        package: package, call: $0, id: id, outcome: outcome, status: reply.status, detail: detail)
    }
  }

  private static let created = [
    Self(
      call: .create, id: "ok", reply: Reply(201, headers: ["Location": "/exchange-sessions/1"]),
      outcome: "success", detail: "/exchange-sessions/1")
  ]

  private static let createErrors = [
    Self.error(.create, "partner", 400, "badRequest", "/_links/exchange-partner/href is invalid"),
    .error(.create, "redirect", 400, "badRequest", "/_links/redirect-url/href is invalid"),
    .error(
      .create, "unregistered", 400, "badRequest",
      "The provided redirect URL must exactly match one of the configured URLs for the account"),
    .error(.create, "other", 400, "badRequest", "Another reason", isKnown: false),
    .error(.create, "scope", 401, "unauthorized", "Missing scope", isKnown: false),
    .error(
      .create, "product", 403, "forbidden",
      "The exchange partner specified does not support this product"),
    .error(
      .create, "disabled", 403, "forbidden",
      "Exchange sessions with this exchange partner are not enabled for your account"),
    .error(.create, "nobody", 404, "notFound", "No such customer", isKnown: false),
    .error(.create, "broken", 500, "undocumented", "Sorry", isKnown: false),
  ]

  private static let mx = Self(
    call: .get, id: "mx",
    reply: Reply(
      200, type: mediaType,
      """
      {"created": "2025-07-23T00:18:21Z", "_links": {
        "self": {"href": "s", "type": "t", "resource-type": "r"},
        "exchange-partner": {"href": "p", "type": "t", "resource-type": "r"},
        "external-provider-session": {"href": "https://mx", "type": "t", "resource-type": "r"}}}
      """),
    outcome: "success", detail: "1753229901 https://mx nil")

  private static let plaid = Self(
    call: .get, id: "plaid",
    reply: Reply(
      200, type: mediaType + "; charset=UTF-8",
      """
      {"created": "2025-07-23T02:18:21+02:00", "new": [1], "_links": {
        "self": {"href": "s", "type": "t", "resource-type": "r"},
        "exchange-partner": {"href": "p", "type": "t", "resource-type": "r"}},
       "externalProviderSessionToken": "link-1"}
      """),
    outcome: "success", detail: "1753229901 nil link-1")

  private static let getErrors = [
    Self.error(.get, "withheld", 403, "forbidden", "Not yours", isKnown: false),
    .error(.get, "missing", 404, "notFound", "No such session", isKnown: false),
    .error(.get, "unavailable", 503, "undocumented", "Later", isKnown: false),
    Self(
      call: .get, id: "unreadable", reply: Reply(200, type: mediaType, "{"),
      outcome: "failed", detail: "$"),
  ]

  private static let mediaType = "application/vnd.dwolla.v1.hal+json"

  /// - Parameter isKnown: whether the message belongs to a documented alternative.
  private static func error(
    _ call: Call, _ id: String, _ status: Int, _ outcome: String, _ message: String,
    isKnown: Bool = true
  ) -> Self {
    Self(
      call: call, id: id,
      reply: Reply(status, type: mediaType, #"{"code": "Code", "message": "\#(message)"}"#),
      outcome: outcome, detail: isKnown ? message : nil)
  }
}

/// A line of the probe's output.
struct Outcome: Codable, Equatable {
  var package: String
  var call: String
  var id: String
  var outcome: String
  var status: Int
  var detail: String?
}

extension Outcome {
  init(line: String) throws {
    self = try JSONDecoder().decode(Self.self, from: Data(line.utf8))
  }
}
