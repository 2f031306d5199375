/// Whether a server has acted on a request, as far as it is known.
public nonisolated enum ServerAction: Hashable, Comparable, Sendable {
  /// It has not: the request never left, or the server refused it. It can be sent again, whatever it does.
  case no
  /// It may have: the request left, and no response says what became of it.
  case maybe
  /// It has: it said so with a status of success.
  case yes
}

nonisolated extension ServerAction {
  /// What the status of a response says about it.
  ///
  /// - Parameter hasKey: whether the request carried an `Idempotency-Key`: a conflict may be one with an
  ///   earlier request of the same key, which may have been acted on.
  init(status: Int, hasKey: Bool) {
    switch status {
    case 200..<300: self = .yes
    case 304, 305, 307, 308: self = .no
    // Somebody in between may have lost patience, while the server works on it.
    case 408, 499: self = .maybe
    case 409: self = hasKey ? .maybe : .no
    case 400..<500, 501, 505: self = .no
    default: self = .maybe
    }
  }
}
