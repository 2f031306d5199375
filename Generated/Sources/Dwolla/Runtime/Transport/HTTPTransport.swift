import Foundation
public import HTTPTypes

/// Sends a request and receives the response, for one attempt.
///
/// The client implements timeouts by cancelling the task, so `send` must return soon after
/// cancellation. A transport must not send a request to another origin, and must not retry, except
/// for a GET or HEAD whose reused connection broke before a response.
public nonisolated protocol HTTPTransport: Sendable {
  /// Returns as soon as the head of the response is there. Reading of the body stops, and the
  /// connection is given up, when the body or its iterator is let go.
  ///
  /// - Throws: `TransportError`, `CancellationError`, or any other error, which then counts as a
  ///   failed connection and whose description is shown: it may hold no credential.
  func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody)
}

/// The reason why a transport has no response. The texts are shown, so they must not contain a
/// credential or a query.
public nonisolated enum TransportError: Error, Equatable, Sendable {
  /// The request is invalid. Nothing was sent.
  case invalidRequest(String)
  /// No connection was opened. Nothing was sent.
  case unreachable(String)
  /// The connection broke. The server may have acted on the request.
  case connection(String)
  /// The certificate or the TLS handshake failed.
  case tls(String)
  /// The timeout of the transport passed. The server may have acted on the request.
  case timedOut
  /// The task was cancelled.
  case cancelled
}

nonisolated extension TransportError {
  /// What any transport threw.
  init(_ error: any Error) {
    switch error {
    case let error as TransportError: self = error
    case is CancellationError: self = .cancelled
    case let error as URLError: self.init(error)
    case let error as any LocalizedError:
      self = .connection(error.errorDescription ?? "\(type(of: error))")
    case let error as any CustomStringConvertible where !(type(of: error) is NSError.Type):
      self = .connection(error.description)
    default: self = .connection("\(type(of: error))")
    }
  }

  /// Where a response has come, a connection had been opened, and the request was sent.
  package var afterResponse: TransportError {
    switch self {
    case .unreachable(let text), .tls(let text), .invalidRequest(let text): .connection(text)
    case .connection, .timedOut, .cancelled: self
    }
  }

  /// Whether some of the request may have left.
  var mayHaveLeft: Bool {
    switch self {
    case .unreachable, .tls, .invalidRequest: false
    case .connection, .timedOut, .cancelled: true
    }
  }

  private init(_ error: URLError) {
    switch error.code {
    case .cancelled: self = .cancelled
    case .timedOut: self = .timedOut
    case .secureConnectionFailed, .serverCertificateHasBadDate, .serverCertificateUntrusted,
      .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid,
      .clientCertificateRejected, .clientCertificateRequired,
      .appTransportSecurityRequiresSecureConnection:
      self = .tls(Self.text(of: error))
    case .cannotConnectToHost where !Self.isAboutConnecting(error):
      self = .connection(Self.text(of: error))
    // Not `notConnectedToInternet` and its like, which may come when a request is under way, nor
    // `unsupportedURL`, which Foundation on Linux has for responses that are not of HTTP.
    case .cannotFindHost, .cannotConnectToHost, .dnsLookupFailed, .badURL:
      self = .unreachable(Self.text(of: error))
    case .unknown where Self.isAboutHandshake(error.localizedDescription):
      // Foundation on Linux has no codes for these failures, only libcurl's words.
      self = .tls(Self.text(of: error))
    default: self = .connection(Self.text(of: error))
    }
  }

  /// Foundation on Linux has this code for all that fails after one address of the host refused, even
  /// when another did not and the request has left; only libcurl's words tell.
  private static func isAboutConnecting(_ error: URLError) -> Bool {
    #if canImport(FoundationNetworking)
      error.localizedDescription.contains("onnect to ")
    #else
      true
    #endif
  }

  /// Whether libcurl's words are about the making of a secure connection. It speaks of SSL as well where
  /// one breaks that was there, and over which the request may have left.
  static func isAboutHandshake(_ words: String) -> Bool {
    let words = words.lowercased()
    guard words.contains("ssl") || words.contains("tls") || words.contains("certificate") else {
      return false
    }
    if words.contains("ssl_connect") { return true }
    let breaks = ["ssl_read", "ssl_write", "syscall", "unexpected eof", "shutdown", "recv", "send"]
    guard !breaks.contains(where: words.contains) else { return false }
    return ["connect", "certificate", "handshake", "wrong version", "alert", "cipher"]
      .contains { words.contains($0) }
  }

  /// Not the whole description of the error, which shows the URL and its query.
  private static func text(of error: URLError) -> String {
    "\(error.localizedDescription) (\(error.code.rawValue))"
  }
}
