import Foundation
package import HTTPTypes

nonisolated extension HTTPBody {
  /// Checks the body before anything is sent.
  ///
  /// - Throws: `TransportError.invalidRequest` for a body that cannot be sent completely.
  package func checkSendable(by request: HTTPRequest) throws(TransportError) {
    if request.method == .get || request.method == .head, length != 0 {
      throw .invalidRequest("a \(request.method) request has no body")
    }
    try checkFiles()
  }

  /// Checks that no file has shrunk, because the server would wait for the rest.
  private func checkFiles() throws(TransportError) {
    switch content {
    case .data, .stream: break
    case .file(let url, let length):
      guard let size = try? FileHandle(forReadingFrom: url).seekToEnd(), Int64(size) == length
      else {
        throw .invalidRequest("the file of the request body has changed or no longer exists")
      }
    case .joined(let bodies):
      for body in bodies { try body.checkFiles() }
    }
  }
}
