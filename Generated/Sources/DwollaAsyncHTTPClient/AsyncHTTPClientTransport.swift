#if AsyncHTTPClient
  public import AsyncHTTPClient
  public import Dwolla
  import Foundation
  public import HTTPTypes
  public import NIOCore
  import NIOHTTP1
  import NIOHTTPCompression

  /// Sends requests with its own AsyncHTTPClient, which reuses connections for all methods and
  /// applies backpressure to fast senders.
  ///
  /// Redirects are followed for GET and HEAD within one origin; any other redirect is returned as
  /// the response. Responses in gzip and deflate are accepted and decoded. Nothing is sent twice,
  /// and nothing is logged.
  public nonisolated final class AsyncHTTPClientTransport: HTTPTransport {
    private let client: ClientLifetime

    /// Creates a transport with its own connections.
    ///
    /// - Parameters:
    ///   - configuration: the settings for TLS, proxies, the pool and so on. The transport
    ///     overrides its settings for redirects, decompression and connection attempts.
    ///   - eventLoopGroup: the event loops that do the work.
    public init(
      configuration: HTTPClient.Configuration = AsyncHTTPClientTransport.defaultConfiguration,
      eventLoopGroup: any EventLoopGroup = HTTPClient.defaultEventLoopGroup
    ) {
      var configuration = configuration
      // AsyncHTTPClient's redirect rules would forward a POST to another origin.
      configuration.redirectConfiguration = .disallow
      // Fails immediately if a connection cannot be opened, instead of after the timeout.
      configuration.connectionPool.retryConnectionEstablishment = false
      // Deflate expands a byte to at most 1,032 bytes, so a single read stays below a few MiB.
      configuration.decompression = .enabled(limit: .ratio(200))
      client = ClientLifetime(
        HTTPClient(eventLoopGroupProvider: .shared(eventLoopGroup), configuration: configuration))
    }

    /// A configuration without timeouts, which the caller sets, and with up to 128 connections per
    /// host. Idle connections are closed before common servers close them, which would break a
    /// request in flight.
    public static var defaultConfiguration: HTTPClient.Configuration {
      var configuration = HTTPClient.Configuration()
      configuration.timeout = .init(connect: .hours(24), read: nil)
      configuration.connectionPool.idleTimeout = .seconds(45)
      configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 128
      return configuration
    }

    /// Sends a request and waits for the head of the response.
    ///
    /// - Throws: `TransportError`.
    public func send(
      _ request: HTTPRequest, body: HTTPBody?
    ) async throws -> (HTTPResponse, HTTPBody) {
      try body?.checkSendable(by: request)
      return try await RedirectPolicy.response(to: request) { try await exchange($0, body) }
    }

    private func exchange(
      _ request: HTTPRequest, _ body: HTTPBody?
    ) async throws -> (HTTPResponse, HTTPBody) {
      let upload = UploadProgress()
      guard let clientRequest = HTTPClientRequest(request, body, upload, client.loops) else {
        throw TransportError.invalidRequest("the request has no valid URL")
      }
      do {
        let received = try await client.client.execute(clientRequest, deadline: .distantFuture)
        let response = try HTTPResponse(code: Int(received.status.code), fields: received.headers)
        guard response.hasBody(answering: request.method) else { return (response, .data(.init())) }
        let chunks = ResponseChunks(received.body, of: client)
        return (response, .stream(chunks, length: response.bodyLength))
      } catch ChannelError.ioOnClosedChannel where !upload.hasBegun {
        // A pooled connection closed before it received the request. AsyncHTTPClient throws the same error
        // if a later chunk of the body fails.
        throw TransportError.unreachable("the server had closed the connection before it was used")
      } catch {
        throw TransportError(of: error)
      }
    }
  }

  /// Shuts down the AsyncHTTPClient when neither the transport nor a response uses it.
  nonisolated final class ClientLifetime: Sendable {
    let client: HTTPClient

    var loops: any EventLoopGroup { client.eventLoopGroup }

    init(_ client: HTTPClient) {
      self.client = client
    }

    deinit {
      client.shutdown { _ in }
    }
  }

  nonisolated extension HTTPClientRequest {
    fileprivate init?(
      _ request: HTTPRequest, _ body: HTTPBody?, _ upload: UploadProgress,
      _ loops: any EventLoopGroup
    ) {
      guard let url = URL(request) else { return nil }
      self.init(url: url.absoluteString)
      method = HTTPMethod(rawValue: request.method.rawValue)
      for field in request.headerFields where field.name != .cookie {
        headers.add(name: field.name.rawName, value: field.value)
      }
      // swift-http-types splits cookies into several fields, but a server must receive one (RFC 6265 §5.4).
      if let cookies = request.headerFields[.cookie] { headers.add(name: "Cookie", value: cookies) }
      if request.headerFields[.acceptEncoding] == nil {
        headers.add(name: "Accept-Encoding", value: "gzip, deflate")
      }
      guard let body, body.length != 0 else { return }
      self.body = .stream(
        RequestChunks(body: body, upload: upload, loops: loops),
        length: body.length.map { .known($0) } ?? .unknown)
    }
  }

  /// Hides pending requests from mirrors, because they contain credentials.
  extension AsyncHTTPClientTransport: CustomReflectable {
    public var customMirror: Mirror { Mirror(self, children: [:]) }
  }
#endif
