import HTTPTypes
import LoopbackServer

@testable import Runtime

/// A request whose operation and parameters are those of the test.
struct ProbeRequest: OperationRequest {
  static let operation = OperationDescription(
    id: "probe", name: "probe", method: .get, path: "/probe")

  func write(to message: inout RequestMessage) throws(CallFailure) {}

  static func read(_ answer: ResponseReader) throws(CallFailure) -> Result<
    Response, GetExchangeSessionError
  > {
    .success(answer.response)
  }
}

/// An operation that accepts these schemes.
func operation(
  path: String = "/probe", method: HTTPRequest.Method = .get, security: [SecurityScheme] = []
) -> OperationDescription {
  OperationDescription(id: "probe", name: "probe", method: method, path: path, security: security)
}

/// The target that a message has once these parameters are written.
func target(
  path: String = "/probe", _ write: (inout RequestMessage) throws(CallFailure) -> Void
) throws(CallFailure) -> String {
  var message = RequestMessage(operation: operation(path: path))
  try write(&message)
  return try message.target().text
}

/// An answer to the probe.
func answer(_ reply: Reply) -> ResponseReader {
  let (response, body) = reply.http
  return ResponseReader(
    operation: operation(),
    response: Response(status: response.status, headers: response.headerFields, body: body))
}

/// The problem of a request that is refused, and its parameter.
func refusal(_ error: CallFailure?) -> (parameter: String?, problem: String)? {
  guard case .invalidRequest(let refused) = error else { return nil }
  return (refused.parameter, refused.problem)
}
