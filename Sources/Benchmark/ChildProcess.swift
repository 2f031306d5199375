#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The cost of a process.
struct Cost {
  /// The time from before its start until after its end.
  var wallTime: Duration
  /// User and system time.
  var processorTime: Duration
  /// The peak resident memory. The system includes that of the parent process, so the parent must be small.
  var peakBytes: Int
}

/// Starts processes directly, because Foundation's `Process` does not report their cost.
enum ChildProcess {
  /// Runs a command and discards its output.
  static func run(_ command: [String]) throws -> Cost {
    let start = ContinuousClock.now
    let process = try spawn(command)
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0 {
      guard errno == EINTR else { throw failure(command, errno) }
    }
    let wallTime = ContinuousClock.now - start
    guard status == 0 else {
      throw BenchmarkError("'\(command.joined(separator: " "))' failed")
    }
    return Cost(
      wallTime: wallTime, processorTime: Duration(usage.ru_utime) + Duration(usage.ru_stime),
      peakBytes: usage.ru_maxrss * peakUnit)
  }

  private static func spawn(_ command: [String]) throws -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    let environment = ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" }
    let arguments = command.map { strdup($0) }
    let variables = environment.map { strdup($0) }
    defer { for text in arguments + variables { free(text) } }
    var process = pid_t()
    let code = posix_spawn(
      &process, command[0], &actions, nil, arguments + [nil], variables + [nil])
    guard code == 0 else { throw failure(command, code) }
    return process
  }

  private static var peakUnit: Int {
    #if canImport(Darwin)
      1
    #else
      1 << 10
    #endif
  }

  private static func failure(_ command: [String], _ code: Int32) -> BenchmarkError {
    BenchmarkError("cannot run '\(command[0])': \(String(cString: strerror(code)))")
  }
}

extension Duration {
  fileprivate init(_ time: timeval) {
    self = .seconds(Int64(time.tv_sec)) + .microseconds(Int64(time.tv_usec))
  }

  var milliseconds: Double { self / .milliseconds(1) }
}
