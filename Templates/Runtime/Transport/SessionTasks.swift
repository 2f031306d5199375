import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// The tasks of a session that are under way.
actor SessionTasks {
  private var transfers: [Int: Transfer] = [:]

  private struct Transfer {
    var data = Data()
    let continuation: CheckedContinuation<(HTTPURLResponse, Data), any Error>
  }

  /// Starts a task and waits for its end.
  func run(_ task: URLSessionDataTask) async throws -> (HTTPURLResponse, Data) {
    try await withCheckedThrowingContinuation { continuation in
      guard !Task.isCancelled else {
        task.cancel()
        return continuation.resume(throwing: CancellationError())
      }
      transfers[task.taskIdentifier] = Transfer(continuation: continuation)
      task.resume()
    }
  }

  /// Lets the caller go, whether or not the task ends.
  func cancel(_ task: Int) {
    transfers.removeValue(forKey: task)?.continuation.resume(throwing: CancellationError())
  }

  func receive(_ event: SessionEvent) {
    switch event.kind {
    case .received(let data):
      transfers[event.task]?.data.append(data)
    case .ended(let response, let error):
      guard let transfer = transfers.removeValue(forKey: event.task) else { return }
      if let error {
        transfer.continuation.resume(throwing: error)
      } else if let response {
        transfer.continuation.resume(returning: (response, transfer.data))
      } else {
        transfer.continuation.resume(
          throwing: TransportError.connection("the answer is not one of HTTP"))
      }
    }
  }
}
