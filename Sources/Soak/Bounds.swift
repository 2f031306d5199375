#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The limits for an input. The system ends a process that exceeds them.
struct Bounds {
  /// Processor time, which other work on the machine does not affect.
  var seconds: Double
  var bytes: Int

  /// Starts the timer for the next input.
  func startTimer() {
    let whole = Int(seconds)
    let value = timeval(tv_sec: .init(whole), tv_usec: .init((seconds - Double(whole)) * 1_000_000))
    var timer = itimerval(it_interval: timeval(tv_sec: 0, tv_usec: 0), it_value: value)
    #if canImport(Darwin)
      setitimer(ITIMER_PROF, &timer, nil)
    #else
      setitimer(.init(ITIMER_PROF.rawValue), &timer, nil)
    #endif
  }

  func limitMemory() {
    var limit = rlimit(rlim_cur: .init(bytes), rlim_max: .init(bytes))
    #if canImport(Darwin)
      setrlimit(RLIMIT_AS, &limit)
    #else
      setrlimit(.init(RLIMIT_AS.rawValue), &limit)
    #endif
  }

  /// The peak memory of this process.
  static var peakBytes: Int {
    var usage = rusage()
    #if canImport(Darwin)
      getrusage(RUSAGE_SELF, &usage)
      return Int(usage.ru_maxrss)
    #else
      getrusage(.init(RUSAGE_SELF.rawValue), &usage)
      return Int(usage.ru_maxrss) << 10
    #endif
  }

  /// User and system time of this process so far.
  static var processorSeconds: Double {
    var usage = rusage()
    #if canImport(Darwin)
      getrusage(RUSAGE_SELF, &usage)
    #else
      getrusage(.init(RUSAGE_SELF.rawValue), &usage)
    #endif
    return [usage.ru_utime, usage.ru_stime].reduce(0) {
      $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1_000_000
    }
  }
}
