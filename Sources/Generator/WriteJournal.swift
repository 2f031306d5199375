import Diagnostics

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The plan of a write, which is on disk during the write, so that the next run can undo a write that was killed.
struct WriteJournal: Codable, Equatable {
  /// New files with their checksums.
  var added: [PackagePath: Checksum]
  /// Replaced files with their new checksums.
  var changed: [PackagePath: Checksum]
  var removed: [PackagePath]
  /// New folders, outermost first.
  var createdFolders: [PackagePath]
  /// The checksum of the new manifest, which completes the write.
  var manifest: Checksum

  init(_ plan: WritePlan, output: OutputFolder) throws(Diagnostic) {
    let checksums = plan.contents.mapValues { Checksum($0) }
    let newPaths = Set(plan.changes.added)
    added = checksums.filter { newPaths.contains($0.key) }
    changed = checksums.filter { !newPaths.contains($0.key) }
    removed = plan.changes.removed
    manifest = Checksum(plan.manifestBytes)
    createdFolders = []
    var known: Set<PackagePath> = []
    for folder in plan.changes.added.flatMap(\.folders) where known.insert(folder).inserted {
      if try output.fileSystem.kind(of: output.place(of: folder)) == .missing {
        createdFolders.append(folder)
      }
    }
  }

  init(decoding bytes: [UInt8], at place: String) throws(Diagnostic) {
    do {
      self = try JSONDecoder().decode(Self.self, from: Data(bytes))
    } catch {
      throw .error(
        code: .packageInterrupted,
        "an interrupted run left '\(place)', which is damaged",
        hint: "restore the package from version control and delete the folder of that file")
    }
  }

  func encoded() throws(Diagnostic) -> [UInt8] {
    do {
      return Array(try JSONEncoder().encode(self))
    } catch {
      throw .error(code: .packageUnwritable, "cannot write the journal of the changes: \(error)")
    }
  }

  /// All files that existed before the write.
  var replaced: [PackagePath] { changed.keys.sorted() + removed }
}
