import APIChanges
import Testing

/// Random changes of random APIs: what the report says that they break, and what a second, much simpler comparison
/// says.
@Suite struct RandomMutationTests {
  /// All in all more than 400 mutations.
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
      // And back again, where what was added is taken away.
      let back = new.changes(to: old)
      #expect(
        Set(back.flatMap(\.axes)) == ExpectedBreaks(from: changed, to: base).axes,
        "seed \(seed), \(mutation) back: \(back.map(\.summary))")
    }
  }
}
