/// Replaces NEL, LS and PS, which libyaml treats as line breaks, as in YAML 1.1. In YAML 1.2 (section 5.4) they are text,
/// and pasted descriptions contain them. The replacements are unused characters of the same length, so that locations
/// stay correct.
struct LineSeparators {
  private var substitutes: [Unicode.Scalar: Unicode.Scalar] = [:]
  private var originals: [Unicode.Scalar: Unicode.Scalar] = [:]

  /// - Returns: `nil` if the text contains none, or if its byte order mark says that it is not UTF-8.
  init?(in bytes: [UInt8]) {
    guard bytes.hasLineSeparators, bytes[0] < 0xFE else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    let used = Set(text.unicodeScalars)
    let numbers = HexadecimalNumbers(in: bytes)
    // Used neither as a character nor as an escape, `\uE000`.
    func isFree(_ candidate: Unicode.Scalar) -> Bool {
      !used.contains(candidate) && originals[candidate] == nil
        && !numbers.contains(candidate.value)
    }
    let candidates: [(Unicode.Scalar, ClosedRange<UInt32>)] = [
      ("\u{85}", 0x100...0x7FF), ("\u{2028}", 0xE000...0xF8FF), ("\u{2029}", 0xE000...0xF8FF),
    ]
    for (separator, range) in candidates where used.contains(separator) {
      let free = range.lazy.compactMap { Unicode.Scalar($0) }.first { isFree($0) }
      guard let free else { continue }
      substitutes[separator] = free
      originals[free] = separator
    }
    if substitutes.isEmpty { return nil }
  }

  func hidden(in bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    for (separator, substitute) in substitutes {
      let pattern = Array(String(separator).utf8)
      let replacement = Array(String(substitute).utf8)
      var offset = 0
      while offset + pattern.count <= result.count {
        if result[offset] == pattern[0],
          result[offset..<offset + pattern.count].elementsEqual(pattern)
        {
          result.replaceSubrange(offset..<offset + pattern.count, with: replacement)
        }
        offset += 1
      }
    }
    return result
  }

  func restored(in text: String) -> String {
    guard text.unicodeScalars.contains(where: { originals[$0] != nil }) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { originals[$0] ?? $0 }))
  }
}

extension [UInt8] {
  fileprivate var hasLineSeparators: Bool {
    guard mayHaveLineSeparators else { return false }
    for offset in indices.dropFirst() {
      switch self[offset] {
      case 0x85 where self[offset - 1] == 0xC2: return true
      case 0xA8...0xA9 where self[offset - 1] == 0x80 && offset > 1 && self[offset - 2] == 0xE2:
        return true
      default: break
      }
    }
    return false
  }

  /// Whether the last byte of a separator occurs. There is no early exit, so that the compiler can vectorize the
  /// loop.
  private var mayHaveLineSeparators: Bool {
    var found: UInt8 = 0
    for byte in self { found |= (byte == 0x85 ? 1 : 0) | (byte & 0xFE == 0xA8 ? 1 : 0) }
    return found != 0
  }
}

/// All numbers of three or four hexadecimal digits in a text. They are collected in one pass, because a malicious text
/// can contain all candidates except the last one.
private struct HexadecimalNumbers {
  private var found = [Bool](repeating: false, count: 0x10000)

  init(in bytes: [UInt8]) {
    var value = 0
    var length = 0
    for byte in bytes {
      guard let digit = byte.hexadecimalValue else {
        length = 0
        continue
      }
      value = (value << 4 | Int(digit)) & 0xFFFF
      length += 1
      if length >= 3 { found[value & 0xFFF] = true }
      if length >= 4 { found[value] = true }
    }
  }

  func contains(_ number: UInt32) -> Bool { found[Int(number & 0xFFFF)] }
}
