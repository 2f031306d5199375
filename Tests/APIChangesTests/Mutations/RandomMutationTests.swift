import APIChanges
import Testing

/// Compares the breaks in the report with those of a second, much simpler comparison, for random
/// changes to random APIs.
@Suite struct RandomMutationTests {
  /// More than 400 mutations in total.
  @Test(arguments: UInt64(1)...21)
  func reportsWhatBreaks(seed: UInt64) throws {
    var make = BlueprintGenerator(seed: seed)
    let base = make.blueprint()
    let old = try Versions.api(of: base.document)
    for mutation in BlueprintMutation.allCases {
      let changed = mutation.applied(to: base, &make)
      let new = try Versions.api(of: changed.document)
      let expected = ExpectedBreaks(from: base, to: changed).axes
      let changes = old.changes(to: new)
      let found = Set(changes.flatMap(\.axes))
      #expect(found == expected, "seed \(seed), \(mutation): \(changes.map(\.summary))")
      // In the other direction, additions are removals.
      let back = new.changes(to: old)
      #expect(
        Set(back.flatMap(\.axes)) == ExpectedBreaks(from: changed, to: base).axes,
        "seed \(seed), \(mutation) back: \(back.map(\.summary))")
    }
  }
}
