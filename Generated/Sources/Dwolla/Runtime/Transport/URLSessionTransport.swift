import Foundation
public import HTTPTypes

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

#if canImport(FoundationNetworking) || canImport(Darwin)
  /// Sends requests with `URLSession`, and stores no cookies, credentials or responses.
  ///
  /// It follows redirects of GET and HEAD requests within one origin. Any other redirect is the response.
  /// It decodes a `Content-Encoding` that Foundation supports, such as gzip.
  ///
  /// It never sends a request twice by itself, except GET and HEAD. On Linux, this requires a new connection
  /// for every other request. If that costs too much, use a transport that reuses connections.
  ///
  /// It writes a streamed request body to a temporary file before it sends the request. It buffers at most
  /// 1 MiB of a response that is read slowly. Then the sender must wait. On Linux, where a transfer cannot be
  /// paused, the rest goes to a temporary file.
  ///
  /// Foundation on Linux (FoundationNetworking) has two defects that matter if you do not trust the server:
  ///
  /// - It crashes the process at trailers after a chunked body, at a head that ends in the middle
  ///   of a line, and at a `Content-Length` such as 9223372036854775807. A client cannot prevent
  ///   that.
  /// - Cancelling a request blocks a thread as long as the server sends trailers. Calls still end at their
  ///   deadlines.
  ///
  /// `AsyncHTTPClientTransport` has neither defect. Prefer it on Linux servers.
  public nonisolated final class URLSessionTransport: HTTPTransport {
    private let sessions = SessionPool()

    /// Creates a transport with its own connections.
    public init() {}

    /// Sends a request and waits for the head of the response.
    ///
    /// - Throws: `TransportError`, the errors of the request body, or `CancellationError` after
    ///   cancellation.
    public func send(
      _ request: HTTPRequest, body: HTTPBody?
    ) async throws -> (HTTPResponse, HTTPBody) {
      let upload = try await UploadSource(body, of: request)
      return try await RedirectPolicy.response(to: request) { try await exchange($0, upload) }
    }

    private func exchange(
      _ request: HTTPRequest, _ upload: UploadSource
    ) async throws -> (HTTPResponse, HTTPBody) {
      guard let urlRequest = URLRequest(request) else {
        upload.remove()
        throw TransportError.invalidRequest("the request has no valid URL")
      }
      let transfer = sessions.transfer(urlRequest, upload)
      let response: HTTPResponse
      do {
        response = try HTTPResponse(try await transfer.start())
      } catch {
        throw TransportError(error)
      }
      return (response, body(of: response, to: request, transfer))
    }

    private func body(
      of response: HTTPResponse, to request: HTTPRequest, _ transfer: SessionTransfer
    ) -> HTTPBody {
      guard response.hasBody(answering: request.method) else { return .data(Data()) }
      if let whole = transfer.wholeBody() { return .data(whole) }
      return .stream(ReceivedBody(transfer), length: response.bodyLength)
    }

    static let day: TimeInterval = 86_400
  }

  nonisolated extension URLRequest {
    fileprivate init?(_ request: HTTPRequest) {
      guard let url = URL(request) else { return nil }
      self.init(url: url)
      httpMethod = request.method.rawValue
      httpShouldHandleCookies = false
      timeoutInterval = URLSessionTransport.day
      for field in request.headerFields where field.name != .cookie {
        addValue(field.value, forHTTPHeaderField: field.name.rawName)
      }
      // swift-http-types splits cookies into several fields, but a server must receive one (RFC 6265 §5.4).
      setValue(request.headerFields[.cookie], forHTTPHeaderField: "Cookie")
    }
  }

  nonisolated extension HTTPResponse {
    fileprivate init(_ response: HTTPURLResponse) throws(TransportError) {
      let fields = response.allHeaderFields.compactMap { name, value in
        (name as? String).flatMap { name in (value as? String).map { (name: name, value: $0) } }
      }
      try self.init(code: response.statusCode, fields: fields)
    }
  }

  /// Hides pending requests from mirrors, because they contain credentials.
  nonisolated extension URLSessionTransport: CustomReflectable {
    public var customMirror: Mirror { Mirror(self, children: [:]) }
  }
#else
  /// A placeholder for platforms without `URLSession`. Pass your own transport to the client there.
  public nonisolated struct URLSessionTransport: HTTPTransport {
    /// Creates a transport that sends nothing.
    public init() {}

    /// Always throws `TransportError.invalidRequest`.
    public func send(
      _ request: HTTPRequest, body: HTTPBody?
    ) async throws -> (HTTPResponse, HTTPBody) {
      throw TransportError.invalidRequest(
        "this platform has no URLSession: pass your own transport to the client")
    }
  }
#endif
