extension DiagnosticList {
  /// `2 errors, 1 warning`, or empty without errors and warnings.
  public var summary: String {
    [(Diagnostic.Severity.error, "error"), (.warning, "warning")]
      .map { severity, name in (all.count { $0.severity == severity }, name) }
      .filter { count, _ in count > 0 }
      .map { count, name in "\(count) \(name)\(count == 1 ? "" : "s")" }
      .joined(separator: ", ")
  }
}
