import ClientModel

/// A property of a generated struct, which is there itself or in boxes: one that hides it or a part of it, one
/// that keeps it outside of the struct.
struct StoredProperty {
  private let name: String
  private let type: String
  private let boxName: String
  /// The outermost first; none for a value that is in the struct itself.
  private let boxes: [String]

  /// - Parameters:
  ///   - isSecret: whether it stays out of descriptions.
  ///   - isURL: whether descriptions show it without its query.
  ///   - box: the name of the box where the value would hold itself otherwise.
  init(
    _ name: String, _ type: String, isSecret: Bool, isURL: Bool = false, box: String? = nil
  ) {
    self.name = name
    self.type = type
    // No name of the model begins like this.
    boxName = box ?? "_" + name
    boxes = (isSecret ? ["Hidden"] : isURL ? ["PathOnly"] : []) + (box == nil ? [] : ["Indirect"])
  }

  /// What others see.
  var declaration: SwiftText {
    let head = "public var \(name.escapedIdentifier): \(type)"
    guard !boxes.isEmpty else { return "\(head)" }
    let value = boxName + String(repeating: ".value", count: boxes.count)
    return """
      \(head) {
        get { \(value) }
        set { \(value) = newValue }
      }
      """
  }

  /// The outermost box, if there is any.
  var box: SwiftText? {
    guard !boxes.isEmpty else { return nil }
    return "private var \(boxName): \(boxes.reversed().reduce(type) { "\($1)<\($0)>" })"
  }

  /// The beginning and the end of a statement that sets the property for the first time.
  ///
  /// - Parameter name: the property as it is reached in the place.
  func assignment(to name: String) -> (head: String, tail: String) {
    guard !boxes.isEmpty else { return ("\(name) = ", "") }
    return (
      "\(boxName) = " + boxes.map { "\($0)(" }.joined(),
      String(repeating: ")", count: boxes.count)
    )
  }
}
