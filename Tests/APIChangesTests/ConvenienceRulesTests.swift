import Testing

@testable import APIChanges

/// The additional methods of a call.
@Suite struct ConvenienceRulesTests {
  private let versions: Versions

  init() throws {
    let id = "{ name: id, in: path, required: true, schema: { type: string } }"
    let document = Sample.operation(
      "parameters: [\(id)]", method: "get", path: "'/things/{id}'", id: "see")
    versions = try Versions(document, document)
  }

  private func changes(_ edit: (inout OperationEntry) -> Void) -> (forth: [String], back: [String])
  {
    var new = versions.new
    edit(&new.operations[0])
    return (
      versions.old.changes(to: new).map(\.summary), new.changes(to: versions.old).map(\.summary)
    )
  }

  @Test func lookups() throws {
    let found = changes { $0.lookup = "at" }
    #expect(found.forth == ["-: `things.see(at:)`, the call with a URL, is new"])
    #expect(found.back == ["source: `things.see(at:)`, the call with a URL, was removed"])
  }

  @Test func sequences() throws {
    let found = changes { $0.sequence = SequenceEntry(name: "all", item: .scalar(.string)) }
    #expect(found.forth == ["-: `things.all`, the sequence of all items, is new"])
    #expect(found.back == ["source: `things.all`, the sequence of all items, was removed"])
  }

  @Test func conformances() throws {
    let names = versions.old.operations.flatMap(\.equatable)
    #expect(names.count == 2)
    let found = changes { $0.equatable = [] }
    #expect(found.forth == names.map { "source: `\($0)` is no longer `Equatable`" })
    #expect(found.back == [])
  }

  /// A schema that is no longer a link cannot be followed.
  @Test func links() throws {
    func thing(_ properties: String) -> String {
      Sample.response(
        "Thing: { type: object, required: [href], properties: { href: { type: string }, \(properties) } }"
      )
    }
    var versions = try Versions(thing("size: { type: integer }"), thing("size: { type: integer }"))
    let index = try #require(versions.old.types.firstIndex { $0.name == "Thing" })
    versions.old.types[index].isLink = true
    versions.new.types[index].isLink = nil
    #expect(versions.forth == ["source: it can no longer be followed as a link"])
    #expect(versions.back == [])
  }
}
