import Foundation
import HTTPTypes
import Logging

/// Logs calls at the level `debug`. It removes secrets itself, so its callers cannot forget to.
nonisolated struct CallLog: Sendable {
  private let logger: Logger?
  private let redaction: Redaction

  /// - Parameter logger: if it is `nil` or its level is above `debug`, logging costs nothing.
  init(logger: Logger?, operation: OperationDescription) {
    guard let logger, logger.logLevel <= .debug else {
      self.logger = nil
      redaction = Redaction(secretFields: [])
      return
    }
    self.logger = logger
    let keys = operation.security.compactMap { scheme in
      if case .apiKey(let name, _) = scheme { name } else { nil }
    }
    redaction = Redaction(secretFields: operation.secretFields + keys)
  }

  func request(_ request: HTTPRequest, _ body: HTTPBody?, _ context: CallContext) {
    guard let logger else { return }
    var metadata: Logger.Metadata = [
      "attempt": "\(context.attempt)",
      "headers": "\(redaction.text(of: request.headerFields))",
    ]
    if let body {
      metadata["body"] = "\(text(of: body, request.headerFields[.contentType]))"
    }
    logger.debug(
      "\(context.operation.name): \(request.method.rawValue) \(url(request, context.operation))",
      metadata: metadata)
  }

  func response(_ response: Response, _ context: CallContext, after duration: Duration) {
    guard let logger else { return }
    logger.debug(
      "\(context.operation.name): \(response.statusCode)",
      metadata: [
        "attempt": "\(context.attempt)", "duration": "\(duration)",
        "headers": "\(redaction.text(of: response.headers))",
        "body": "\(redaction.text(of: response.body, contentType: response.contentType))",
      ])
  }

  func failure(_ problem: String, _ context: CallContext) {
    logger?.debug(
      "\(context.operation.name): \(problem)", metadata: ["attempt": "\(context.attempt)"])
  }

  func pause(_ pause: Duration, _ context: CallContext) {
    logger?.debug(
      "\(context.operation.name): the next attempt is in \(pause)",
      metadata: ["attempt": "\(context.attempt)"])
  }

  func tokenRequest(_ endpoint: ServerURL) {
    logger?.debug("fetching a token: \(endpoint.scheme)://\(endpoint.authority)\(endpoint.path)")
  }

  func tokenResponse(_ status: HTTPResponse.Status) {
    logger?.debug("fetching a token: \(status.code)")
  }

  private func url(_ request: HTTPRequest, _ operation: OperationDescription) -> String {
    let target = redaction.text(ofTarget: request.path ?? "/", template: operation.path)
    return "\(request.scheme ?? "")://\(request.authority ?? "")\(target)"
  }

  private func text(of body: HTTPBody, _ contentType: String?) -> String {
    guard case .data(let data) = body.content else { return body.description }
    return redaction.text(of: data, contentType: contentType)
  }
}
