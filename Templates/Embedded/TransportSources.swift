// Made by Templates/embed from Templates/Transports; changes here get lost.
// swift-format-ignore-file

/// The files of each transport by their path below its folder.
let transportSources: [String: [(path: String, text: String)]] = [
  "AsyncHTTPClient": [
  (
    "AsyncHTTPClientTransport.swift",
    ####"""
#if AsyncHTTPClient
  public import AsyncHTTPClient
  import Foundation
  public import HTTPTypes
  public import NIOCore
  import NIOHTTP1
  import NIOHTTPCompression
  public import Runtime

  /// Sends requests by an AsyncHTTPClient of its own, which keeps connections for all methods and
  /// holds up a sender that is faster than its reader.
  ///
  /// Redirects are followed for GET and HEAD within one origin; any other one is the answer. Answers in
  /// gzip and deflate are asked for and come decoded. Nothing is ever sent twice, and nothing is logged.
  public nonisolated final class AsyncHTTPClientTransport: HTTPTransport {
    private let client: ClientLifetime

    /// A transport with connections of its own.
    ///
    /// - Parameters:
    ///   - configuration: of TLS, proxies, the pool and so on. Redirects, decompression and attempts
    ///     to connect are the transport's own affair, whatever it says of them.
    ///   - eventLoopGroup: where the work is done.
    public init(
      configuration: HTTPClient.Configuration = AsyncHTTPClientTransport.defaultConfiguration,
      eventLoopGroup: any EventLoopGroup = HTTPClient.defaultEventLoopGroup
    ) {
      var configuration = configuration
      // The client's own rule would send a POST on to another origin.
      configuration.redirectConfiguration = .disallow
      // A connection that cannot be opened is an error at once, and not after the timeout.
      configuration.connectionPool.retryConnectionEstablishment = false
      // Deflate gives at most 1,032 bytes for one. What is read at once stays within some MiB.
      configuration.decompression = .enabled(limit: .ratio(200))
      client = ClientLifetime(
        HTTPClient(eventLoopGroupProvider: .shared(eventLoopGroup), configuration: configuration))
    }

    /// Without timeouts, which are the caller's, and with room for 128 connections to a host. They are
    /// closed before common servers do so, which would break a request that is just being sent.
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
      return try await RedirectPolicy.answer(to: request) { try await exchange($0, body) }
    }

    private func exchange(
      _ request: HTTPRequest, _ body: HTTPBody?
    ) async throws -> (HTTPResponse, HTTPBody) {
      let upload = UploadProgress()
      guard let clientRequest = HTTPClientRequest(request, body, upload, client.loops) else {
        throw TransportError.invalidRequest("the request has no valid URL")
      }
      do {
        let answer = try await client.client.execute(clientRequest, deadline: .distantFuture)
        let response = HTTPResponse(answer)
        guard response.hasBody(answering: request.method) else { return (response, .data(.init())) }
        let chunks = ResponseChunks(answer.body, of: client)
        return (response, .stream(chunks, length: response.bodyLength))
      } catch ChannelError.ioOnClosedChannel where !upload.hasBegun {
        // What a connection of the pool says that ended before it was given the request. The client says
        // the same where a later piece of a body fails.
        throw TransportError.unreachable("the server had closed the connection before it was used")
      } catch {
        throw TransportError(of: error)
      }
    }
  }

  /// Shuts its client down when neither the transport nor an answer needs it any more.
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
      // Each of them is a field of its own there, and a server gets one (RFC 6265 §5.4).
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

  nonisolated extension HTTPResponse {
    fileprivate init(_ response: HTTPClientResponse) {
      self.init(status: HTTPResponse.Status(code: Int(response.status.code)))
      for (name, value) in response.headers {
        guard let name = HTTPField.Name(name) else { continue }
        headerFields.append(HTTPField(name: name, value: value))
      }
    }
  }

  /// What is being sent holds credentials.
  extension AsyncHTTPClientTransport: CustomReflectable {
    public var customMirror: Mirror { Mirror(self, children: [:]) }
  }
#endif

"""####
  ),
  (
    "BodyChunks.swift",
    ####"""
#if AsyncHTTPClient
  import AsyncHTTPClient
  import Foundation
  import NIOCore
  import Runtime

  /// Whether a connection has taken the head of a request, and asked for its body.
  nonisolated final class UploadProgress: Sendable {
    private let state = Locked(false)

    var hasBegun: Bool { state.withLock { $0 } }

    func begin() {
      state.withLock { $0 = true }
    }
  }

  /// The body of a request as the client takes it: in pieces, and no faster than it is sent.
  nonisolated struct RequestChunks: AsyncSequence, Sendable {
    let body: HTTPBody
    let upload: UploadProgress
    let loops: any EventLoopGroup

    func makeAsyncIterator() -> AsyncIterator {
      upload.begin()
      return AsyncIterator(chunks: body.makeAsyncIterator(), loops: loops)
    }

    struct AsyncIterator: AsyncIteratorProtocol {
      private var chunks: HTTPBody.AsyncIterator
      private let loops: any EventLoopGroup
      private var rest = Data()
      private var unconfirmed = 0

      init(chunks: HTTPBody.AsyncIterator, loops: any EventLoopGroup) {
        self.chunks = chunks
        self.loops = loops
      }

      mutating func next() async throws -> ByteBuffer? {
        while rest.isEmpty {
          guard let chunk = try await chunks.next() else { return nil }
          rest = chunk
        }
        if unconfirmed >= 1 << 20 { try await letLoopsCatchUp() }
        let piece = rest.prefix(1 << 16)
        rest = rest.dropFirst(piece.count)
        unconfirmed += piece.count
        return ByteBuffer(bytes: piece)
      }

      // The client takes pieces until a loop has found its connection full, however long that takes
      // the loop; what is done on the loops when this returns includes all earlier pieces.
      private mutating func letLoopsCatchUp() async throws {
        for loop in loops.makeIterator() { try await loop.submit {}.get() }
        unconfirmed = 0
      }
    }
  }

  /// The body of an answer. The request ends when nobody can read it any more.
  nonisolated struct ResponseChunks: AsyncSequence, Sendable {
    private let body: HTTPClientResponse.Body
    private let client: ClientLifetime
    private let isTaken = Locked(false)

    init(_ body: HTTPClientResponse.Body, of client: ClientLifetime) {
      self.body = body
      self.client = client
    }

    // The client ends the process where a second iterator is made.
    func makeAsyncIterator() -> AsyncIterator {
      let isFirst = isTaken.withLock { isTaken in
        defer { isTaken = true }
        return !isTaken
      }
      return AsyncIterator(chunks: isFirst ? body.makeAsyncIterator() : nil, client: client)
    }

    struct AsyncIterator: AsyncIteratorProtocol {
      fileprivate var chunks: HTTPClientResponse.Body.AsyncIterator?
      fileprivate let client: ClientLifetime

      mutating func next() async throws -> Data? {
        guard chunks != nil else {
          throw TransportError.connection("the body is being read elsewhere")
        }
        do {
          return try await chunks?.next().map { Data($0.readableBytesView) }
        } catch {
          throw TransportError(of: error).afterResponse
        }
      }
    }
  }
#endif

"""####
  ),
  (
    "ClientErrors.swift",
    ####"""
#if AsyncHTTPClient
  import AsyncHTTPClient
  import Foundation
  import NIOCore
  import NIOHTTP1
  import NIOPosix
  import NIOSSL
  import Runtime

  nonisolated extension TransportError {
    /// What the client, or the body of a request, threw.
    init(of error: any Error) {
      switch error {
      case let error as TransportError: self = error
      case is CancellationError: self = .cancelled
      case let error as HTTPClientError: self.init(error)
      case let error as NIOConnectionError:
        self = .unreachable("cannot connect to \(error.host), port \(error.port)")
      case let error as IOError where error.errnoCode == ECONNREFUSED:
        self = .unreachable("the connection was refused")
      case let error as ChannelError where error.isConnectTimeout:
        self = .unreachable("the connection could not be opened in time")
      case NIOSSLError.handshakeFailed(let cause): self = .tls("\(cause)")
      case let error as NIOSSLExtraError: self = .tls(error.description)
      default: self = Self.unknown(error)
      }
    }

    // Not the whole description, which may show the values of headers.
    private init(_ error: HTTPClientError) {
      switch error {
      case .cancelled: self = .cancelled
      case .deadlineExceeded, .readTimeout, .writeTimeout: self = .timedOut
      case .tlsHandshakeTimeout: self = .tls(error.shortDescription)
      case .connectTimeout, .getConnectionFromPoolTimeout, .alreadyShutdown, .invalidURL,
        .emptyHost,
        .emptyScheme, .socksHandshakeTimeout, .httpProxyHandshakeTimeout:
        self = .unreachable(error.shortDescription)
      default: self = .connection(error.shortDescription)
      }
    }

    private static func unknown(_ error: any Error) -> TransportError {
      #if canImport(Network)
        switch error {
        case is HTTPClient.NWTLSError: return .tls("no secure connection could be made")
        case is HTTPClient.NWDNSError: return .unreachable("the host was not found")
        case let error as HTTPClient.NWPOSIXError where error.errorCode == .ECONNREFUSED:
          return .unreachable("the connection was refused")
        default: break
        }
      #endif
      // Descriptions of other errors may show anything.
      return switch error {
      case let error as IOError: .connection(error.description)
      case let error as ChannelError: .connection("\(error)")
      case let error as HTTPParserError: .connection("\(error)")
      default: .connection("\(type(of: error))")
      }
    }
  }

  nonisolated extension ChannelError {
    fileprivate var isConnectTimeout: Bool {
      if case .connectTimeout = self { true } else { false }
    }
  }
#endif

"""####
  ),
  ],
]
