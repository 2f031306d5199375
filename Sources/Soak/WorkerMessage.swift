/// A message from a worker to its supervisor, on one line.
enum WorkerMessage {
  case start(number: Int)
  case outcome(isPackage: Bool, microseconds: Int)
  /// A problem other than a crash.
  case finding(String)
  case end(peakBytes: Int)

  var text: String {
    switch self {
    case .start(let number): "start \(number)"
    case .outcome(let isPackage, let microseconds):
      "\(isPackage ? "package" : "errors") \(microseconds)"
    case .finding(let text): "finding \(text)"
    case .end(let peakBytes): "end \(peakBytes)"
    }
  }

  init?(_ line: Substring) {
    let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    switch (parts[0], Int(parts[1])) {
    case ("start", let number?): self = .start(number: number)
    case ("package", let time?): self = .outcome(isPackage: true, microseconds: time)
    case ("errors", let time?): self = .outcome(isPackage: false, microseconds: time)
    case ("finding", _): self = .finding(String(parts[1]))
    case ("end", let bytes?): self = .end(peakBytes: bytes)
    default: return nil
    }
  }
}
