public import Dwolla
import HTTPTypes

nonisolated extension MockTransport {
  /// One attempt of a call that a test expects, and the response to it.
  public struct Step: Sendable {
    let operation: String
    let response: MockResponse
    /// Whether the request is the expected one, or `nil` to accept any request.
    let matches: (@Sendable (any OperationRequest) -> Bool)?

    /// Expects a call to an operation.
    ///
    /// - Parameters:
    ///   - operation: the request type of the operation.
    ///   - response: the response of the mock.
    public static func call<Request: OperationRequest>(
      _ operation: Request.Type, with response: MockResponse = .example
    ) -> Step {
      Step(operation: Request.operation.name, response: response, matches: nil)
    }

    /// Expects a call to an operation with a matching request.
    ///
    /// - Parameters:
    ///   - operation: the request type of the operation.
    ///   - response: the response of the mock.
    ///   - matches: whether the request is the expected one.
    public static func call<Request: OperationRequest>(
      _ operation: Request.Type, with response: MockResponse = .example,
      where matches: @escaping @Sendable (Request) -> Bool
    ) -> Step {
      Step(operation: Request.operation.name, response: response) { request in
        (request as? Request).map(matches) ?? false
      }
    }
  }
}

/// The steps of a test, and their progress.
nonisolated struct MockScript: Sendable {
  private let steps: [MockTransport.Step]
  private var next = 0
  private var deviations: [String] = []

  init(_ steps: [MockTransport.Step]) {
    self.steps = steps
  }

  /// Returns the response to a call, if it is the next step.
  ///
  /// - Throws: `TransportError.invalidRequest` for an unexpected call.
  mutating func response(to call: CallContext) throws(TransportError) -> MockResponse {
    let name = call.operation.name
    guard next < steps.count else { throw deviation("\(name) was called after the last step") }
    let step = steps[next]
    guard step.operation == name else {
      throw deviation("\(name) was called instead of \(step.operation) (\(place))")
    }
    if let matches = step.matches, !(call.request.map(matches) ?? false) {
      throw deviation("\(name) was called with another request (\(place))")
    }
    next += 1
    return step.response
  }

  /// Descriptions of unexpected calls, and of steps without a call.
  var problems: [String] {
    let untaken = steps.indices.dropFirst(next).map { index in
      "\(steps[index].operation) was not called (step \(index + 1) of \(steps.count))"
    }
    return deviations + untaken
  }

  private var place: String { "step \(next + 1) of \(steps.count)" }

  private mutating func deviation(_ problem: String) -> TransportError {
    deviations.append(problem)
    return .invalidRequest("the mock's script does not expect this call: \(problem)")
  }
}
