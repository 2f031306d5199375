import Diagnostics

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The plan of a write, which is on disk during the write, so that the next run can undo a write that was killed.
struct WriteJournal: Decodable, Equatable {
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
    added = Self.checksums(of: plan.changes.added, in: plan)
    changed = Self.checksums(of: plan.changes.changed, in: plan)
    removed = plan.changes.removed
    manifest = Checksum(plan.manifestBytes)
    createdFolders = []
    var folders = NewFolders()
    for folder in plan.changes.added.flatMap({ folders.around($0) }) {
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

  private static func checksums(
    of paths: [PackagePath], in plan: WritePlan
  ) -> [PackagePath: Checksum] {
    var checksums = [PackagePath: Checksum](minimumCapacity: paths.count)
    for path in paths {
      checksums[path] = plan.manifest.checksum(ofAll: plan.contents[path, default: []], at: path)
    }
    return checksums
  }

  /// The JSON that `JSONDecoder` reads. `JSONEncoder` needs ten times the instructions.
  var encoded: [UInt8] {
    var text = "{\"added\":"
    Self.write(Self.pairs(added), to: &text)
    text += ",\"changed\":"
    Self.write(Self.pairs(changed), to: &text)
    text += ",\"createdFolders\":"
    Self.write(createdFolders.map(\.text), to: &text)
    text += ",\"manifest\":\"\(manifest.text)\",\"removed\":"
    Self.write(removed.map(\.text), to: &text)
    return Array((text + "}").utf8)
  }

  private static func pairs(_ checksums: [PackagePath: Checksum]) -> [String] {
    checksums.flatMap { [$0.key.text, $0.value.text] }
  }

  /// Writes a list of paths and checksums, which contain nothing that JSON escapes.
  private static func write(_ texts: [String], to result: inout String) {
    var separator = "[\""
    for text in texts {
      result += separator
      result += text
      separator = "\",\""
    }
    result += texts.isEmpty ? "[]" : "\"]"
  }

  /// All files that existed before the write.
  var replaced: [PackagePath] { changed.keys.sorted() + removed }
}
