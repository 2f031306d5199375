import ClientModel
import Diagnostics

/// Swift syntax whose layout depends on the available width.
enum SwiftSyntax {
  /// The default limit of `swift format`.
  static let lineLength = 100

  static func literal(_ text: String) -> String {
    "\""
      + text.replacingScalars { scalar in
        switch scalar {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "\n": "\\n"
        case "\r": "\\r"
        case "\t": "\\t"
        case _ where scalar.isHidden: "\\u{\(String(scalar.value, radix: 16))}"
        default: nil
        }
      } + "\""
  }

  /// An integer. Seven or more digits are grouped by three.
  static func integer(_ text: String) -> String {
    let sign = text.hasPrefix("-") ? "-" : ""
    let digits = Array(text.dropFirst(sign.count))
    guard digits.count > 6 else { return text }
    var result = sign
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result.append("_") }
      result.append(digit)
    }
    return result
  }

  /// `head(arguments)tail` on one line if it fits at this depth, or with a line for each argument.
  static func list(_ head: String, _ arguments: [String], _ tail: String, depth: Int) -> SwiftText {
    if let line = oneLine(head, arguments, tail, depth: depth) { return SwiftText(line) }
    return """
      \(head)(
        \(arguments, separator: ",\n")
      )\(tail)
      """
  }

  /// `head(arguments)tail` on one line if it fits, or with as many arguments on each line as fit.
  static func filled(_ head: String, _ arguments: [String], _ tail: String, depth: Int) -> SwiftText
  {
    if let line = oneLine(head, arguments, tail, depth: depth) { return SwiftText(line) }
    return """
      \(head)(
        \(lines(of: arguments, depth: depth + 1))
      )\(tail)
      """
  }

  /// `head(arguments)tail`, or `nil` if it does not fit on one line.
  private static func oneLine(
    _ head: String, _ arguments: [String], _ tail: String, depth: Int
  ) -> String? {
    if arguments.isEmpty { return "\(head)()\(tail)" }
    guard !arguments.contains(where: \.hasSeveralLines),
      mayFit([head, tail] + arguments, depth: depth)
    else { return nil }
    let line = "\(head)(\(arguments.joined(separator: ", ")))\(tail)"
    return fits(line, depth: depth) && !line.hasSeveralLines ? line : nil
  }

  /// The elements with commas, as many on each line as fit.
  private static func lines(of elements: [String], depth: Int) -> [String] {
    var lines: [String] = []
    for (index, element) in elements.enumerated() {
      let text = index + 1 < elements.count ? element + "," : element
      let line = lines.last.map { "\($0) \(text)" }
      if let line, fits(line, depth: depth), !line.hasSeveralLines {
        lines[lines.count - 1] = line
      } else {
        lines.append(text)
      }
    }
    return lines
  }

  /// The declaration of a function up to its brace. If it does not fit, the result is on its own line.
  static func function(
    _ head: String, _ parameters: [String], effects: String, result: ReturnType, depth: Int
  ) -> SwiftText {
    let tail = effects + " -> " + result.swiftName + " {"
    if fits(")" + tail, depth: depth) { return filled(head, parameters, tail, depth: depth) }
    return """
      \(filled(head, parameters, effects, depth: depth))
        -> \(result.text(depth: depth + 1))
      {
      """
  }

  /// The type that a function returns.
  enum ReturnType {
    case plain(String)
    case result(success: String, failure: String)

    var swiftName: String {
      switch self {
      case .plain(let name): name
      case .result(let success, let failure): "Result<\(success), \(failure)>"
      }
    }

    func text(depth: Int) -> SwiftText {
      guard case .result(let success, let failure) = self, !fits("-> " + swiftName, depth: depth)
      else { return "\(swiftName)" }
      return """
        Result<
          \(success),
          \(failure)
        >
        """
    }
  }

  /// The first line of a type, up to its brace.
  static func type(_ head: String, conformingTo protocols: String, depth: Int) -> SwiftText {
    let line = "\(head): \(protocols) {"
    if fits(line, depth: depth) { return SwiftText(line) }
    return """
      \(head):
        \(protocols)
      {
      """
  }

  /// `head[elements]tail`, with a line for each element if it does not fit.
  static func array(_ head: String, _ elements: [String], tail: String = "", depth: Int)
    -> SwiftText
  {
    let line = "\(head)[\(elements.joined(separator: ", "))]\(tail)"
    // Leaves a column for the trailing comma.
    if fits(line + ",", depth: depth) { return SwiftText(line) }
    let lines = elements.count == 1 ? elements : elements.map { $0 + "," }
    return """
      \(head)[
        \(lines)
      ]\(tail)
      """
  }

  /// A list of texts on one line.
  static func literals(_ texts: [String]) -> String {
    "[\(texts.map(literal).joined(separator: ", "))]"
  }

  /// `head["a", "b"]`, with as many texts on each line as fit.
  static func filled(_ head: String, _ texts: [String], depth: Int) -> SwiftText {
    let line = head + literals(texts)
    if fits(line + ",", depth: depth) || texts.isEmpty { return SwiftText(line) }
    var lines: [String] = []
    for text in texts.map(literal) {
      let element = texts.count == 1 ? text : text + ","
      if let last = lines.last, fits("\(last) \(element)", depth: depth + 1) {
        lines[lines.count - 1] = "\(last) \(element)"
      } else {
        lines.append(element)
      }
    }
    return """
      \(head)[
        \(lines)
      ]
      """
  }

  /// `label: value` and the text after it, with a separate line for the value if it does not fit.
  static func argument(_ label: String, _ value: String, _ tail: String, depth: Int) -> SwiftText {
    let line = "\(label): \(value)\(tail)"
    if fits(line, depth: depth) { return SwiftText(line) }
    return """
      \(label):
        \(value)\(tail)
      """
  }

  /// A head with a body in braces, on one line if it fits.
  static func braces(_ head: String, _ body: String, depth: Int) -> SwiftText {
    let line = "\(head) { \(body) }"
    if fits(line, depth: depth) { return SwiftText(line) }
    return """
      \(head) {
        \(body)
      }
      """
  }

  /// A case of a `switch` with one statement, on one line if it fits.
  static func switchCase(_ pattern: String, _ statement: String, depth: Int) -> SwiftText {
    let line = "case \(pattern): \(statement)"
    if fits(line, depth: depth) { return SwiftText(line) }
    return """
      case \(pattern):
        \(statement)
      """
  }

  static func fits(_ line: String, depth: Int) -> Bool {
    let room = lineLength - 2 * depth
    // A text never has more characters than bytes, and the byte count is cheap.
    if line.utf8.count <= room { return true }
    return line.hasLongCharacters && line.count <= room
  }

  /// Whether the texts can fit on one line together, without joining them.
  private static func mayFit(_ texts: [String], depth: Int) -> Bool {
    let bytes = texts.reduce(0) { $0 + $1.utf8.count }
    return bytes <= lineLength - 2 * depth || texts.contains(where: \.hasLongCharacters)
  }
}

extension String {
  var hasSeveralLines: Bool {
    var text = self
    return text.withUTF8 { $0.contains(UInt8(ascii: "\n")) }
  }

  /// Whether it can have fewer characters than bytes: with a byte that is not ASCII, or a carriage return.
  var hasLongCharacters: Bool {
    var text = self
    return text.withUTF8 { $0.contains { $0 >= 0x80 || $0 == UInt8(ascii: "\r") } }
  }

  /// The property's name, with `self.` if a local name shadows it.
  func reference(besides locals: Set<String>) -> String {
    locals.contains(self) ? "self." + escapedMember : escapedIdentifier
  }
}
