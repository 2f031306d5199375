/// Writes JSON. Equal values have equal bytes.
public nonisolated struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var depth = 0
  /// The tag to write as the first property of the next object.
  private var tag: Tag?
  /// The names of the enclosing struct's properties, which additional properties cannot have.
  var taken = PropertyNames.none
  /// Collects files, whose bytes are not written.
  let files: FileList?

  /// The property that distinguishes the members of a union.
  struct Tag {
    let name: WireName
    let value: JSONValue
  }

  init(files: FileList? = nil) {
    self.files = files
    bytes.reserveCapacity(1024)
  }

  var count: Int { bytes.count }

  /// Whether the next property or element needs no comma before it.
  private var isAtStart: Bool {
    switch bytes.last {
    case UInt8(ascii: "{"), UInt8(ascii: "["): true
    default: false
    }
  }

  // MARK: Objects

  mutating func beginObject() throws { try begin(UInt8(ascii: "{")) }

  mutating func endObject() {
    depth -= 1
    bytes.append(UInt8(ascii: "}"))
  }

  mutating func writeName(_ name: WireName) {
    if !isAtStart { bytes.append(UInt8(ascii: ",")) }
    bytes.append(contentsOf: name.written)
  }

  mutating func writeName(_ name: String) {
    if !isAtStart { bytes.append(UInt8(ascii: ",")) }
    write(name)
    bytes.append(UInt8(ascii: ":"))
  }

  /// Writes a member of a union with its tag, unless the member contains the tag.
  public mutating func write(
    _ value: some JSONCodable, tag name: WireName, _ tag: JSONValue
  ) throws {
    self.tag = Tag(name: name, value: tag)
    try value.write(to: &self)
    self.tag = nil
  }

  /// Returns the tag for the object that has begun, and removes it.
  mutating func takeTag() -> Tag? {
    guard tag != nil else { return nil }
    defer { tag = nil }
    return tag
  }

  // MARK: Arrays

  mutating func beginArray() throws {
    tag = nil
    try begin(UInt8(ascii: "["))
  }

  mutating func beginElement() {
    if !isAtStart { bytes.append(UInt8(ascii: ",")) }
  }

  mutating func endArray() {
    depth -= 1
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func begin(_ byte: UInt8) throws {
    guard depth < JSONScanner.deepest else {
      throw problem("it has more than \(JSONScanner.deepest) levels of arrays and objects")
    }
    depth += 1
    bytes.append(byte)
  }

  // MARK: Scalars

  mutating func writeNull() { writeText("null") }

  mutating func write(_ value: Bool) { writeText(value ? "true" : "false") }

  mutating func write<Integer: FixedWidthInteger>(integer: Integer) {
    if integer < 0 { bytes.append(UInt8(ascii: "-")) }
    var (low, rest) = (bytes.count, UInt64(integer.magnitude))
    repeat {
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      bytes.append(UInt8(ascii: "0") | UInt8(truncatingIfNeeded: digit))
      rest = quotient
    } while rest > 0
    var high = bytes.count - 1
    while low < high {
      bytes.swapAt(low, high)
      (low, high) = (low + 1, high - 1)
    }
  }

  /// Writes text that is already JSON.
  mutating func writeText(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    if PlainText.isPlain(text) {
      bytes.append(contentsOf: text.utf8)
    } else {
      writeEscaped(Array(text.utf8))
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func writeEscaped(_ text: [UInt8]) {
    var position = 0
    while true {
      let end = PlainText.endOfPlain(in: text, from: position)
      bytes.append(contentsOf: text[position..<end])
      guard end < text.count else { return }
      bytes.append(contentsOf: Self.escape(text[end]).utf8)
      position = end + 1
    }
  }

  private static func escape(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "\""): "\\\""
    case UInt8(ascii: "\\"): "\\\\"
    case 0x08: "\\b"
    case 0x09: "\\t"
    case 0x0A: "\\n"
    case 0x0C: "\\f"
    case 0x0D: "\\r"
    default: (byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16)
    }
  }

  /// The name of a property with the colon.
  static func name(_ name: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.write(name)
    return writer.bytes + [UInt8(ascii: ":")]
  }

  /// Creates an error at the current value, for types that implement encoding themselves.
  public func problem(_ reason: String) -> any Error { JSONProblem(reason, .end) }
}
