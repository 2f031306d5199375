import OpenAPI
import Testing

@testable import ClientModel

@Suite struct SchemaMapTests {
  private let (first, second) = (SchemaID(index: 3), SchemaID(index: 70))

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
    #expect(set.insert(first))
    #expect(!set.insert(first))
    #expect(set.contains(first) && set.contains(second))
    #expect(!set.contains(SchemaID(index: 4)) && !set.contains(SchemaID(index: 1000)))
  }
}
