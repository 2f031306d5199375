import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

#if canImport(FoundationNetworking) || canImport(Darwin)
  /// The sessions of a transport.
  nonisolated final class SessionPool: Sendable {
    private let shared = SessionPool.makeSession()

    deinit {
      // Answers that are still being read go on.
      shared.session.finishTasksAndInvalidate()
    }

    /// A request that is ready to start.
    func transfer(_ request: URLRequest, _ upload: UploadSource) -> SessionTransfer {
      #if canImport(FoundationNetworking)
        // Where a kept-alive connection turns out to be closed, libcurl sends the request again, even if
        // the server may have acted on it, and without its body. So what is not safe to be sent twice
        // goes over its own connection, which only its own session gives.
        guard request.httpMethod == "GET" || request.httpMethod == "HEAD" else {
          let alone = Self.makeSession()
          defer { alone.session.finishTasksAndInvalidate() }
          return Self.transfer(request, upload, alone)
        }
      #endif
      return Self.transfer(request, upload, shared)
    }

    private static func transfer(
      _ request: URLRequest, _ upload: UploadSource,
      _ owner: (session: URLSession, delegate: SessionDelegate)
    ) -> SessionTransfer {
      var request = request
      let task: URLSessionTask
      switch upload {
      case .nothing:
        task = owner.session.dataTask(with: request)
      case .data(let data):
        request.httpBody = data
        task = owner.session.dataTask(with: request)
      case .file(let url), .temporaryFile(let url):
        task = owner.session.uploadTask(with: request, fromFile: url)
      }
      let transfer = SessionTransfer(task, upload)
      owner.delegate.add(transfer)
      return transfer
    }

    /// Stores no cookies, credentials or answers.
    private static func makeSession() -> (session: URLSession, delegate: SessionDelegate) {
      let configuration = URLSessionConfiguration.ephemeral
      configuration.httpCookieStorage = nil
      configuration.httpShouldSetCookies = false
      configuration.httpCookieAcceptPolicy = .never
      configuration.urlCredentialStorage = nil
      configuration.urlCache = nil
      configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
      // The default of 6 would let a few answers that nobody reads hold up all other requests.
      configuration.httpMaximumConnectionsPerHost = 128
      // The call's own timeout is what counts; the default here is 60 s.
      configuration.timeoutIntervalForRequest = URLSessionTransport.day
      let delegate = SessionDelegate()
      return (
        URLSession(configuration: configuration, delegate: delegate, delegateQueue: nil), delegate
      )
    }
  }
#endif
