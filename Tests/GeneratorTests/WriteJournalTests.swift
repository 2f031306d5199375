import Diagnostics
import Foundation
import Testing

@testable import Generator

/// The journal is written by hand and read by a decoder.
@Suite struct WriteJournalTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func journal(
    of files: [(path: String, text: String)], over old: [String: String] = [:]
  ) throws -> WriteJournal {
    if !old.isEmpty { _ = try Write(old, in: folder) }
    let output = OutputFolder(path: folder.path + "/package", fileSystem: FileSystem())
    var diagnostics = DiagnosticList()
    let plan = try WritePlan(
      PackageFiles(files), in: output, discardsEdits: false, accepting: CodegenConfiguration(),
      diagnostics: &diagnostics)
    return try WriteJournal(#require(plan), output: output)
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    let journal = try journal(
      of: [("a", "2"), ("b/c d", "x"), ("b/é/字.swift", "y")],
      over: ["a": "1", "gone": "1"])
    #expect(journal.changed.count == 1)
    #expect(journal.added.count == 2)
    #expect(journal.removed == paths("gone"))
    #expect(journal.createdFolders == paths("b", "b/é"))
    #expect(try WriteJournal(decoding: journal.encoded, at: "journal.json") == journal)
  }

  @Test func nothingIsReadAgain() throws {
    let journal = try journal(of: [])
    #expect(try WriteJournal(decoding: journal.encoded, at: "journal.json") == journal)
  }

  /// Of a file with regions, the manifest has the checksum of these alone.
  @Test func checksumsAreOfWholeFiles() throws {
    let readme = "above\n<!-- generated:usage -->\nuse\n<!-- end -->\nbelow\n"
    let journal = try journal(of: [("README.md", readme), ("a", "1")])
    for (path, text) in [("README.md", readme), ("a", "1")] {
      #expect(journal.added[try #require(PackagePath(path))] == Checksum(Array(text.utf8)))
    }
  }

  @Test func eachFolderIsMetOnce() throws {
    var folders = NewFolders()
    let found = ["a/b/c", "a/b/d", "a/e", "f", "a/g/h/i"].map { path in
      PackagePath(path).map { folders.around($0) } ?? []
    }
    #expect(found == [paths("a", "a/b"), [], [], [], paths("a/g", "a/g/h")])
  }
}
