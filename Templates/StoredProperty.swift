import ClientModel

/// A property of a generated struct. Property wrappers may hide all or a part of its value, or store it outside of the
/// struct.
struct StoredProperty {
  private let name: String
  private let type: String
  private let boxName: String
  /// The wrappers, outermost first.
  private let boxes: [String]

  /// - Parameters:
  ///   - isSecret: whether descriptions omit the value.
  ///   - isURL: whether descriptions omit the query of the value.
  ///   - box: the name of the box if the struct would otherwise contain itself.
  init(
    _ name: String, _ type: String, isSecret: Bool, isURL: Bool = false, box: String? = nil
  ) {
    self.name = name
    self.type = type
    // No name of the model begins with an underscore.
    boxName = box ?? "_" + name
    boxes = (isSecret ? ["Hidden"] : isURL ? ["PathOnly"] : []) + (box == nil ? [] : ["Indirect"])
  }

  /// The declaration that callers see.
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

  /// The storage, if the property has wrappers.
  var box: SwiftText? {
    guard !boxes.isEmpty else { return nil }
    return "private var \(boxName): \(boxes.reversed().reduce(type) { "\($1)<\($0)>" })"
  }

  /// The parts of a statement that initializes the property, before and after the value.
  ///
  /// - Parameter name: the expression for the property.
  func assignment(to name: String) -> (head: String, tail: String) {
    guard !boxes.isEmpty else { return ("\(name) = ", "") }
    return (
      "\(boxName) = " + boxes.map { "\($0)(" }.joined(),
      String(repeating: ")", count: boxes.count)
    )
  }
}
