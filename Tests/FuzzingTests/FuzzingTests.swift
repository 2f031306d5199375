import Diagnostics
import Foundation
import Fuzzing
import Generator
import Testing

/// A small part of `make soak`.
@Suite(.timeLimit(.minutes(5))) struct FuzzingTests {
  private static let corpus: Corpus = {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent()
    let specifications = ProcessInfo.processInfo.environment["OPENAPI_SPECS"]
    return Corpus(
      folders: [tests.appendingPathComponent("Golden").path] + (specifications.map { [$0] } ?? []))
  }()

  @Test func brokenDocumentsAreRefusedOrGeneratedFrom() {
    #expect(Self.corpus.count > 20)
    var packages = 0
    for number in 0..<300 {
      let trial = Trial(FuzzInput(Self.corpus, seed: 7, number: number).file)
      #expect(trial.findings == [], "input \(number)")
      if trial.package != nil { packages += 1 }
    }
    // Neither all nor none, because the inputs are damaged, but not unrecognizable.
    #expect(packages > 50 && packages < 250)
  }

  @Test func theSameSeedGivesTheSameInputs() {
    for number in 0..<50 {
      let first = FuzzInput(Self.corpus, seed: 3, number: number)
      let second = FuzzInput(Self.corpus, seed: 3, number: number)
      #expect(first.file.bytes == second.file.bytes)
    }
    let bytes = Set((0..<50).map { FuzzInput(Self.corpus, seed: 3, number: $0).file.bytes })
    #expect(bytes.count > 45)
  }

  @Test func theSameInputGivesTheSamePackage() {
    for number in 0..<20 {
      let input = FuzzInput(Self.corpus, seed: 11, number: number)
      let (first, second) = (Trial(input.file), Trial(input.file))
      #expect(first.package == second.package && first.diagnostics == second.diagnostics)
    }
  }
}
