import Testing

@testable import Runtime

@Suite("Strings without escapes")
struct PlainTextTests {
  /// Values around each limit.
  private static let bytes: [UInt8] = [
    0, 0x1F, 0x20, 0x21, 0x22, 0x23, 0x5B, 0x5C, 0x5D, 0x7F, 0x80, 0xA2, 0xFF,
  ]

  @Test(
    "The end of a string is the one that a search by bytes finds, regardless of the text after it")
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

  @Test("Names are compared by bytes, regardless of the text after them")
  func names() {
    for length in 0...17 {
      let name = (0..<length).map { UInt8($0) + 97 }
      let words = [7] + PlainText.words(of: name)
      for start in [0, 3] {
        let text = [UInt8](repeating: 120, count: start) + name + [34, 0, 0, 0, 0, 0, 0, 0, 0]
        func isEqual(_ text: [UInt8]) -> Bool {
          PlainText.isEqual(text, from: start, to: words, from: 1, length: length)
        }
        #expect(isEqual(text))
        for index in 0..<length {
          var other = text
          other[start + index] ^= 0x80
          #expect(!isEqual(other))
        }
      }
    }
  }

  @Test("Text with a byte that needs an escape is escaped")
  func escapes() {
    for character in ["", "é", "😀", "\u{7F}", "\u{1F}", "\"", "\\", "\n", "\0"] {
      for length in 0...17 {
        let text = String(repeating: "b", count: length) + character + "ü"
        #expect(PlainText.isPlain(text) == !text.utf8.contains(where: PlainText.needsEscape))
      }
    }
  }
}
