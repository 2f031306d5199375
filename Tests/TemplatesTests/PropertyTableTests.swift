import Testing

@testable import ClientModel
@testable import Templates

@Suite("Property tables")
struct PropertyTableTests {
  @Test("Those of wide structs are split", arguments: [(64, 0), (65, 2), (129, 3), (800, 13)])
  func parts(count: Int, tables: Int) {
    let text = self.text(of: structure(of: count))
    #expect(text.components("PropertyTable<Wide>(") == tables)
    #expect(text.components("(\\.property") == count)
    #expect(text.components(" = try values.next()") == tables)
    #expect(text.components("String?, ") + text.components("String?,\n") <= (count - tables))
  }

  /// The compiler takes cubic time for statements that initialize properties, and quadratic time for those that can fail.
  @Test("Initializers of wide structs do not initialize properties one by one")
  func initializers() {
    let text = self.text(of: structure(of: 800))
    #expect(!text.contains("self.property"))
    #expect(text.components("try ") == 13)
    #expect(text.components("self.init(") == 2)
    // The compiler has a memberwise initializer only if the struct itself declares none.
    let parts = text.split(separator: "extension Wide {")
    #expect(parts.count == 2)
    #expect(!parts[0].contains("  public init("))
    #expect(!parts[0].contains("  private init("))
    #expect(!self.text(of: structure(of: 64)).contains("extension"))
  }

  @Test("Nested wide structs have their extension in the same file")
  func nested() {
    var outer = structure(of: 1)
    var inner = structure(of: 65)
    inner.name = "Wide.Inner"
    outer.nested = [.structure(inner)]
    #expect(text(of: outer).contains("extension Wide.Inner {"))
  }

  @Test("Names that the initializers use themselves")
  func names() {
    var wide = structure(of: 65)
    wide.properties[0].name = "values"
    wide.properties[1].name = "memberwise"
    wide.properties[1].isSecret = true
    let text = self.text(of: wide)
    #expect(text.contains("init(reading _values: inout PropertySequence)"))
    #expect(text.contains("private let _memberwiseMark: Void"))
  }

  private func text(of structure: Structure) -> String {
    modelFile(.structure(structure), aliases: []).text
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
