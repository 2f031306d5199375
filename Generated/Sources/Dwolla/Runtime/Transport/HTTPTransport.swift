import Foundation
public import HTTPTypes

/// Sends a request and receives the response, for one attempt.
///
/// The client implements timeouts by cancelling the task, so `send` must return soon after
/// cancellation. A transport must not send a request to another origin, and must not retry, except
/// for a GET or HEAD whose reused connection broke before a response.
public nonisolated protocol HTTPTransport: Sendable {
  /// Sends the request and returns as soon as the head of the response arrives. When the body or its
  /// iterator is released, the transport stops reading and closes the connection.
  ///
  /// - Throws: `TransportError` or `CancellationError`. Any other error counts as a failed connection.
  ///   Its description is shown, so it must not contain a credential.
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
  /// Converts an error of any transport.
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

  /// The error to report if it occurs after a response, when the request has already been sent.
  package var afterResponse: TransportError {
    switch self {
    case .unreachable(let text), .tls(let text), .invalidRequest(let text): .connection(text)
    case .connection, .timedOut, .cancelled: self
    }
  }

  /// Whether a part of the request may have been sent.
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
    // Not `notConnectedToInternet` and the like, which can occur after a request was sent, nor
    // `unsupportedURL`, which Foundation on Linux throws for responses that are not HTTP.
    case .cannotFindHost, .cannotConnectToHost, .dnsLookupFailed, .badURL:
      self = .unreachable(Self.text(of: error))
    case .unknown where Self.isAboutHandshake(error.localizedDescription):
      // Foundation on Linux has no codes for these failures, only libcurl's messages.
      self = .tls(Self.text(of: error))
    default: self = .connection(Self.text(of: error))
    }
  }

  /// Foundation on Linux uses this code for all failures after one address of the host refused the connection,
  /// even if another address accepted it and the request was sent. Only libcurl's message distinguishes them.
  private static func isAboutConnecting(_ error: URLError) -> Bool {
    #if canImport(FoundationNetworking)
      error.localizedDescription.contains("onnect to ")
    #else
      true
    #endif
  }

  /// Whether libcurl's message is about the TLS handshake. It also mentions SSL when an established connection
  /// breaks, over which the request may have been sent.
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

  /// A message without the URL and its query, which the description of the error contains.
  private static func text(of error: URLError) -> String {
    "\(error.localizedDescription) (\(error.code.rawValue))"
  }
}
