public import Foundation
public import HTTPTypes

/// What sends a request and receives the response: one attempt, nothing more.
///
/// Time-outs are made by cancelling the task, so `send` has to return soon after that.
/// A transport sends what it is given to no other origin.
public nonisolated protocol HTTPTransport: Sendable {
  /// - Throws: `TransportError`, `CancellationError`, or any other error, which then counts as a
  ///   failed connection and whose description is shown: it may hold no credential.
  func send(_ request: HTTPRequest, body: Data?) async throws -> (HTTPResponse, Data)
}

/// Why a transport has no response.
public nonisolated enum TransportError: Error, Equatable, Sendable {
  case connection(String)
  case tls(String)
  case timedOut
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

  private init(_ error: URLError) {
    switch error.code {
    case .cancelled: self = .cancelled
    case .timedOut: self = .timedOut
    case .secureConnectionFailed, .serverCertificateHasBadDate, .serverCertificateUntrusted,
      .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid,
      .clientCertificateRejected, .clientCertificateRequired,
      .appTransportSecurityRequiresSecureConnection:
      self = .tls(Self.text(of: error))
    case .unknown where error.localizedDescription.contains("SSL"):
      // Foundation on Linux has no codes for these failures, only libcurl's words.
      self = .tls(Self.text(of: error))
    default: self = .connection(Self.text(of: error))
    }
  }

  /// Not the whole description of the error, which shows the URL and its query.
  private static func text(of error: URLError) -> String {
    "\(error.localizedDescription) (\(error.code.rawValue))"
  }
}
