public import Dwolla
import Foundation
public import HTTPTypes

/// The response of a mock to one attempt.
public nonisolated struct MockResponse: Sendable {
  let kind: Kind
  /// Waits before the response.
  private(set) var pause: @Sendable () async throws -> Void = {}

  init(kind: Kind) {
    self.kind = kind
  }

  enum Kind: Sendable {
    case example(status: Int?, name: String?)
    case body(@Sendable () throws -> Data, status: Int?, HTTPFields)
    case response(Response)
    case failure(TransportError)
    case silence
  }

  /// The example of the operation's first documented success.
  public static let example = MockResponse(kind: .example(status: nil, name: nil))

  /// An example of a documented response.
  ///
  /// - Parameters:
  ///   - status: a documented status of the operation.
  ///   - name: the name of the example, or `nil` for the first one of the status.
  public static func example(status: Int, named name: String? = nil) -> MockResponse {
    MockResponse(kind: .example(status: status, name: name))
  }

  /// Your own value as JSON, with the documented media type.
  ///
  /// - Parameters:
  ///   - status: the status, or `nil` for the first documented success.
  ///   - headers: headers in addition to those of the example.
  public static func body(
    _ value: some JSONCodable, status: Int? = nil, headers: HTTPFields = [:]
  ) -> MockResponse {
    let encode: @Sendable () throws -> Data = { try JSONCoding.encode(value) }
    return MockResponse(kind: .body(encode, status: status, headers))
  }

  /// A status without a body.
  public static func status(_ status: Int, headers: HTTPFields = [:]) -> MockResponse {
    .response(Response(status: HTTPResponse.Status(code: status), headers: headers))
  }

  /// A status with text, such as the error page of a proxy.
  public static func text(
    _ text: String, status: Int, contentType: String = "text/plain"
  ) -> MockResponse {
    .response(
      Response(
        status: HTTPResponse.Status(code: status), headers: [.contentType: contentType],
        body: Data(text.utf8)))
  }

  /// Any response.
  public static func response(_ response: Response) -> MockResponse {
    MockResponse(kind: .response(response))
  }

  /// No response: the connection fails.
  public static func failure(_ error: TransportError) -> MockResponse {
    MockResponse(kind: .failure(error))
  }

  /// The same response after a delay.
  ///
  /// - Parameter clock: the clock that measures the delay.
  public func delayed(
    by duration: Duration, clock: any Clock<Duration> = ContinuousClock()
  ) -> MockResponse {
    var response = self
    response.pause = { try await clock.sleep(for: duration) }
    return response
  }

  /// No response, until the client's timeout ends the attempt or the task is cancelled.
  public static let silence = MockResponse(kind: .silence)
}
