import OpenAPI
import Testing

@testable import ClientModel

@Suite struct SchemaMapTests {
  private let first = SchemaID(index: 3)
  private let second = SchemaID(index: 70)

  @Test func holdsValuesInTheOrderOfTheDocument() {
    var map = SchemaMap<[Int]>()
    #expect(map[second] == nil)
    map[second] = [1]
    map[first, default: []].append(2)
    map[first, default: []].append(3)
    #expect(map[first] == [2, 3])
    #expect(map.keys == [first, second])
    map[second] = nil
    #expect(map.keys == [first])
  }

  @Test func insertsOnce() {
    var set = SchemaSet([second])
    let inserted = (set.insert(first), set.insert(first))
    #expect(inserted == (true, false))
    #expect(set.contains(first) && set.contains(second))
    #expect(!set.contains(SchemaID(index: 4)) && !set.contains(SchemaID(index: 1000)))
  }
}
