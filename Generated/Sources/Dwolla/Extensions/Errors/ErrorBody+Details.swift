nonisolated extension ErrorBody {
  /// What is wrong with the single values of the request; empty where the code says all.
  public var errors: [EmbeddedError] { embedded?.errors ?? [] }

  /// Whether an embedded error has this code, and this path where one is given:
  /// `failure.body.has(.insufficientFunds, at: "/_links/source/href")`.
  public func has(_ code: ErrorCode, at path: String? = nil) -> Bool {
    errors.contains { $0.code == code && (path == nil || $0.path == path) }
  }
}
