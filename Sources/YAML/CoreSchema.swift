/// The value of a scalar in the YAML 1.2 core schema (section 10.3).
public enum CoreValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case int(Int)
  /// A floating-point number, or an integer that does not fit `Int`. The text of the scalar has all its digits.
  case float(Double)
  case string
}

/// The tags of the core schema other than `!!str`.
enum CoreTag: String, Sendable {
  case null = "tag:yaml.org,2002:null"
  case bool = "tag:yaml.org,2002:bool"
  case int = "tag:yaml.org,2002:int"
  case float = "tag:yaml.org,2002:float"
}

extension CoreValue {
  /// Resolves the text of an untagged plain scalar.
  init(plain text: String) {
    guard let first = text.utf8.first else {
      self = .null
      return
    }
    switch first {
    case UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "~"):
      self = ["null", "Null", "NULL", "~"].contains(text) ? .null : .string
    case UInt8(ascii: "t"), UInt8(ascii: "T"):
      self = ["true", "True", "TRUE"].contains(text) ? .bool(true) : .string
    case UInt8(ascii: "f"), UInt8(ascii: "F"):
      self = ["false", "False", "FALSE"].contains(text) ? .bool(false) : .string
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      self = CoreValue(number: text) ?? .string
    default: self = .string
    }
  }

  private init?(number text: String) {
    if let value = CoreValue(prefixed: text) ?? CoreValue(special: text) {
      self = value
      return
    }
    switch NumberForm(text.utf8) {
    case .whole: self = Int(text).map(CoreValue.int) ?? .float(Double(text) ?? .nan)
    case .fraction: self = .float(Double(text) ?? .nan)
    case nil: return nil
    }
  }

  /// Parses `0o17` and `0x1F`, which have no sign.
  private init?(prefixed text: String) {
    let radix: Int
    if text.hasPrefix("0o") {
      radix = 8
    } else if text.hasPrefix("0x") {
      radix = 16
    } else {
      return nil
    }
    let digits = text.dropFirst(2)
    guard digits.utf8.first?.isASCIIAlphanumeric == true else { return nil }
    if let value = Int(digits, radix: radix) {
      self = .int(value)
      return
    }
    var value = 0.0
    for digit in digits {
      guard let number = Int(String(digit), radix: radix) else { return nil }
      value = value * Double(radix) + Double(number)
    }
    self = .float(value)
  }

  private init?(special text: String) {
    switch text {
    case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF": self = .float(.infinity)
    case "-.inf", "-.Inf", "-.INF": self = .float(-.infinity)
    case ".nan", ".NaN", ".NAN": self = .float(.nan)
    default: return nil
    }
  }
}

/// The syntax of a decimal number.
private enum NumberForm {
  /// `[-+]? [0-9]+`
  case whole
  /// `[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`
  case fraction

  init?(_ text: String.UTF8View) {
    var rest = text[...]
    rest.dropSign()
    let whole = rest.dropDigits()
    if rest.isEmpty {
      guard whole > 0 else { return nil }
      self = .whole
      return
    }
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      guard rest.dropDigits() + whole > 0 else { return nil }
    } else if whole == 0 {
      return nil
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest.removeFirst()
      rest.dropSign()
      guard rest.dropDigits() > 0 else { return nil }
    }
    guard rest.isEmpty else { return nil }
    self = .fraction
  }
}

extension Substring.UTF8View {
  fileprivate mutating func dropSign() {
    if first == UInt8(ascii: "-") || first == UInt8(ascii: "+") { removeFirst() }
  }

  fileprivate mutating func dropDigits() -> Int {
    var count = 0
    while let digit = first, digit.isASCIIDigit {
      removeFirst()
      count += 1
    }
    return count
  }
}

extension UInt8 {
  var isASCIIDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  fileprivate var isASCIIAlphanumeric: Bool {
    let lowercase = self | 0x20
    return isASCIIDigit || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowercase)
  }
}
