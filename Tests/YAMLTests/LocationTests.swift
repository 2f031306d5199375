import Diagnostics
import Testing
import YAML

@Suite struct LocationTests {
  @Test func everyNodeAndKeyHasItsPlace() throws {
    let root = try read("a: 1\nlist:\n  - x\n  - {k: v}\n\"é→😀\": last\n")
    let mapping = try #require(root.mapping)
    #expect(root.location.position == "1:1")
    #expect(mapping.entry("a")?.keyLocation.position == "1:1")
    #expect(mapping["a"]?.location.position == "1:4")
    #expect(mapping["a"]?.location.file.path == "test.yaml")
    #expect(mapping["list"]?.location.position == "3:3")
    #expect(mapping["list"]?.sequence?[0].location.position == "3:5")
    let flow = try #require(mapping["list"]?.sequence?[1])
    #expect(flow.location.position == "4:5")
    #expect(flow.mapping?.entry("k")?.keyLocation.position == "4:6")
    #expect(flow.mapping?["k"]?.location.position == "4:9")
    #expect(mapping["é→😀"]?.location.position == "5:8")
  }

  @Test(arguments: ["a: x\nb: y\n", "a: x\r\nb: y\r\n", "a: x\rb: y\r", "\u{FEFF}a: x\nb: y"])
  func lineBreaksAndByteOrderMarkDoNotMovePlaces(text: String) throws {
    let root = try read(text)
    #expect(root.mapping?.entry("a")?.keyLocation.position == "1:1")
    #expect(root.mapping?["a"]?.location.position == "1:4")
    #expect(root.mapping?["b"]?.location.position == "2:4")
  }

  @Test func valueLeftOutIsWhereItWouldBe() throws {
    let root = try read("a:\nb: 1\n")
    #expect(root.mapping?["a"]?.isNull == true)
    #expect(root.mapping?["a"]?.location.position == "1:3")
  }

  @Test func aliasKeepsThePlaceOfItsAnchor() throws {
    let root = try read("a: &x {k: 1}\nb: *x\n")
    #expect(root.mapping?["b"]?.mapping?["k"]?.location.position == "1:11")
  }

  @Test(arguments: [true, false]) func utf16IsRead(isBigEndian: Bool) throws {
    let units = "\u{FEFF}key: é😀\nb: 2".utf16
    let bytes = units.flatMap { unit -> [UInt8] in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? pair : pair.reversed()
    }
    let root = try YAMLReader().read(SourceFile(path: "test.yaml", bytes: bytes))
    #expect(root.sketch == "{key: 'é😀', b: 2}")
    #expect(root.mapping?["b"]?.location.position == "2:4")
  }
}
