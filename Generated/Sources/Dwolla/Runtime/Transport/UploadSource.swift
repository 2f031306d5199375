import Foundation
import HTTPTypes

/// The source of a request body for a session.
nonisolated enum UploadSource: Sendable {
  case nothing
  case data(Data)
  case file(URL)
  /// A file to delete after the request.
  case temporaryFile(URL)

  /// Writes a stream of chunks to a file first. A session can only read from a `Stream`, and on Linux a stream
  /// that waits for its next bytes would block all requests of the session.
  init(_ body: HTTPBody?, of request: HTTPRequest) async throws {
    try body?.checkSendable(by: request)
    switch body?.content {
    case nil:
      self = .nothing
    case .data(let data):
      self = data.isEmpty ? .nothing : .data(data)
    case .file(let url, let length):
      self = length == 0 ? .nothing : .file(url)
    case .stream, .joined:
      self = try await Self.written(body)
    }
  }

  private static func written(_ body: HTTPBody?) async throws -> Self {
    guard let body else { return .nothing }
    let url = try TemporaryFile.make()
    do {
      let file = try FileHandle(forWritingTo: url)
      var length: Int64 = 0
      for try await chunk in body {
        try Task.checkCancellation()
        try file.write(contentsOf: chunk)
        length += Int64(chunk.count)
      }
      try file.close()
      if let announced = body.length, announced != length {
        throw TransportError.invalidRequest(
          "the request's body has \(length) bytes instead of \(announced)")
      }
      guard length > 0 else {
        try FileManager.default.removeItem(at: url)
        return .nothing
      }
      return .temporaryFile(url)
    } catch {
      try? FileManager.default.removeItem(at: url)
      throw error
    }
  }

  func remove() {
    if case .temporaryFile(let url) = self { try? FileManager.default.removeItem(at: url) }
  }
}
