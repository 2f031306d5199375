import Diagnostics
import OpenAPI

/// The steps that are left, for all who share the value.
///
/// When there are none, decisions end where they are, and the error says where that was: what has come
/// out until then is not to be used.
final class WorkBudget {
  /// What is kept for a value of an enum, or a property of a type, is more than a step's worth.
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

  /// Takes steps for a schema.
  /// - Returns: false if there are not so many left.
  @discardableResult
  func spend(_ steps: Int = 1, on id: SchemaID? = nil) -> Bool {
    guard left >= 0 else { return false }
    left -= min(steps, maximum) + 1
    if left < 0 { end = id }
    return left >= 0
  }

  /// Takes steps for text that is copied.
  func spend(on text: String?) {
    if let text { spend(text.utf8.count >> 4) }
  }

  /// The error, when the steps were not enough.
  func problem(in store: SchemaStore) -> Diagnostic? {
    guard isSpent else { return nil }
    return .error(
      code: .limitCount, "generating the client takes more than the \(maximum) steps allowed",
      at: end.map { store.schemas[$0.index].location },
      hint: "schemas that are made of one another multiply; raise the limit 'steps' to allow more")
  }
}
