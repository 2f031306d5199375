import Diagnostics

/// JSON laid out for version control: one line for each object in a list and for each field of the outermost object.
///
/// Every run writes the declarations of the whole package. `JSONEncoder` needs about five times the instructions, and
/// does not support this layout.
struct JSONLines {
  private(set) var bytes: [UInt8] = []
  /// The indentation level of the next line.
  private var depth: Int
  /// Whether the innermost object has no field yet.
  private var isEmpty = true

  init(depth: Int) { self.depth = depth }

  /// Moves the text out of `start`, and continues it.
  init(depth: Int, after start: inout [UInt8]) {
    self.depth = depth
    swap(&bytes, &start)
  }

  /// The outermost object.
  mutating func lines(_ write: (inout Self) -> Void) {
    bytes.append(UInt8(ascii: "{"))
    depth += 1
    write(&self)
    depth -= 1
    startLine()
    bytes.append(UInt8(ascii: "}"))
  }

  /// Writes a field of the outermost object.
  mutating func line(_ key: String, _ write: (inout Self) -> Void) {
    if !isEmpty { bytes.append(UInt8(ascii: ",")) }
    startLine()
    name(key)
    write(&self)
    isEmpty = false
  }

  mutating func object(_ write: (inout Self) -> Void) {
    bytes.append(UInt8(ascii: "{"))
    isEmpty = true
    write(&self)
    bytes.append(UInt8(ascii: "}"))
    isEmpty = false
  }

  /// Writes a field of an object. Writes nothing for `nil`.
  mutating func field<Value: JSONLinesWritable>(_ key: String, _ value: Value?) {
    guard let value else { return }
    if !isEmpty { separate() }
    name(key)
    value.write(to: &self)
    isEmpty = false
  }

  mutating func list<Element: JSONLinesWritable>(_ elements: [Element]) {
    let hasLines = Element.isObject && !elements.isEmpty
    bytes.append(UInt8(ascii: "["))
    if hasLines { depth += 1 }
    for (index, element) in elements.enumerated() {
      if index > 0 { hasLines ? bytes.append(UInt8(ascii: ",")) : separate() }
      if hasLines { startLine() }
      element.write(to: &self)
    }
    if hasLines {
      depth -= 1
      startLine()
    }
    bytes.append(UInt8(ascii: "]"))
  }

  mutating func text(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    text.isPlain ? literal(text) : literal(JSONText.escaped(text))
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func literal(_ text: String) { bytes += text.utf8 }

  private mutating func name(_ key: String) {
    text(key)
    literal(": ")
  }

  private mutating func separate() { literal(", ") }

  private mutating func startLine() {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<(2 * depth) { bytes.append(UInt8(ascii: " ")) }
  }
}

/// A part of a package's declarations, with fields sorted by name.
protocol JSONLinesWritable {
  /// Whether each element of a list has its own line.
  static var isObject: Bool { get }

  func write(to json: inout JSONLines)
}

extension JSONLinesWritable {
  static var isObject: Bool { true }
}

extension String: JSONLinesWritable {
  static var isObject: Bool { false }

  func write(to json: inout JSONLines) { json.text(self) }
}

extension Bool: JSONLinesWritable {
  static var isObject: Bool { false }

  func write(to json: inout JSONLines) { json.literal(self ? "true" : "false") }
}

extension Array: JSONLinesWritable where Element: JSONLinesWritable {
  static var isObject: Bool { false }

  func write(to json: inout JSONLines) { json.list(self) }
}

extension Dictionary: JSONLinesWritable where Key == String, Value == String {
  func write(to json: inout JSONLines) {
    json.object { json in
      for (key, value) in sorted(by: { $0.key < $1.key }) { json.field(key, value) }
    }
  }
}
