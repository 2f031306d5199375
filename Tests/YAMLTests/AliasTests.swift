import Diagnostics
import Testing
import YAML

@Suite struct AliasTests {
  @Test func aliasStandsForItsAnchor() throws {
    let text = "a: &x {k: [1, 2]}\nb: *x\nc: &s text\n*s : key\nd: [*x, *s]\n"
    #expect(
      try read(text).sketch
        == "{a: {k: [1, 2]}, b: {k: [1, 2]}, c: 'text', text: 'key', d: [{k: [1, 2]}, 'text']}")
  }

  @Test func latestAnchorCounts() throws {
    #expect(try read("[&a 1, *a, &a 2, *a]").sketch == "[1, 1, 2, 2]")
    #expect(try read("[&a [&a 1, *a], *a]").sketch == "[[1, 1], 1]")
  }

  @Test func ownKeysWinAndEarlierMergesWin() throws {
    let text = """
      one: &one {a: 1, b: 1}
      two: &two {b: 2, c: 2}
      single: {<<: *one, a: 0}
      after: {a: 0, <<: *one}
      several: {<<: [*one, *two], d: 3}
      inline: {<<: {x: 1}}
      """
    let root = try #require(try read(text).mapping)
    #expect(root["single"]?.sketch == "{a: 0, b: 1}")
    #expect(root["after"]?.sketch == "{a: 0, b: 1}")
    #expect(root["several"]?.sketch == "{d: 3, a: 1, b: 1, c: 2}")
    #expect(root["inline"]?.sketch == "{x: 1}")
  }

  @Test func mergesOfMergesAreMerged() throws {
    let text = "a: &a {x: 1}\nb: &b {<<: *a, y: 2}\nc: {<<: *b, z: 3}\n"
    #expect(try read(text).mapping?["c"]?.sketch == "{z: 3, y: 2, x: 1}")
  }

  @Test func quotedMergeKeyIsAKey() throws {
    #expect(try read("{'<<': 1}").sketch == "{<<: 1}")
    #expect(try read("!!str <<: 1").sketch == "{<<: 1}")
  }

  @Test func secondMergeKeyIsADuplicate() throws {
    let error = try failure("a: &a {x: 1}\nb:\n  <<: *a\n  <<: *a\n")
    #expect(error.summary == "4:3: the key '<<' is already used in this mapping")
  }

  @Test func mergedKeysAreFoundInALargeMapping() throws {
    let base = (0..<40).map { "  k\($0): \($0)\n" }.joined()
    let root = try read("base: &base\n\(base)all:\n  <<: *base\n  own: 1\n  k3: three\n")
    let all = try #require(root.mapping?["all"]?.mapping)
    #expect(all.entries.count == 41)
    #expect(all["k39"]?.int == 39)
    #expect(all["k3"]?.string == "three")
    #expect(all["own"]?.int == 1)
  }

  /// Walks remember these alone.
  @Test func whatAliasesReferToIsShared() throws {
    let root = try #require(
      try read("a: &x {k: [1]}\nb: *x\nc: {k: [1]}\nd: {<<: *x}\ne: [&y [2], *y]\n").mapping)
    #expect(root["a"]?.isShared == true)
    #expect(root["b"]?.isShared == true)
    #expect(root["c"]?.isShared == false)
    #expect(root["c"]?.mapping?["k"]?.isShared == false)
    #expect(root["d"]?.isShared == false)
    #expect(root["d"]?.mapping?["k"]?.isShared == true)
    #expect(root["e"]?.sequence?.map(\.isShared) == [true, true])
  }
}
