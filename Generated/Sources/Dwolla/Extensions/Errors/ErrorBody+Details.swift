nonisolated extension ErrorBody {
  /// The errors of individual values. Empty if the code describes the whole problem.
  public var errors: [EmbeddedError] { embedded?.errors ?? [] }

  /// Whether an embedded error has this code, and this path if you pass one:
  /// `failure.body.has(.insufficientFunds, at: "/_links/source/href")`.
  public func has(_ code: ErrorCode, at path: String? = nil) -> Bool {
    errors.contains { $0.code == code && (path == nil || $0.path == path) }
  }
}
