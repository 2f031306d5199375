/// A scalar and its value in the YAML 1.2 core schema (section 10.3).
public struct Scalar: Hashable, Sendable {
  /// The text after unfolding and unescaping.
  public var text: String
  /// `false` for quoted scalars, block scalars and scalars tagged `!!str`, which are always strings.
  public var isPlain: Bool
  /// A tag such as `!!int`, which the text matches.
  private var tag: CoreTag?

  public init(_ text: String, isPlain: Bool) {
    self.text = text
    self.isPlain = isPlain
  }

  /// - Returns: `nil` if the text is not a value of that type.
  init?(_ text: String, tag: CoreTag) {
    self.init(text, isPlain: true)
    self.tag = tag
    switch (tag, CoreValue(plain: text)) {
    case (.null, .null), (.bool, .bool), (.int, .int), (.float, .int), (.float, .float): return
    default: return nil
    }
  }

  /// The value, by its tag if it has one, or otherwise by its syntax.
  public var resolved: CoreValue {
    guard isPlain else { return .string }
    let value = CoreValue(plain: text)
    if tag == .float, case .int(let int) = value { return .float(Double(int)) }
    return value
  }
}
