import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// What happens to a task of a session.
nonisolated struct SessionEvent: Sendable {
  /// The task's identifier.
  let task: Int
  let kind: Kind

  enum Kind: Sendable {
    case received(Data)
    case ended(HTTPURLResponse?, (any Error)?)
  }
}

/// Turns a session's callbacks into a stream of events.
nonisolated final class SessionDelegate: NSObject, URLSessionDataDelegate, Sendable {
  private let events: AsyncStream<SessionEvent>.Continuation

  init(_ events: AsyncStream<SessionEvent>.Continuation) {
    self.events = events
  }

  func urlSession(
    _ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data
  ) {
    events.yield(SessionEvent(task: dataTask.taskIdentifier, kind: .received(data)))
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?
  ) {
    end(task, error)
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask,
    willPerformHTTPRedirection response: HTTPURLResponse, newRequest request: URLRequest,
    completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) {
    completionHandler(
      task.originalRequest.flatMap { RedirectPolicy.request(from: $0, to: request) })
  }

  #if canImport(FoundationNetworking)
    // Without a credential this Foundation never ends a task that was challenged, so that the
    // challenge, whose body has come by now, is made the answer here.
    func urlSession(
      _ session: URLSession, task: URLSessionTask,
      didReceive challenge: URLAuthenticationChallenge,
      completionHandler:
        @escaping @Sendable (URLSession.AuthChallengeDisposition, URLCredential?) -> Void
    ) {
      end(task, nil)
      completionHandler(.cancelAuthenticationChallenge, nil)
    }
  #endif

  private func end(_ task: URLSessionTask, _ error: (any Error)?) {
    let response = task.response as? HTTPURLResponse
    events.yield(SessionEvent(task: task.taskIdentifier, kind: .ended(response, error)))
  }
}
