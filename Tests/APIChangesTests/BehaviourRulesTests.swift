import Testing

@testable import APIChanges

/// Programs that compile and are accepted by the server, but do something else than before.
@Suite struct BehaviourRulesTests {
  private func paths(_ operations: (path: String, id: String)...) -> String {
    let items = operations.map {
      "  \($0.path): { get: { operationId: \($0.id), tags: [x], responses: { '204': { description: . } } } }"
    }
    return "servers: [{ url: 'https://example.com' }]\npaths:\n" + items.joined(separator: "\n")
  }

  /// A call that now requests another URL is reported, regardless of the names of methods.
  @Test func namesThatChangePlaces() throws {
    let versions = try Versions(
      paths(("/a", "seeA"), ("/b", "seeB")), paths(("/a", "seeB"), ("/b", "seeA")))
    for changes in [versions.forth, versions.back] {
      #expect(changes.contains { $0.hasPrefix("behaviour: it calls another URL: `GET /b`") })
      #expect(changes.contains { $0.hasPrefix("behaviour: it calls another URL: `GET /a`") })
    }
  }

  /// A new operation claims the name of an existing one: neither gets it, and the report says so.
  @Test func aNewOperationWantsAName() throws {
    let versions = try Versions(
      paths(("/b", "get_pet")), paths(("/a", "getPet"), ("/b", "get_pet")))
    let old = try #require(versions.old.operations.first)
    #expect(!versions.new.operations.contains { $0.call == old.call })
    let changes = versions.old.changes(to: versions.new)
    #expect(changes.contains { $0.source != nil })
  }

  /// The report depends on the resulting names, not on the rules for names.
  @Test func callsOfAnotherURL() throws {
    let versions = try Versions(
      paths(("/b", "seeB")), paths(("/a", "seeA"), ("/b", "seeB")))
    var new = versions.new
    for index in new.operations.indices {
      new.operations[index].call = new.operations[index].path == "/a" ? "x.seeB" : "x.seeB2"
    }
    var old = versions.old
    old.operations[0].call = "x.seeB"
    let changes = old.changes(to: new).filter { $0.behaviour != nil }
    #expect(changes.map(\.subject.name) == ["x.seeB"])
    #expect(
      changes.map(\.text) == ["`x.seeB` calls another URL: `GET /a`, no longer `GET /b`"])
  }

  private func servers(_ list: String) -> String {
    "servers: [\(list)]\n"
      + paths().replacing("servers: [{ url: 'https://example.com' }]\n", with: "")
      + "  /a: { get: { operationId: see, tags: [x], responses: { '204': { description: . } } } }"
  }

  @Test func serversWithoutNames() throws {
    let (a, b) = ("{ url: 'https://a.example.com' }", "{ url: 'https://b.example.com' }")
    let versions = try Versions(servers("\(a), \(b)"), servers("\(b), \(a)"))
    #expect(versions.forth.count == 2)
    #expect(versions.forth.allSatisfy { $0.hasPrefix("behaviour: the server ") })
    #expect(versions.back.allSatisfy { $0.hasPrefix("behaviour: the server ") })
  }

  @Test func anotherNameOfTheDefaultServer() throws {
    let server = "{ url: 'https://a.example.com', description: Production }"
    let versions = try Versions(
      servers(server), servers(server.replacing("Production", with: "Live")))
    #expect(!versions.old.changes(to: versions.new).contains { $0.behaviour != nil })
    #expect(
      versions.forth.contains(
        "source: the server `.production` is now called `.live`: `https://a.example.com`"))
  }

  @Test func valuesOfServerVariables() throws {
    func server(_ values: String) -> String {
      servers(
        "{ url: 'https://{r}.example.com', variables: { r: { default: eu, enum: [\(values)] } } }")
    }
    let versions = try Versions(server("eu, us"), server("eu"))
    #expect(versions.forth == ["wire: the variable `r` of the server `.default` may only be `eu`"])
    #expect(
      versions.back == ["-: the variable `r` of the server `.default` may be `us` too"])
    let free = try Versions(
      server("eu, us"), server("eu, us").replacing(", enum: [eu, us]", with: ""))
    #expect(free.forth == ["-: the variable `r` of the server `.default` may have any value"])
    #expect(
      free.back == ["wire: the variable `r` of the server `.default` may only be `eu`, `us`"])
  }

  @Test func serversOfOperations() throws {
    let own = "servers: [{ url: 'https://other.example.com' }]"
    let versions = try Versions(Sample.operation(), Sample.operation(own))
    #expect(versions.forth == ["wire: it has its own servers: `https://other.example.com`"])
    #expect(versions.back == ["-: it no longer has its own servers"])
  }
}
