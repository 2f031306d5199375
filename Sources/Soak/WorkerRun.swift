import Foundation

/// A run of a worker.
struct WorkerRun: CustomStringConvertible {
  private(set) var lastNumber: Int?
  private(set) var packages: [Int] = []
  private(set) var refused = 0
  private(set) var findings: [(number: Int, text: String)] = []
  private(set) var longestMicroseconds = 0
  private(set) var longestNumber = 0
  private(set) var peakBytes = 0
  /// How the process failed.
  private(set) var failure: String?

  init(_ arguments: [String], bounds: Bounds) throws {
    let process = Process()
    process.executableURL = Bundle.main.executableURL
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardInput = FileHandle.nullDevice
    // A crash would print pages of registers.
    process.standardError = FileHandle.nullDevice
    var environment = ProcessInfo.processInfo.environment
    environment["SWIFT_BACKTRACE"] = "enable=no"
    process.environment = environment
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    for line in String(decoding: output, as: UTF8.self).split(separator: "\n") { read(line) }
    guard process.terminationReason == .uncaughtSignal || process.terminationStatus != 0 else {
      return
    }
    failure =
      process.terminationStatus == SIGPROF
      ? "more than \(bounds.seconds) seconds"
      : "signal or status \(process.terminationStatus), with at most \(bounds.bytes >> 20) MiB"
  }

  private mutating func read(_ line: Substring) {
    switch WorkerMessage(line) {
    case .start(let number)?: lastNumber = number
    case .outcome(let isPackage, let microseconds)?:
      if isPackage { packages.append(lastNumber ?? 0) } else { refused += 1 }
      if microseconds > longestMicroseconds {
        longestMicroseconds = microseconds
        longestNumber = lastNumber ?? 0
      }
    case .finding(let text)?: findings.append((lastNumber ?? 0, text))
    case .end(let bytes)?: peakBytes = bytes
    case nil: break
    }
  }

  var description: String {
    let outcome = packages.isEmpty ? "refused" : "a package"
    return "\(outcome), \(longestMicroseconds / 1000) ms, \(peakBytes >> 20) MiB"
  }
}

/// The totals of all workers.
struct Tally {
  private(set) var packages: [Int] = []
  private(set) var failures = 0
  private var refused = 0
  private var longest = (microseconds: 0, number: 0)
  private var peakBytes = 0

  mutating func add(_ run: WorkerRun) {
    packages += run.packages
    refused += run.refused
    failures += run.findings.count + (run.failure == nil ? 0 : 1)
    if run.longestMicroseconds > longest.microseconds {
      longest = (run.longestMicroseconds, run.longestNumber)
    }
    peakBytes = max(peakBytes, run.peakBytes)
  }

  var summary: String {
    """
    \(packages.count + refused) inputs: \(packages.count) packages, \(refused) refused, \(failures) findings
    longest: \(longest.microseconds / 1000) ms, input \(longest.number); \
    largest process: \(peakBytes >> 20) MiB
    """
  }
}
