/// Errors thrown when a link is followed.
public nonisolated enum LinkError: OperationError {
  /// The response is not a success.
  case undocumented(UndocumentedResponse)
  /// The request failed before a usable response arrived, or the link is to another server.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }
}
