import Testing

@testable import ClientModel
@testable import Templates

@Suite("Property tables")
struct PropertyTableTests {
  @Test("Those of wide structs are split", arguments: [(64, 0), (65, 2), (800, 13)])
  func parts(count: Int, tables: Int) {
    let text = structureDeclaration(structure(of: count), depth: 0).text
    #expect(text.components("PropertyTable<Wide>(") == tables)
    #expect(text.components("try values.next()") == (tables == 0 ? 0 : count))
    #expect(text.components("(\\.property") == count)
    #expect(text.contains("Self.init(reading:") == (tables > 0))
  }

  private func structure(of count: Int) -> Structure {
    let properties = (0..<count).map { number in
      Property(
        name: "property\(number)", wireName: "property\(number)", type: .string,
        presence: .optional, initialValue: Property.InitialValue.none, box: nil, isSecret: false,
        decimalView: nil, isDeprecated: false, documentation: Documentation())
    }
    return Structure(
      name: "Wide", documentation: Documentation(), isDeprecated: false, properties: properties,
      additionalProperties: nil, nested: [])
  }
}

extension String {
  fileprivate func components(_ part: String) -> Int { ranges(of: part).count }
}
