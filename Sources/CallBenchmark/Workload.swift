/// Something that is done many times, to learn what it costs once.
struct Workload: Sendable {
  let name: String
  /// What the project wants it to cost at most, in times the floor.
  let aim: Double?
  /// Does it so many times, one after another.
  let run: @Sendable (_ count: Int) async throws -> Void

  init(
    _ name: String, aim: Double? = nil, once: @escaping @Sendable () async throws -> Void
  ) {
    self.name = name
    self.aim = aim
    run = { count in
      for _ in 0..<count { try await once() }
    }
  }
}
