import AsyncHTTPClientTransport
import FaultServer
import Foundation
import HTTPTypes
import Runtime
import Testing

/// The transports. All tests run with each.
enum TransportKind: String, CaseIterable, CustomTestStringConvertible {
  case urlSession, asyncHTTPClient

  func make() -> any HTTPTransport {
    switch self {
    case .urlSession: URLSessionTransport()
    case .asyncHTTPClient: AsyncHTTPClientTransport()
    }
  }

  var testDescription: String { rawValue }
}

/// A response with its complete body.
struct WholeResponse: Equatable {
  let status: Int
  let headers: HTTPFields
  let body: Data

  var text: String { String(decoding: body, as: UTF8.self) }
}

extension HTTPTransport {
  func answer(
    _ method: HTTPRequest.Method = .get, _ url: String, _ headers: HTTPFields = [:],
    body: HTTPBody? = nil
  ) async throws -> WholeResponse {
    let (response, body) = try await send(method, url, headers, body: body)
    return WholeResponse(
      status: response.status.code, headers: response.headerFields,
      body: try await body.collect(upTo: 1 << 27))
  }

  func send(
    _ method: HTTPRequest.Method, _ url: String, _ headers: HTTPFields = [:], body: HTTPBody? = nil
  ) async throws -> (HTTPResponse, HTTPBody) {
    let parts = try #require(URLComponents(string: url))
    let authority = try #require(parts.host) + (parts.port.map { ":\($0)" } ?? "")
    let path = (parts.percentEncodedPath.isEmpty ? "/" : parts.percentEncodedPath)
    return try await send(
      HTTPRequest(
        method: method, scheme: parts.scheme, authority: authority,
        path: path + (parts.percentEncodedQuery.map { "?\($0)" } ?? ""), headerFields: headers),
      body: body)
  }
}

/// The error of a call.
func failure(_ call: () async throws -> Void) async -> TransportError? {
  do {
    try await call()
    Issue.record("nothing was thrown")
    return nil
  } catch let error as TransportError {
    return error
  } catch is CancellationError {
    return .cancelled
  } catch {
    Issue.record("\(error)")
    return nil
  }
}

extension TransportError {
  var isConnection: Bool { if case .connection = self { true } else { false } }
  var isInvalidRequest: Bool { if case .invalidRequest = self { true } else { false } }
  var isUnreachable: Bool { if case .unreachable = self { true } else { false } }
  var isTLS: Bool { if case .tls = self { true } else { false } }
}

/// Blocks the server's script until the test opens the gate.
actor Gate {
  private var isOpen = false
  private var waiting: [CheckedContinuation<Void, Never>] = []

  func open() {
    isOpen = true
    for continuation in waiting { continuation.resume() }
    waiting = []
  }

  func pass() async {
    if isOpen { return }
    await withCheckedContinuation { waiting.append($0) }
  }
}
