// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation
public import HTTPTypes

nonisolated extension Event {
  /// Reads the body of a webhook that came: `event`.
  ///
  /// Whether it came from the API, its signature says, which is another thing to check.
  /// - Parameters:
  ///   - body: the bytes of the request.
  ///   - headers: those of the request.
  /// - Throws: `CallFailure.undecodable`, with the place of the first problem.
  public init(body: Data, headers: HTTPFields = [:]) throws(CallFailure) {
    self = try IncomingRequest(kind: "webhook", headers: headers, body: body).decode()
  }
}
