import Diagnostics
import Testing
import YAML

@Suite struct ErrorTests {
  @Test func duplicateKeyNamesTheFirst() throws {
    let error = try failure("responses:\n  '201': a\n  201: b\n")
    #expect(error.summary == "3:3: the key '201' is already used in this mapping")
    #expect(error.noteSummaries == ["2:3: first used here", "rename or remove one of them"])
  }

  @Test func duplicateIsFoundInALargeMapping() throws {
    let keys = (0..<100).map { "key\($0): \($0)\n" }.joined()
    #expect(try failure(keys + "key7: 1\n").noteSummaries.first == "8:1: first used here")
    #expect(try read(keys).mapping?["key99"]?.int == 99)
  }

  @Test(arguments: [
    ("", "1:1: the document is empty"),
    ("# only a comment\n", "1:1: the document is empty"),
    ("---\n", "2:1: the document is empty"),
    ("a: 1\n---\nb: 2\n", "2:1: the file has more than one document"),
    ("a: *x\n", "1:4: there is no anchor 'x' before this alias"),
    ("a: &x [1, *x]\n", "1:11: the alias 'x' refers to a node that contains it"),
    ("? [a, b]\n: c\n", "1:3: a mapping or sequence is used as a key"),
    ("{{a: b}: c}", "1:2: a mapping or sequence is used as a key"),
    ("a: &x [1]\n*x : 2\n", "2:1: a mapping or sequence is used as a key"),
    ("a:\n\tb: 1\n", "2:1: a tab is used as indentation"),
    ("a:\n  b: 1\n \tc: 2\n", "3:2: a tab is used as indentation"),
    ("a: @b\n", "1:4: a plain value cannot start with this character"),
    ("a: b: c\n", "1:5: mapping values are not allowed in this context"),
    ("<<: text\n", "1:5: only a mapping can be merged with '<<'"),
    ("<<: [{a: 1}, 2]\n", "1:14: only a mapping can be merged with '<<'"),
    ("a: 1\nb: \u{0}\n", "2:4: the file contains a NUL byte"),
    ("a: \u{7}", "1:4: the file contains the control character 0x07"),
  ])
  func isReportedAtItsPlace(text: String, summary: String) throws {
    #expect(try failure(text).summary == summary)
  }

  @Test func tabBeforeAnErrorIsPointedOut() throws {
    let error = try failure("a: [1,\n\t}]\n")
    #expect(error.summary == "2:2: did not find expected node content while parsing a flow node")
    #expect(
      error.noteSummaries.contains("2:1: this line is indented with a tab: indent with spaces"))
  }

  @Test func aKeyThatIsTooLong() throws {
    let error = try failure("a:\n  " + String(repeating: "k", count: 1100) + ": {b: c}\n")
    #expect(error.summary == "2:3: a key of more than 1,024 characters is not allowed in YAML")
    #expect(
      error.noteSummaries == ["write '? ' before it and ': ' before its value on the next line"])
  }

  @Test func aNoBreakSpaceInTheIndentation() throws {
    let error = try failure("get:\n  \u{A0} id: x\n    responses: {a: b}\n")
    #expect(
      error.noteSummaries == [
        "2:3: this line is indented with a no-break space, which is text in YAML: indent with spaces"
      ])
  }

  @Test func aFileInLatin1() throws {
    let error = try failure(Array("a: caf".utf8) + [0xE9] + Array(" au lait\n".utf8))
    #expect(error.summary == "1:7: the byte 0xE9 is not valid UTF-8")
    #expect(
      error.noteSummaries == ["the file seems to be Latin-1 or Windows-1252: save it as UTF-8"])
  }

  @Test func unclosedSequenceNamesItsStart() throws {
    let error = try failure("a:\n  - [1, 2\nb: 3\n")
    #expect(error.location?.line == 3)
    #expect(error.message == "did not find expected ',' or ']' while parsing a flow sequence")
    #expect(error.noteSummaries.last == "2:5: a flow sequence starts here")
  }

  @Test(
    arguments: [
      ([0x61, 0x3A, 0x20, 0xFF], "1:4: the byte 0xFF is not valid UTF-8"),
      ([0xEF, 0xBB, 0xBF, 0x61, 0x0A, 0xC3, 0xA9, 0xC0], "2:2: the byte 0xC0 is not valid UTF-8"),
      ([0x61, 0x0D, 0x0A, 0x62, 0xE2, 0x82], "2:2: the byte 0xE2 is not valid UTF-8"),
      ([0x61, 0x0A, 0xED, 0xA0, 0x80], "2:1: the byte 0xED is not valid UTF-8"),
    ] as [([UInt8], String)])
  func invalidUTF8IsReportedAtItsPlace(bytes: [UInt8], summary: String) throws {
    #expect(try failure(bytes).summary == summary)
  }

  @Test func utf16WithoutAByteOrderMarkIsNoText() throws {
    let bytes = "a: 1".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try failure(bytes).summary == "1:2: the file contains a NUL byte")
  }
}
