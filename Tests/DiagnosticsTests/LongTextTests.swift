import Testing

@testable import Diagnostics

/// Texts that are searched eight bytes at a time.
@Suite struct LongTextTests {
  @Test(arguments: ["\n", "\r", "\r\n"]) func findsLinesAtAnyOffset(separator: String) {
    let lines = (0..<40).map { String(repeating: "x", count: $0 % 19) + "\($0)" }
    let text = lines.joined(separator: separator)
    var source = SourceLines(SourceFile(path: "a.yaml", bytes: Array(text.utf8)))
    for (index, line) in lines.enumerated() {
      let excerpt = source.excerpt(line: index + 1, column: 1)
      #expect(excerpt?.line == line, "line \(index + 1)")
    }
    #expect(source.excerpt(line: lines.count + 1, column: 1)?.line == nil)
  }

  @Test(arguments: 0..<20) func findsCharactersToReplaceAtAnyOffset(offset: Int) {
    for value in UInt32(0)...0x200 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      var scalars = Array(repeating: Unicode.Scalar("a"), count: 20)
      scalars[offset] = scalar
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      let isPlain = (0x20...0x7E).contains(value) && scalar != "\"" && scalar != "\\"
      #expect(String(text).isPlain == isPlain, "U+\(String(value, radix: 16))")
      var seen: [Unicode.Scalar] = []
      let replaced = String(text).replacingScalars { scalar in
        seen.append(scalar)
        return "-"
      }
      #expect(seen == (isPlain ? [] : [scalar]))
      #expect(replaced.contains("-") == (!isPlain || scalar == "-"))
    }
  }
}
