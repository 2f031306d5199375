import ClientModel

/// The file that reads what the API sends by itself.
func receivedEventsFile(_ events: ReceivedEvents) -> SwiftText {
  """
  \(fileHeader)

  public import Foundation
  public import HTTPTypes

  nonisolated extension \(events.typeName) {
    /// Reads the body of a \(events.kind) that came: \(names(events)).
    ///
    /// Whether it came from the API, its signature says, which is another thing to check.
    /// - Parameters:
    ///   - body: the bytes of the request.
    ///   - headers: those of the request.
    /// - Throws: `CallFailure.undecodable`, with the place of the first problem.
    public init(body: Data, headers: HTTPFields = [:]) throws(CallFailure) {
      self = try IncomingRequest(kind: "\(events.kind)", headers: headers, body: body).decode()
    }
  }

  """
}

/// A few of the names, as they fit on a line.
private func names(_ events: ReceivedEvents) -> String {
  let shown = events.names.prefix(3).map { name in
    "`\(name.filter { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) }.prefix(40))`"
  }
  return shown.joined(separator: ", ") + (events.names.count > 3 ? " and others" : "")
}
