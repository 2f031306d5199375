import Foundation
import HTTPTypes

/// Where a session takes the body of a request from.
nonisolated enum UploadSource: Sendable {
  case nothing
  case data(Data)
  case file(URL)
  /// A file that is ours, to be removed after the request.
  case temporaryFile(URL)

  /// A stream of chunks is first written to a file: a session can read from a `Stream` only, and with
  /// Foundation on Linux one that waits for its next bytes would hold up all requests of the session.
  init(_ body: HTTPBody?) async throws {
    switch body?.content {
    case nil:
      self = .nothing
    case .data(let data):
      self = data.isEmpty ? .nothing : .data(data)
    case .file(let url, let length):
      // A file that has got shorter would leave the server waiting for the rest.
      guard let size = try? FileHandle(forReadingFrom: url).seekToEnd(), Int64(size) == length
      else {
        throw TransportError.unreachable("the file of the request's body has changed or is gone")
      }
      self = length == 0 ? .nothing : .file(url)
    case .stream:
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
        throw TransportError.unreachable(
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

  /// Foundation refuses to send the body of a GET or HEAD request.
  func isPossible(for method: HTTPRequest.Method) -> Bool {
    guard case .nothing = self else { return method != .get && method != .head }
    return true
  }

  func remove() {
    if case .temporaryFile(let url) = self { try? FileManager.default.removeItem(at: url) }
  }
}
