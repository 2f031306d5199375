import Testing

@testable import Overlays

/// The queries in RFC 9535, and hostile ones.
@Suite struct JSONPathTests {
  private static let store = """
    store:
      book:
        - {category: reference, author: Nigel Rees, title: Sayings of the Century, price: 8.95}
        - {category: fiction, author: Evelyn Waugh, title: Sword of Honour, price: 12.99}
        - {category: fiction, author: Herman Melville, title: Moby Dick, isbn: 0-553-21311-3, price: 8.99}
        - {category: fiction, author: J. R. R. Tolkien, title: The Lord of the Rings, isbn: 0-395-19395-8, price: 22.99}
      bicycle: {color: red, price: 399}
    """

  @Test(
    arguments: [
      ("$.store.book[*].author", 4), ("$..author", 4), ("$.store.*", 2), ("$.store..price", 5),
      ("$..book[2]", 1), ("$..book[2].publisher", 0), ("$..book[-1]", 1), ("$..book[0,1]", 2),
      ("$..book[:2]", 2), ("$..book[?@.isbn]", 2), ("$..book[?@.price<10]", 2), ("$..*", 27),
      ("$..book[?match(@.author, 'J.*')]", 1), ("$..book[?length(@.title) > 15].title", 2),
      ("$.store.book[?@.price == $.store.book[1].price].title", 1),
      ("$..book[?count(@.*) == 5].isbn", 2), ("$..book[::-1].title", 4),
      ("$..book[?search(@.title, '[LM]o')].author", 2),
      ("$..book[?!(@.category == 'fiction' || @.price > 20)].title", 1),
    ])
  func examples(query: String, count: Int) throws {
    let found = try Selection(query, in: Self.store)
    #expect(found.paths.count == count, "\(query) gives \(found.paths)")
  }

  @Test func saysWhatIsWrong() {
    let cases: [(String, String, Int)] = [
      ("store", "a query begins with '$', not 's'", 1),
      ("$.paths[/pets]", "expected a name in quotes, an index, '*' or '?', not '/'", 9),
      ("$['a", "the string is not terminated", 5),
      ("$[?@.a = 1]", "expected a comparison, not '='", 8),
      ("$[?@.* == 1]", "a query that can select several nodes cannot be compared", 8),
      ("$[?frobnicate(@)]", "there is no function 'frobnicate'", 15),
      ("$.info.x-logo", "'x-logo' is not a name that can be used without quotes", 14),
    ]
    for (query, message, position) in cases {
      do {
        _ = try JSONPath(query)
        Issue.record("\(query) is read")
      } catch {
        #expect(error.message == message)
        #expect(error.position == position, "\(query)")
      }
    }
    #expect(
      throws: JSONPathError(
        message: "'x-logo' is not a name that can be used without quotes", position: 14,
        hint: "use ['x-logo'] instead of .x-logo")
    ) { try JSONPath("$.info.x-logo") }
  }

  @Test(
    arguments: [
      "$[?" + String(repeating: "(", count: 100_000),
      "$" + String(repeating: "[?@", count: 100_000),
      "$[?" + String(repeating: "!", count: 100_000),
      "$[?count(" + String(repeating: "@[?", count: 9_999),
      "$" + String(repeating: "..*", count: 100_000),
      "$['" + String(repeating: "\\", count: 99_999),
      "$[" + String(repeating: "9", count: 100_000), "$[?length(length(length(@.a)))", "$\u{0}", "",
    ])
  func hostile(query: String) {
    #expect(throws: JSONPathError.self) { try JSONPath(query) }
  }

  /// Queries that would multiply end at the budget.
  @Test(
    arguments: [
      "$" + String(repeating: "..*", count: 60), "$..[?@..[?@..[?@..*]]]",
      "$..[*, *, *, *]..[*, *, *, *]..[*, *, *, *]..[*, *, *, *]",
      "$..[?count($..*) > count(@..*)]..*..*..*..*",
    ])
  func budgetEnds(query: String) throws {
    let nested = (0..<60).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n")
    #expect(throws: StepBudget.Exhausted.self) {
      try Selection(query, in: nested + "\n" + String(repeating: " ", count: 60) + "[1, 2, 3]")
    }
  }
}
