import Testing

@testable import Overlays

@Suite struct RegularExpressionTests {
  @Test(
    arguments: [
      ("a{2,3}", "aa", true), ("a{2,3}", "aaaa", false), ("(ab|cd)+", "abcdab", true),
      ("[^0-9]*", "abc", true), ("[^0-9]*", "a1c", false), ("[a\\-z]", "-", true),
      ("[-a]", "-", true), ("[a-]", "-", true), ("\\p{Lu}\\p{Ll}+", "Łódź", true),
      ("\\P{L}", "1", true), ("[\\p{Nd}_]+", "1_2", true), ("", "", true), ("()", "", true),
      ("(a*)*b", "aaab", true), ("a|", "", true), (".", "\n", false), ("\\.", ".", true),
    ])
  func matches(pattern: String, text: String, expected: Bool) throws {
    let expression = try #require(RegularExpression(pattern))
    var budget = StepBudget(100_000)
    #expect(try expression.matches(text, &budget) == expected)
  }

  @Test(
    arguments: [
      "*", "a**", "(", ")", "[", "[]", "[z-a]", "a{3,2}", "a{,2}", "\\d", "\\p{Xy}", "[a",
      "a{9999999}",
      "((((a{99}){99}){99}){99}){99}", String(repeating: "(", count: 500),
      String(repeating: "a", count: 2_000),
    ])
  func refused(pattern: String) { #expect(RegularExpression(pattern) == nil) }

  /// Expressions that take exponential time in other engines.
  @Test func takesStepsInProportion() throws {
    let expression = try #require(RegularExpression("(a|a)*(a|aa)+(a?){50}b"))
    var budget = StepBudget(5_000_000)
    #expect(try !expression.matches(String(repeating: "a", count: 20_000), &budget))
  }
}
