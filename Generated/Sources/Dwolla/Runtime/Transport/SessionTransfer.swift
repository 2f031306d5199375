import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

#if canImport(FoundationNetworking) || canImport(Darwin)
  /// One request of a session. Connects the callbacks of the session with the reader of the response.
  nonisolated final class SessionTransfer: Sendable {
    let task: URLSessionTask
    private let upload: UploadSource
    private let state = Locked(State())

    private struct State: Sendable {
      var hasResponse = false
      var isSuspended = false
      var backlog = ChunkBacklog()
      var end: Result<Void, any Error>?
      var waitsForResponse: CheckedContinuation<HTTPURLResponse, any Error>?
      /// Set only while the backlog is empty.
      var waitsForChunk: CheckedContinuation<Data?, any Error>?
    }

    init(_ task: URLSessionTask, _ upload: UploadSource) {
      self.task = task
      self.upload = upload
    }

    // MARK: For the reader

    /// Sends the request and waits for the head of the response.
    func start() async throws -> HTTPURLResponse {
      try await withTaskCancellationHandler {
        try await withCheckedThrowingContinuation { continuation in
          let end = state.withLock { state in
            if state.end == nil { state.waitsForResponse = continuation }
            return state.end
          }
          if let end {
            continuation.resume(with: end.flatMap { .failure(CancellationError()) })
          } else {
            task.resume()
          }
        }
      } onCancel: {
        cancel()
      }
    }

    /// The body, if all of it has arrived.
    func wholeBody() -> Data? {
      state.withLock { state in
        guard case .success = state.end else { return nil }
        return state.backlog.takeAll()
      }
    }

    func nextChunk() async throws -> Data? {
      try await withTaskCancellationHandler {
        try await withCheckedThrowingContinuation { continuation in
          let outcome: Result<Data?, any Error>? = state.withLock { state in
            do {
              if let chunk = try state.backlog.next() {
                if state.isSuspended, state.backlog.isLow {
                  state.isSuspended = false
                  task.resume()
                }
                return .success(chunk)
              }
            } catch {
              return .failure(error)
            }
            if let end = state.end { return end.map { nil } }
            guard state.waitsForChunk == nil else {
              return .failure(TransportError.connection("the body is already being read"))
            }
            state.waitsForChunk = continuation
            return nil
          }
          if let outcome { continuation.resume(with: outcome) }
        }
      } onCancel: {
        cancel()
      }
    }

    /// Cancels the request and closes its connection.
    func cancel() {
      guard end(.failure(CancellationError()), nil) else { return }
      // Foundation on Linux may block here as long as the server sends.
      DispatchQueue.global().async { [task] in task.cancel() }
    }

    // MARK: For the session

    func received(_ response: HTTPURLResponse) {
      // The statuses 100 and 103 precede the response.
      guard response.statusCode >= 200 else { return }
      let continuation = state.withLock { state in
        state.hasResponse = true
        defer { state.waitsForResponse = nil }
        return state.waitsForResponse
      }
      continuation?.resume(returning: response)
    }

    func received(_ chunk: Data) {
      guard !chunk.isEmpty else { return }
      do {
        let continuation = try state.withLock { state in
          if let continuation = state.waitsForChunk {
            state.waitsForChunk = nil
            return continuation as CheckedContinuation<Data?, any Error>?
          }
          guard state.end == nil else { return nil }
          try state.backlog.append(chunk)
          #if !canImport(FoundationNetworking)
            if state.backlog.isFull, !state.isSuspended {
              state.isSuspended = true
              task.suspend()
            }
          #endif
          return nil
        }
        continuation?.resume(returning: chunk)
      } catch {
        if end(.failure(error), nil) { task.cancel() }
      }
    }

    func ended(_ error: (any Error)?) {
      end(error.map { .failure($0) } ?? .success(()), task.response as? HTTPURLResponse)
    }

    /// - Returns: `false` if it had already ended.
    @discardableResult
    private func end(_ end: Result<Void, any Error>, _ response: HTTPURLResponse?) -> Bool {
      let waiting = state.withLock { state -> State? in
        guard state.end == nil else { return nil }
        state.end = state.hasResponse ? end.mapError { TransportError($0).afterResponse } : end
        if case .failure(is CancellationError) = end { state.backlog = ChunkBacklog() }
        defer {
          state.waitsForResponse = nil
          state.waitsForChunk = nil
        }
        return state
      }
      guard let waiting else { return false }
      upload.remove()
      waiting.waitsForResponse?.resume(
        with: (waiting.end ?? end).flatMap {
          response.map { .success($0) }
            ?? .failure(TransportError.connection("there is no response"))
        })
      waiting.waitsForChunk?.resume(with: (waiting.end ?? end).map { nil })
      return true
    }
  }
#endif
