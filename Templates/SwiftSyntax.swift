import ClientModel
import Diagnostics

/// How things are written in Swift, where that depends on the room in the line.
enum SwiftSyntax {
  /// What `swift format` allows by default.
  static let lineLength = 100

  static func literal(_ text: String) -> String {
    guard !text.utf8.allSatisfy(isPlain) else { return "\"" + text + "\"" }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.isHidden: result += "\\u{\(String(scalar.value, radix: 16))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// A decimal number, in groups of three digits from seven on.
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

  /// Stands for itself in a literal, as almost everything does.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20...0x7E).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  /// `head(arguments)tail` in one line where it fits at this depth, else with a line for each argument.
  static func list(_ head: String, _ arguments: [String], _ tail: String, depth: Int) -> SwiftText {
    let line = "\(head)(\(arguments.joined(separator: ", ")))\(tail)"
    let isShort = fits(line, depth: depth) && !line.utf8.contains(UInt8(ascii: "\n"))
    if isShort || arguments.isEmpty { return "\(line)" }
    return """
      \(head)(
        \(arguments, separator: ",\n")
      )\(tail)
      """
  }

  /// `head(arguments)tail` in one line where it fits, else with as many arguments in a line as there is room for.
  static func filled(_ head: String, _ arguments: [String], _ tail: String, depth: Int) -> SwiftText
  {
    let line = "\(head)(\(arguments.joined(separator: ", ")))\(tail)"
    let isShort = fits(line, depth: depth) && !line.utf8.contains(UInt8(ascii: "\n"))
    if isShort || arguments.isEmpty { return "\(line)" }
    return """
      \(head)(
        \(lines(of: arguments, depth: depth + 1))
      )\(tail)
      """
  }

  /// The elements with commas between them, as many in a line as there is room for.
  private static func lines(of elements: [String], depth: Int) -> [String] {
    var lines: [String] = []
    for (index, element) in elements.enumerated() {
      let text = index + 1 < elements.count ? element + "," : element
      let line = lines.last.map { "\($0) \(text)" }
      if let line, fits(line, depth: depth), !line.utf8.contains(UInt8(ascii: "\n")) {
        lines[lines.count - 1] = line
      } else {
        lines.append(text)
      }
    }
    return lines
  }

  /// A function's head up to its brace; the result comes into its own lines if there is no room.
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
    if fits(line, depth: depth) { return "\(line)" }
    return """
      \(head):
        \(protocols)
      {
      """
  }

  /// `head[elements]tail`, with a line for each element if there is no room.
  static func array(_ head: String, _ elements: [String], tail: String = "", depth: Int)
    -> SwiftText
  {
    let line = "\(head)[\(elements.joined(separator: ", "))]\(tail)"
    // One column stays free, for the comma that the broken form ends with.
    if fits(line + ",", depth: depth) { return "\(line)" }
    let lines = elements.count == 1 ? elements : elements.map { $0 + "," }
    return """
      \(head)[
        \(lines)
      ]\(tail)
      """
  }

  /// A list of texts in one line.
  static func literals(_ texts: [String]) -> String {
    "[\(texts.map(literal).joined(separator: ", "))]"
  }

  /// `head["a", "b"]`, with as many texts in a line as there is room for.
  static func filled(_ head: String, _ texts: [String], depth: Int) -> SwiftText {
    let line = head + literals(texts)
    if fits(line + ",", depth: depth) || texts.isEmpty { return "\(line)" }
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

  /// `label: value` and what comes after it, with a line for the value if there is no room.
  static func argument(_ label: String, _ value: String, _ tail: String, depth: Int) -> SwiftText {
    let line = "\(label): \(value)\(tail)"
    if fits(line, depth: depth) { return "\(line)" }
    return """
      \(label):
        \(value)\(tail)
      """
  }

  /// A body in braces after a head, in one line where it fits.
  static func braces(_ head: String, _ body: String, depth: Int) -> SwiftText {
    let line = "\(head) { \(body) }"
    if fits(line, depth: depth) { return "\(line)" }
    return """
      \(head) {
        \(body)
      }
      """
  }

  /// A case of a `switch` with one statement, in one line where it fits.
  static func switchCase(_ pattern: String, _ statement: String, depth: Int) -> SwiftText {
    let line = "case \(pattern): \(statement)"
    if fits(line, depth: depth) { return "\(line)" }
    return """
      case \(pattern):
        \(statement)
      """
  }

  static func fits(_ line: some StringProtocol, depth: Int) -> Bool {
    let room = lineLength - 2 * depth
    // No text has more characters than bytes, and bytes are counted already.
    return line.utf8.count <= room || line.count <= room
  }
}

extension String {
  /// The name of a property as it is used in its type, if there are local names besides.
  func reference(besides locals: Set<String>) -> String {
    locals.contains(self) ? "self." + escapedMember : escapedIdentifier
  }
}
