import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

#if canImport(FoundationNetworking) || canImport(Darwin)
  /// The sessions of a transport.
  nonisolated final class SessionPool: Sendable {
    private let shared = SessionPool.makeSession()

    deinit {
      // Responses that are still being read continue.
      shared.session.finishTasksAndInvalidate()
    }

    /// A request that is ready to start.
    func transfer(_ request: URLRequest, _ upload: UploadSource) -> SessionTransfer {
      #if canImport(FoundationNetworking)
        // If a reused connection turns out to be closed, libcurl sends the request again, even if the server
        // may have acted on it, and without its body. Requests that are unsafe to send twice therefore use a
        // new connection, which requires a new session.
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

    /// Creates a session that stores no cookies, credentials or responses.
    private static func makeSession() -> (session: URLSession, delegate: SessionDelegate) {
      let configuration = URLSessionConfiguration.ephemeral
      configuration.httpCookieStorage = nil
      configuration.httpShouldSetCookies = false
      configuration.httpCookieAcceptPolicy = .never
      configuration.urlCredentialStorage = nil
      configuration.urlCache = nil
      configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
      // With the default of 6, a few unread responses would block all other requests.
      configuration.httpMaximumConnectionsPerHost = 128
      // The client implements timeouts. The default here is 60 s.
      configuration.timeoutIntervalForRequest = URLSessionTransport.day
      let delegate = SessionDelegate()
      return (
        URLSession(configuration: configuration, delegate: delegate, delegateQueue: nil), delegate
      )
    }
  }
#endif
