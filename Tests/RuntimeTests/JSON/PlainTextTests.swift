import Testing

@testable import Runtime

@Suite("Strings that JSON has as they are")
struct PlainTextTests {
  /// Around each of the limits.
  private static let bytes: [UInt8] = [
    0, 0x1F, 0x20, 0x21, 0x22, 0x23, 0x5B, 0x5C, 0x5D, 0x7F, 0x80, 0xA2, 0xFF,
  ]

  @Test("They end where a search by bytes finds their end, whatever stands behind it")
  func ends() {
    for first in Self.bytes {
      for second in Self.bytes {
        for length in 0...17 {
          var text = [UInt8](repeating: UInt8(ascii: "a"), count: 24)
          text[length] = first
          text[length + 1] = second
          for start in [0, 1, 7, length] where start <= length {
            let expected = text[start...].firstIndex { $0 >= 0x80 || PlainText.needsEscape($0) }
            #expect(PlainText.endOfASCII(in: text, from: start) == expected ?? text.count)
          }
        }
      }
    }
    #expect(PlainText.endOfASCII(in: [], from: 0) == 0)
  }

  @Test("Text needs an escape if one of its bytes does")
  func escapes() {
    for character in ["", "é", "😀", "\u{7F}", "\u{1F}", "\"", "\\", "\n", "\0"] {
      for length in 0...17 {
        let text = String(repeating: "b", count: length) + character + "ü"
        #expect(PlainText.isPlain(text) == !text.utf8.contains(where: PlainText.needsEscape))
      }
    }
  }
}
