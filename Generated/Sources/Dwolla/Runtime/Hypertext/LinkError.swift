/// How it fails to follow a link.
public nonisolated enum LinkError: OperationError {
  /// The server answered, and not with a success.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read. The request was not sent where the link leads to another
  /// server than the client's.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }
}
