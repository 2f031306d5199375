import Testing

@testable import ClientModel
@testable import Templates

@Suite("Stored properties")
struct StoredPropertyTests {
  @Test(
    "A property with dictionaries, at any depth, hides the values of secret names",
    arguments: [
      (.dictionary(of: .string), "Redacted<[String: String]?>"),
      (.dictionary(of: .json), "Redacted<[String: JSONValue]?>"),
      (.dictionary(of: .named("Item")), "Redacted<[String: Item]?>"),
      (.dictionary(of: .optional(.string)), "Redacted<[String: String?]?>"),
      (.dictionary(of: .array(of: .string)), "Redacted<[String: [String]]?>"),
      (.dictionary(of: .dictionary(of: .integer)), "Redacted<[String: [String: Int]]?>"),
      (.array(of: .dictionary(of: .string)), "Redacted<[[String: String]]?>"),
      (
        .array(of: .array(of: .optional(.dictionary(of: .json)))),
        "Redacted<[[[String: JSONValue]?]]?>"
      ),
      (.optional(.dictionary(of: .string)), "Redacted<[String: String]??>"),
    ] as [(TypeReference, String)])
  func dictionaries(type: TypeReference, box: String) throws {
    #expect(try stored(type).box?.text == "private var _a: \(box)")
  }

  @Test(
    "A property without names of secrets is stored as it is",
    arguments: [
      .string, .json, .named("Item"), .array(of: .string), .array(of: .json),
      .dictionary(of: .boolean), .dictionary(of: .optional(.boolean)), .dictionary(of: .link),
      .array(of: .dictionary(of: .array(of: .boolean))),
    ] as [TypeReference])
  func others(type: TypeReference) throws {
    #expect(try stored(type).box == nil)
  }

  @Test("The rule applies to requests and results, too")
  func requestsAndResults() {
    let type = TypeReference.array(of: .dictionary(of: .string))
    #expect(Concealment(isSecret: false, type: type) == .namedSecrets)
    #expect(Concealment(isSecret: true, type: type) == .all)
    #expect(Concealment(isSecret: false, isURL: true, type: type) == .queries)
    #expect(Concealment(isSecret: false, type: .string) == nil)
  }

  private func stored(_ type: TypeReference) throws -> StoredProperty {
    let property = Property(
      name: "a", wireName: "a", type: type, presence: .optional,
      initialValue: Property.InitialValue.none, box: nil, isSecret: false, decimalView: nil,
      isDeprecated: false, documentation: Documentation())
    let structure = Structure(
      name: "Root", documentation: Documentation(), isDeprecated: false, properties: [property],
      additionalProperties: nil, nested: [])
    return try #require(structure.storedProperties.first)
  }
}
