@testable import Runtime

extension ClientParts {
  /// The parts of a client for `https://host`.
  static func probe(
    _ transport: any HTTPTransport, security: Security = .anonymous
  ) throws -> ClientParts {
    ClientParts(
      security: security, server: Server(url: "https://host"),
      serverURL: try ServerURL("https://host"), userAgent: "tests",
      configuration: Configuration(), transport: transport)
  }
}

extension TokenRules {
  /// The rules for a call without a practical time limit.
  static func probe() -> TokenRules {
    TokenRules(
      retries: .none, attemptTimeout: .seconds(3600), timeout: .seconds(3600), deadline: nil,
      userAgent: "tests", log: CallLog(logger: nil, operation: operation()))
  }
}
