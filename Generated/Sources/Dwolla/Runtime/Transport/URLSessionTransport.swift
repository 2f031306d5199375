import Foundation
public import HTTPTypes

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

#if canImport(FoundationNetworking) || canImport(Darwin)
  /// Sends requests by `URLSession`its own s, which store no cookies, credentials or answers.
  ///
  /// Redirects are followed for GET and HEAD within one origin; any other one is the response. A response
  /// with a `Content-Encoding` that Foundation knows, such as gzip, comes decoded.
  ///
  /// No request but GET and HEAD is ever sent twice by itself. On Linux that takes a new connection for
  /// each; where that costs too much, take a transport that keeps them.
  ///
  /// A body that is a stream is written to a temporary file before it is sent. Of a response that is read
  /// slowly at most 1 MiB is in memory: the sender must wait, or on Linux, where a transfer cannot be
  /// paused, the rest goes to a temporary file.
  ///
  /// Of Foundation on Linux (FoundationNetworking) one should know, before a server that is not one's own is
  /// called:
  ///
  /// - It ends the process at trailers after a chunked body, at a head that ends in the middle of a line, and at
  ///   a `Content-Length` such as 9223372036854775807. No client can prevent that.
  /// - Cancelling a request blocks a thread for as long as the server goes on sending trailers. Calls end at
  ///   their deadlines nevertheless.
  ///
  /// None of this holds for `AsyncHTTPClientTransport`: on Linux servers, take that one where you can choose.
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
      return try await RedirectPolicy.answer(to: request) { try await exchange($0, upload) }
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
        response = HTTPResponse(try await transfer.start())
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
      // Each of them is its own field there, and a server gets one (RFC 6265 §5.4).
      setValue(request.headerFields[.cookie], forHTTPHeaderField: "Cookie")
    }
  }

  nonisolated extension HTTPResponse {
    fileprivate init(_ response: HTTPURLResponse) {
      self.init(status: HTTPResponse.Status(code: response.statusCode))
      for (key, value) in response.allHeaderFields {
        guard let text = key as? String, let name = HTTPField.Name(text),
          let value = value as? String
        else { continue }
        headerFields.append(HTTPField(name: name, value: value))
      }
    }
  }

  /// What is being sent holds credentials.
  nonisolated extension URLSessionTransport: CustomReflectable {
    public var customMirror: Mirror { Mirror(self, children: [:]) }
  }
#else
  /// A placeholder for platforms without `URLSession`, where you pass your own transport to the
  /// client.
  public nonisolated struct URLSessionTransport: HTTPTransport {
    /// Creates a transport that sends nothing.
    public init() {}

    /// Always throws `TransportError.invalidRequest`.
    public func send(
      _ request: HTTPRequest, body: HTTPBody?
    ) async throws -> (HTTPResponse, HTTPBody) {
      throw TransportError.invalidRequest(
        "this platform has no URLSession: give the client a transport of your own")
    }
  }
#endif
