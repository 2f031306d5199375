import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

#if canImport(FoundationNetworking) || canImport(Darwin)
  /// Forwards the callbacks of a session to the transfers.
  nonisolated final class SessionDelegate: NSObject, URLSessionDataDelegate, Sendable {
    private let transfers = Locked<[Int: SessionTransfer]>([:])

    /// Call this before the task of the transfer is resumed.
    func add(_ transfer: SessionTransfer) {
      transfers.withLock { $0[transfer.task.taskIdentifier] = transfer }
    }

    func urlSession(
      _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
      completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
    ) {
      if let response = response as? HTTPURLResponse { transfer(of: dataTask)?.received(response) }
      completionHandler(.allow)
    }

    func urlSession(
      _ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data
    ) {
      transfer(of: dataTask)?.received(data)
    }

    func urlSession(
      _ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?
    ) {
      end(task, error)
    }

    // `RedirectPolicy` follows redirects.
    func urlSession(
      _ session: URLSession, task: URLSessionTask,
      willPerformHTTPRedirection response: HTTPURLResponse, newRequest request: URLRequest,
      completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
      completionHandler(nil)
    }

    #if canImport(FoundationNetworking)
      // Foundation on Linux never ends a challenged task without a credential. The body of the challenge has
      // arrived, so use it as the response.
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

    private func transfer(of task: URLSessionTask) -> SessionTransfer? {
      transfers.withLock { $0[task.taskIdentifier] }
    }

    private func end(_ task: URLSessionTask, _ error: (any Error)?) {
      transfers.withLock { $0.removeValue(forKey: task.taskIdentifier) }?.ended(error)
    }
  }
#endif
