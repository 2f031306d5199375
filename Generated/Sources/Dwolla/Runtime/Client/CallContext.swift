/// The call that an attempt belongs to.
public nonisolated struct CallContext: Sendable {
  /// The operation.
  public let operation: OperationDescription
  /// The number of the attempt, starting with 1.
  public let attempt: Int
  /// What the caller gave; `nil` where a link was followed.
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

  /// The attempt that a transport is given just now, so that a mock can distinguishes calls; `nil` for
  /// a token request.
  @TaskLocal package static var current: CallContext?
}

/// What the caller gave stays out of logs.
nonisolated extension CallContext: CustomStringConvertible, CustomReflectable {
  public var description: String { "\(operation.name), attempt \(attempt)" }

  public var customMirror: Mirror {
    Mirror(self, children: ["operation": operation, "attempt": attempt])
  }
}
