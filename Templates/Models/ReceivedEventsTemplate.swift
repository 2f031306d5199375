import ClientModel

/// The file that decodes webhooks and callbacks.
func receivedEventsFile(_ events: ReceivedEvents) -> SwiftText {
  """
  \(fileHeader)

  public import Foundation
  public import HTTPTypes

  nonisolated extension \(events.typeName) {
    /// Decodes the body of a \(events.kind) request: \(names(events)).
    ///
    /// This does not authenticate the sender. Verify the signature of the request first.
    /// - Parameters:
    ///   - body: the bytes of the request.
    ///   - headers: the headers of the request.
    /// - Throws: `CallFailure.undecodable` with the position of the first problem.
    public init(body: Data, headers: HTTPFields = [:]) throws(CallFailure) {
      self = try IncomingRequest(kind: "\(events.kind)", headers: headers, body: body).decode()
    }
  }

  """
}

/// Returns as many of the names as fit on a line.
private func names(_ events: ReceivedEvents) -> String {
  let shown = events.names.prefix(3).map { name in
    "`\(name.filter { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) }.prefix(40))`"
  }
  return shown.joined(separator: ", ") + (events.names.count > 3 ? " and others" : "")
}
