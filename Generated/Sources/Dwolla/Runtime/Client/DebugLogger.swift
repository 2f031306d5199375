import Logging

/// The logger that an environment variable turns on.
nonisolated enum DebugLogger {
  /// - Parameter prefix: `DWOLLA` for the variable `DWOLLA_DEBUG`. `0`, `false`, `no`, `off` and
  ///   an empty variable are off.
  static func logger(prefix: String, _ environment: [String: String]) -> Logger? {
    let value = environment["\(prefix)_DEBUG"]?.lowercased() ?? ""
    guard !["", "0", "false", "no", "off"].contains(value) else { return nil }
    var logger = Logger(label: prefix.lowercased())
    logger.logLevel = .debug
    return logger
  }
}
