import ClientModel

/// A property of a generated struct. Property wrappers may hide all or a part of its value, or store it outside of the
/// struct.
struct StoredProperty {
  let name: String
  private let type: String
  private let boxName: String
  /// The wrappers, outermost first.
  private let boxes: [String]

  /// The values that descriptions omit.
  enum Concealment {
    case all
    /// The queries of URLs.
    case queries
    /// The values in dictionaries whose names suggest secrets.
    case namedSecrets
  }

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

extension StoredProperty.Concealment {
  fileprivate var boxName: String {
    switch self {
    case .all: "Hidden"
    case .queries: "PathOnly"
    case .namedSecrets: "Redacted"
    }
  }

  /// - Returns: `nil` if descriptions show a value of the type.
  init?(isSecret: Bool, isURL: Bool = false, type: TypeReference) {
    if isSecret {
      self = .all
    } else if isURL {
      self = .queries
    } else if type.holdsNamedValues {
      self = .namedSecrets
    } else {
      return nil
    }
  }
}

extension Property {
  var concealment: StoredProperty.Concealment? {
    StoredProperty.Concealment(isSecret: isSecret, isURL: isURL, type: type)
  }
}

extension TypeReference {
  /// Whether it contains dictionaries whose names can mean secrets.
  fileprivate var holdsNamedValues: Bool {
    switch self {
    case .dictionary(let value): value.canBeSecret
    case .array(let element): element.holdsNamedValues
    case .optional(let wrapped): wrapped.holdsNamedValues
    default: false
    }
  }

  /// Whether a name can make the value a secret. Booleans reveal none, and the names of links tell nothing of what they
  /// lead to.
  private var canBeSecret: Bool {
    switch self {
    case .boolean, .link: false
    case .dictionary(let value): value.canBeSecret
    case .array(let element): element.canBeSecret
    case .optional(let wrapped): wrapped.canBeSecret
    default: true
    }
  }
}
