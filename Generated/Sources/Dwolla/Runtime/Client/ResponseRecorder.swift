/// Records the response of the last call.
public nonisolated final class ResponseRecorder: Sendable {
  private let state = Locked<Response?>(nil)

  public init() {}

  public var last: Response? { state.withLock { $0 } }

  func record(_ response: Response) {
    state.withLock { $0 = response }
  }
}
