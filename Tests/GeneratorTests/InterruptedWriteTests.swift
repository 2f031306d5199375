import Diagnostics
import Foundation
import Testing

@testable import Generator

/// A write that fails or is killed at each of its file operations.
@Suite struct InterruptedWriteTests {
  static let old = ["same": "1", "changed": "1", "a/changed": "1", "stale": "1", "b/c/stale": "1"]
  static let new = ["same": "1", "changed": "2", "a/changed": "2", "new": "2", "d/e/new": "2"]
  static let mine = ["mine": "mine", "b/mine": "mine", "d/mine": "mine"]

  /// The old package with files of the user.
  private static func oldPackage() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    _ = try Write(old, in: folder)
    for (name, text) in mine { try folder.write(text, to: "package/" + name) }
    return folder
  }

  private static func newPackage() throws -> [String: String] {
    let folder = try oldPackage()
    _ = try Write(new, in: folder)
    return try folder.snapshot()
  }

  /// The files without the generator's internal files during a run.
  private static func files(_ snapshot: [String: String]) -> [String: String] {
    snapshot.filter {
      !$0.key.contains(".openapi-codegen.work") && !$0.key.contains(".openapi-codegen.lock")
        && !$0.key.hasSuffix("/")
    }
  }

  @Test func aFailureLeavesTheOldPackageWhole() throws {
    let before = try Self.oldPackage().snapshot()
    let after = try Self.newPackage()
    var step = 0
    while true {
      let folder = try Self.oldPackage()
      let interruption = Interruption(.failure, at: step)
      let write = try Write(Self.new, in: folder, fileSystem: interruption.fileSystem)
      guard interruption.happened else { break }
      if write.changes == nil, !write.notes.contains(where: { $0.hasPrefix("the package is comp") })
      {
        #expect(try folder.snapshot() == before, "step \(step): \(write.messages)")
        #expect(write.messages.count == 1)
        #expect(write.messages.first?.hasPrefix("interrupted at step \(step)") == true)
      } else {
        #expect(try Self.files(folder.snapshot()) == Self.files(after), "step \(step)")
      }
      #expect(try Write(Self.new, in: folder).messages == [], "step \(step)")
      #expect(try folder.snapshot() == after, "step \(step)")
      step += 1
    }
    #expect(step > 30)
  }

  @Test func aFailureOfTheFirstRunLeavesNothing() throws {
    var step = 0
    while true {
      let folder = try TemporaryFolder()
      let interruption = Interruption(.failure, at: step)
      let write = try Write(
        Self.new, in: folder, output: "x/y", fileSystem: interruption.fileSystem)
      guard interruption.happened else { break }
      if write.changes == nil, write.notes.isEmpty {
        #expect(try folder.snapshot().isEmpty, "step \(step): \(write.messages)")
      }
      step += 1
    }
    #expect(step > 20)
  }

  @Test func theNextRunRepairsWhatAKillLeft() throws {
    let after = try Self.newPackage()
    var step = 0
    while true {
      let folder = try Self.oldPackage()
      let interruption = Interruption(.kill, at: step)
      _ = try Write(Self.new, in: folder, fileSystem: interruption.fileSystem)
      guard interruption.happened else { break }
      for (name, text) in Self.mine {
        #expect(try folder.text(of: "package/" + name) == text, "step \(step)")
      }
      for name in Set(Self.old.keys).intersection(Self.new.keys) {
        let text = try folder.text(of: "package/" + name)
        #expect([Self.old[name], Self.new[name]].contains(text), "step \(step): \(name)")
      }
      let write = try Write(Self.new, in: folder)
      #expect(write.messages == [], "step \(step)")
      #expect(try folder.snapshot() == after, "step \(step)")
      step += 1
    }
    #expect(step > 30)
  }

  /// If files of both versions exist, a comparison explains why.
  @Test func comparingTellsOfAKill() throws {
    let whole = [Self.files(try Self.oldPackage().snapshot()), Self.files(try Self.newPackage())]
    var (step, mixtures) = (0, 0)
    while true {
      let folder = try Self.oldPackage()
      let interruption = Interruption(.kill, at: step)
      _ = try Write(Self.new, in: folder, fileSystem: interruption.fileSystem)
      guard interruption.happened else { break }
      let isMixture = whole.contains(Self.files(try folder.snapshot())) == false
      let messages = try comparison(in: folder)
      if isMixture {
        mixtures += 1
        #expect(messages.first?.hasPrefix("a run was interrupted: ") == true, "step \(step)")
      }
      _ = try Write(Self.new, in: folder)
      #expect(try comparison(in: folder) == [], "step \(step)")
      step += 1
    }
    #expect(mixtures > 3)
  }

  private func comparison(in folder: TemporaryFolder) throws -> [String] {
    var diagnostics = DiagnosticList()
    let writer = PackageWriter(folder: folder["package"])
    _ = writer.compare(try package(Self.new), diagnostics: &diagnostics)
    return diagnostics.all.map(\.message)
  }

  @Test func theNextRunCanGoBackToTheOldPackage() throws {
    let before = try Self.oldPackage().snapshot()
    var step = 0
    while true {
      let folder = try Self.oldPackage()
      let interruption = Interruption(.kill, at: step)
      _ = try Write(Self.new, in: folder, fileSystem: interruption.fileSystem)
      guard interruption.happened else { break }
      #expect(try Write(Self.old, in: folder).messages == [], "step \(step)")
      #expect(try folder.snapshot() == before, "step \(step)")
      step += 1
    }
  }

  @Test func aKillOfTheFirstRunIsRepairedToo() throws {
    var step = 0
    while true {
      let folder = try TemporaryFolder()
      let interruption = Interruption(.kill, at: step)
      _ = try Write(Self.new, in: folder, output: "x/y", fileSystem: interruption.fileSystem)
      guard interruption.happened else { break }
      #expect(try Write(Self.new, in: folder, output: "x/y").messages == [], "step \(step)")
      let texts = try Self.new.keys.map { try folder.text(of: "x/y/" + $0) }
      #expect(texts == Array(Self.new.values), "step \(step)")
      #expect(!folder.exists("x/y/.openapi-codegen.work"))
      step += 1
    }
    #expect(step > 20)
  }

  /// Only some of the steps, because the number of pairs is large.
  @Test(arguments: Interruption.Kind.allCases)
  func theRepairCanBeInterruptedToo(kind: Interruption.Kind) throws {
    let after = try Self.newPackage()
    for step in stride(from: 5, through: 40, by: 4) {
      for repairStep in stride(from: 0, through: 30, by: 5) {
        let folder = try Self.oldPackage()
        _ = try Write(
          Self.new, in: folder, fileSystem: Interruption(.kill, at: step).fileSystem)
        _ = try Write(
          Self.new, in: folder, fileSystem: Interruption(kind, at: repairStep).fileSystem)
        #expect(try Write(Self.new, in: folder).messages == [], "\(step), \(repairStep)")
        #expect(try folder.snapshot() == after, "\(step), \(repairStep)")
      }
    }
  }

  @Test func aFileThatTheUserChangedAfterAKillIsKept() throws {
    var refusals = 0
    for step in 0..<60 {
      let folder = try Self.oldPackage()
      _ = try Write(Self.new, in: folder, fileSystem: Interruption(.kill, at: step).fileSystem)
      try folder.write("mine", to: "package/changed")
      try folder.write("mine", to: "package/new")
      let write = try Write(Self.new, in: folder)
      #expect(write.changes == nil, "step \(step)")
      #expect(try folder.text(of: "package/changed") == "mine", "step \(step)")
      #expect(try folder.text(of: "package/new") == "mine", "step \(step)")
      if write.messages == [
        "'\(folder["package/changed"])' was changed after a run was interrupted"
      ] {
        refusals += 1
        try folder.remove("package/changed")
        try folder.remove("package/new")
        #expect(try Write(Self.new, in: folder).messages == [], "step \(step)")
      }
    }
    #expect(refusals > 0)
  }

  @Test func aJournalThatLeadsOutOfThePackageIsRefused() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "mine")
    try folder.write("theirs", to: "package/.openapi-codegen.work/old/x")
    let journal = folder["package/.openapi-codegen.work/journal.json"]
    try folder.write(
      #"{"added": [], "changed": [], "removed": ["../mine"], "createdFolders": [], "manifest": ""}"#,
      to: "package/.openapi-codegen.work/journal.json")
    let before = try folder.snapshot()
    let write = try Write(["a": ""], in: folder)
    #expect(write.messages == ["an interrupted run left '\(journal)', which is damaged"])
    #expect(try folder.snapshot() == before)
  }
}
