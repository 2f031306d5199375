import Diagnostics
import OpenAPI

/// The remaining steps, shared by all holders.
///
/// When no steps remain, all decisions stop, and the error has the location. The result so far must not be used.
final class WorkBudget {
  /// An enum value or a property costs more than a step.
  static let stepsPerValue = 4
  static let stepsPerProperty = 16

  private let maximum: Int
  private var left: Int
  private var end: SchemaID?

  init(_ steps: Int) {
    maximum = steps
    left = steps
  }

  var isSpent: Bool { left < 0 }

  /// Spends steps on a schema.
  /// - Returns: `false` if not enough steps remain.
  @discardableResult
  func spend(_ steps: Int = 1, on id: SchemaID? = nil) -> Bool {
    guard left >= 0 else { return false }
    left -= min(steps, maximum) + 1
    if left < 0 { end = id }
    return left >= 0
  }

  /// Spends steps on copied text.
  func spend(on text: String?) {
    if let text { spend(text.utf8.count >> 4) }
  }

  /// The error, if the steps were not enough.
  func problem(in store: SchemaStore) -> Diagnostic? {
    guard isSpent else { return nil }
    return .error(
      code: .limitCount, "generating the client takes more than the allowed \(maximum) steps",
      at: end.map { store.schemas[$0.index].location },
      hint:
        "schemas that contain each other multiply the work; raise the limit 'steps' to allow more")
  }
}
