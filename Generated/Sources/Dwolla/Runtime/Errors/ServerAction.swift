/// Whether a server has acted on a request.
public nonisolated enum ServerAction: Hashable, Comparable, Sendable {
  /// The server has not acted: the request was never sent, or the server rejected it. You can send
  /// it again, whatever it does.
  case no
  /// The server may have acted: the request was sent, and its outcome is unknown.
  case maybe
  /// The server has acted: it responded with a success.
  case yes
}

nonisolated extension ServerAction {
  /// Derives the action from the status of a response.
  ///
  /// - Parameter hasKey: whether the request has an `Idempotency-Key`. Then a 409 may be a conflict with an
  ///   earlier request with the same key, which the server may have acted on.
  init(status: Int, hasKey: Bool) {
    switch status {
    case 200..<300: self = .yes
    case 304, 305, 307, 308: self = .no
    // An intermediary may have timed out while the server still processes the request.
    case 408, 499: self = .maybe
    case 409: self = hasKey ? .maybe : .no
    case 400..<500, 501, 505: self = .no
    default: self = .maybe
    }
  }
}
