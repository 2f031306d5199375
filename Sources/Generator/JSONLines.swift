/// Lays JSON out for version control: each object in a list has a line of its own.
enum JSONLines {
  private static let (quote, backslash) = (UInt8(ascii: "\""), UInt8(ascii: "\\"))

  /// - Parameters:
  ///   - json: without spaces between its parts.
  ///   - depth: of what stands around it.
  static func laidOut(_ json: some Sequence<UInt8>, depth: Int) -> [UInt8] {
    var text: [UInt8] = []
    var depth = depth
    var isInString = false
    var isEscaped = false
    var previous = UInt8(ascii: " ")
    // For each open bracket, whether it is a list, and whether that has objects.
    var open: [(isList: Bool, hasObjects: Bool)] = []
    func startLine() {
      text.append(UInt8(ascii: "\n"))
      text += Array(repeating: UInt8(ascii: " "), count: 2 * depth)
    }
    for byte in json {
      if isInString {
        text.append(byte)
        isInString = isEscaped || byte != quote
        isEscaped = !isEscaped && byte == backslash
        previous = byte
        continue
      }
      switch byte {
      case UInt8(ascii: "{"):
        if open.last?.isList == true {
          if previous == UInt8(ascii: "[") { depth += 1 }
          open[open.count - 1].hasObjects = true
          startLine()
        } else if open.isEmpty {
          depth += 1
        }
        open.append((false, false))
      case UInt8(ascii: "["): open.append((true, false))
      case UInt8(ascii: "]"):
        if open.popLast()?.hasObjects == true {
          depth -= 1
          startLine()
        }
      case UInt8(ascii: "}"):
        open.removeLast()
        if open.isEmpty {
          depth -= 1
          startLine()
        }
      case quote:
        isInString = true
        if open.count == 1, previous != UInt8(ascii: ":") { startLine() }
      default: break
      }
      text.append(byte)
      if byte == UInt8(ascii: ":") || (byte == UInt8(ascii: ",") && open.count > 1) {
        text.append(UInt8(ascii: " "))
      }
      previous = byte
    }
    return withoutSpacesAtEnds(text)
  }

  private static func withoutSpacesAtEnds(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for byte in text {
      if byte == UInt8(ascii: "\n"), result.last == UInt8(ascii: " ") { result.removeLast() }
      result.append(byte)
    }
    return result
  }
}
