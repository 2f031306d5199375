import ClientModel

/// A property of a generated struct. Property wrappers may hide all or a part of its value, or store it outside of the
/// struct.
struct StoredProperty {
  let name: String
  private let type: String
  private let boxName: String
  /// The wrappers, outermost first.
  private let boxes: [String]

  /// - Parameters:
  ///   - concealment: what descriptions omit, or `nil` if they show the value.
  ///   - box: the name of the box if the struct would otherwise contain itself.
  init(
    _ name: String, _ type: String, concealment: Concealment?, box: String? = nil
  ) {
    self.name = name
    self.type = type
    // No name of the model begins with an underscore.
    boxName = box ?? "_" + name
    boxes = (concealment.map { [$0.boxName] } ?? []) + (box == nil ? [] : ["Indirect"])
  }

  /// The declaration that callers see.
  var declaration: SwiftText {
    let head = "public var \(name.escapedIdentifier): \(type)"
    guard isBoxed else { return "\(head)" }
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
    guard isBoxed else { return nil }
    return "private var \(boxName): \(boxes.reversed().reduce(type) { "\($1)<\($0)>" })"
  }

  var isBoxed: Bool { !boxes.isEmpty }

  /// The statement of an initializer that sets the property to the parameter of the same name.
  var assignment: String {
    "\(isBoxed ? boxName : "self." + name.escapedMember) = \(boxedParameter)"
  }

  /// The argument for the memberwise initializer of the compiler.
  var memberwiseArgument: String {
    "\(isBoxed ? boxName : name.escapedCallLabel): \(boxedParameter)"
  }

  private var boxedParameter: String {
    boxes.map { "\($0)(" }.joined() + name.escapedIdentifier
      + String(repeating: ")", count: boxes.count)
  }
}

extension Concealment {
  /// The wrapper of the runtime.
  fileprivate var boxName: String {
    switch self {
    case .all: "Hidden"
    case .queries: "PathOnly"
    case .namedSecrets: "Redacted"
    }
  }
}
