import Diagnostics
import Testing
import YAML

@Suite struct CoreSchemaTests {
  @Test(arguments: [
    ("no", CoreValue.string), ("on", .string), ("yes", .string), ("1980-01-31", .string),
    ("12:30:45", .string), ("1_000", .string), ("0b1", .string), ("0o8", .string),
    ("0x", .string), ("0xG", .string), ("0x-1", .string), ("-0x1", .string), ("-", .string),
    ("+", .string), (".", .string), ("1e", .string), ("e1", .string), ("1.2.3", .string),
    ("tRUE", .string), ("nULL", .string), ("inf", .string), (".iNF", .string), ("+.nan", .string),
    ("--1", .string), ("1 2", .string), ("Infinity", .string), ("nan", .string), ("١", .string),
    ("~", .null), ("", .null), ("null", .null), ("Null", .null), ("NULL", .null),
    ("true", .bool(true)), ("True", .bool(true)), ("TRUE", .bool(true)),
    ("false", .bool(false)), ("False", .bool(false)), ("FALSE", .bool(false)),
    ("0", .int(0)), ("-0", .int(0)), ("+12", .int(12)), ("0123", .int(123)), ("0o17", .int(15)),
    ("0x1F", .int(31)), ("0xff", .int(255)), ("-7", .int(-7)),
    ("9223372036854775807", .int(.max)), ("-9223372036854775808", .int(.min)),
    ("9223372036854775808", .float(9_223_372_036_854_775_808)),
    ("0x10000000000000000", .float(18_446_744_073_709_551_616)),
    ("1.5", .float(1.5)), ("1.", .float(1)), (".5", .float(0.5)), ("-.5", .float(-0.5)),
    ("1e3", .float(1000)), ("1E-2", .float(0.01)), ("+1.5e+3", .float(1500)),
    ("1e999", .float(.infinity)),
    (".inf", .float(.infinity)), ("-.Inf", .float(-.infinity)), ("+.INF", .float(.infinity)),
  ])
  func plainScalars(text: String, value: CoreValue) {
    #expect(Scalar(text, isPlain: true).resolved == value)
    #expect(Scalar(text, isPlain: false).resolved == .string)
  }

  @Test(arguments: [".nan", ".NaN", ".NAN"]) func notANumber(text: String) {
    guard case .float(let value) = Scalar(text, isPlain: true).resolved else {
      Issue.record("no number")
      return
    }
    #expect(value.isNaN)
  }

  @Test func quotedAndBlockScalarsAreStrings() throws {
    let root = try read("[1, '1', \"true\", null, 'null', '']")
    #expect(root.sketch == "[1, '1', 'true', null, 'null', '']")
    #expect(try read("a: |\n  1\nb: >-\n  1\n").sketch == "{a: '1\n', b: '1'}")
  }

  @Test func explicitTagsDecide() throws {
    let text = """
      - !!str 12
      - !!int "12"
      - !!float 3
      - !!bool 'true'
      - !!null ''
      - ! 12
      - !custom 12
      - !!str
      - !<tag:yaml.org,2002:str> 1
      - !!timestamp 2001-12-14
      """
    #expect(
      try read(text).sketch
        == "['12', 12, 3.0, true, null, '12', '12', '', '1', '2001-12-14']")
  }

  @Test(arguments: [
    ("!!int 1.5", "1:1: '1.5' does not fit the tag !!int"),
    ("!!bool yes", "1:1: 'yes' does not fit the tag !!bool"),
    ("!!map text", "1:1: the tag !!map does not fit a scalar"),
    ("- !!str [1]", "1:3: the tag !!str does not fit a sequence"),
    ("- !!seq {a: 1}", "1:3: the tag !!seq does not fit a mapping"),
  ])
  func tagThatDoesNotFitIsAnError(text: String, summary: String) throws {
    #expect(try failure(text).summary == summary)
  }

  @Test func typedViews() throws {
    let root = try read("{s: text, q: '1', i: 7, w: 3.0, f: 0.5, t: true, n: ~}")
    let mapping = try #require(root.mapping)
    #expect(mapping["s"]?.string == "text")
    #expect(mapping["q"]?.string == "1")
    #expect(mapping["q"]?.int == nil)
    #expect(mapping["i"]?.int == 7)
    #expect(mapping["i"]?.double == 7)
    #expect(mapping["i"]?.string == nil)
    #expect(mapping["w"]?.int == 3)
    #expect(mapping["f"]?.double == 0.5)
    #expect(mapping["f"]?.int == nil)
    #expect(mapping["t"]?.bool == true)
    #expect(mapping["s"]?.bool == nil)
    #expect(mapping["n"]?.isNull == true)
    #expect(mapping["s"]?.isNull == false)
    #expect(root.string == nil && root.int == nil && !root.isNull)
  }
}
