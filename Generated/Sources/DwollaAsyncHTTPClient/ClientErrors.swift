#if AsyncHTTPClient
  import AsyncHTTPClient
  import Dwolla
  import Foundation
  import NIOCore
  import NIOHTTP1
  import NIOPosix
  import NIOSSL

  nonisolated extension TransportError {
    /// Converts an error of AsyncHTTPClient or of the request body.
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

    // Not the whole description, which may contain header values.
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
        case is HTTPClient.NWTLSError: return .tls("no secure connection could be established")
        case is HTTPClient.NWDNSError: return .unreachable("the host was not found")
        case let error as HTTPClient.NWPOSIXError where error.errorCode == .ECONNREFUSED:
          return .unreachable("the connection was refused")
        default: break
        }
      #endif
      // The descriptions of other errors may contain anything.
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
