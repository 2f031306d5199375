/// Cancels work that takes too long.
nonisolated enum CallTimeout {
  /// Longer than any call, and short enough to be added to a point in time.
  private static let longest = Duration.seconds(366 * 86_400)

  /// What the work gives, or `nil` if it took longer than the limit. It returns when the work,
  /// which is cancelled then, has stopped.
  static func run<Value: Sendable>(
    _ limit: Duration, _ work: @escaping @Sendable () async -> Value
  ) async -> Value? {
    guard limit > .zero else { return nil }
    return await withTaskGroup(of: Outcome<Value>.self) { group in
      group.addTask { .finished(await work()) }
      group.addTask {
        // Ends early if the caller is cancelled, and then the work is awaited.
        let slept: Void? = try? await Task.sleep(for: min(limit, longest))
        return slept == nil ? .interrupted : .expired
      }
      for await outcome in group {
        switch outcome {
        case .interrupted: continue
        case .expired:
          group.cancelAll()
          return nil
        case .finished(let value):
          group.cancelAll()
          return value
        }
      }
      return nil
    }
  }

  private enum Outcome<Value: Sendable>: Sendable {
    case finished(Value)
    case expired
    case interrupted
  }
}
