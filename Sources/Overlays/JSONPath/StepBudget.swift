/// The remaining number of steps.
struct StepBudget {
  struct Exhausted: Error {}

  private var left: Int

  init(_ maximum: Int) { left = maximum }

  mutating func spend(_ steps: Int = 1) throws(Exhausted) {
    left -= steps
    guard left >= 0 else { throw Exhausted() }
  }
}
