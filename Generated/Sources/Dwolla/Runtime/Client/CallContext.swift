/// The call that an attempt belongs to.
public nonisolated struct CallContext: Sendable {
  /// The operation.
  public let operation: OperationDescription
  /// The number of the attempt, starting with 1.
  public let attempt: Int
  /// The typed request, or `nil` if the call follows a link.
  package let request: (any OperationRequest)?

  /// Creates a context for tests of middleware. The client creates its own.
  public init(operation: OperationDescription, attempt: Int) {
    self.init(operation: operation, attempt: attempt, request: nil)
  }

  package init(operation: OperationDescription, attempt: Int, request: (any OperationRequest)?) {
    self.operation = operation
    self.attempt = attempt
    self.request = request
  }

  /// The attempt that is being sent, so that a mock can distinguish calls. `nil` for a token request.
  @TaskLocal package static var current: CallContext?
}

/// Logs do not show the typed request.
nonisolated extension CallContext: CustomStringConvertible, CustomReflectable {
  public var description: String { "\(operation.name), attempt \(attempt)" }

  public var customMirror: Mirror {
    Mirror(self, children: ["operation": operation, "attempt": attempt])
  }
}
