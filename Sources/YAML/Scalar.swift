/// A scalar as written, and what it means by the YAML 1.2 core schema (section 10.3).
public struct Scalar: Hashable, Sendable {
  /// The text after unfolding and unescaping.
  public var text: String
  /// False for quoted and block scalars and for those tagged `!!str`: these are strings, whatever they look like.
  public var isPlain: Bool
  /// A tag such as `!!int`, which the text has been found to fit.
  private var tag: CoreTag?

  public init(_ text: String, isPlain: Bool) {
    self.text = text
    self.isPlain = isPlain
  }

  /// - Returns: nil if the text is not a value of that type.
  init?(_ text: String, tag: CoreTag) {
    self.init(text, isPlain: true)
    self.tag = tag
    switch (tag, CoreValue(plain: text)) {
    case (.null, .null), (.bool, .bool), (.int, .int), (.float, .int), (.float, .float): return
    default: return nil
    }
  }

  /// The type of the value, by its tag if it has one, else by its form.
  public var resolved: CoreValue {
    guard isPlain else { return .string }
    let value = CoreValue(plain: text)
    if tag == .float, case .int(let int) = value { return .float(Double(int)) }
    return value
  }
}
