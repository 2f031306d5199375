import Diagnostics
import Foundation

@testable import Generator

/// A write and its outcome.
struct Write {
  var changes: Changes?
  var diagnostics = DiagnosticList()

  var messages: [String] { diagnostics.all.map(\.message) }
  var notes: [String] { diagnostics.all.flatMap { $0.notes.map(\.message) } }

  /// Writes the files to the folder `package` of a temporary folder.
  init(
    _ files: [String: String], in folder: TemporaryFolder, output: String = "package",
    discardingEdits: Bool = false, fileSystem: FileSystem = FileSystem()
  ) throws {
    try self.init(
      package(files), in: folder, output: output, discardingEdits: discardingEdits,
      fileSystem: fileSystem)
  }

  init(
    _ package: PackageFiles, in folder: TemporaryFolder, output: String = "package",
    discardingEdits: Bool = false, fileSystem: FileSystem = FileSystem()
  ) throws {
    let writer = PackageWriter(folder: folder[output], fileSystem: fileSystem)
    changes = writer.write(
      package, discardingEdits: discardingEdits, diagnostics: &diagnostics)
  }
}

func package(_ files: [String: String]) throws -> PackageFiles {
  try PackageFiles(files.map { ($0.key, $0.value) })
}

func paths(_ texts: String...) -> [PackagePath] { texts.compactMap { PackagePath($0) } }

/// Stops file operations, to simulate a failure or a kill.
final class Interruption: @unchecked Sendable {
  enum Kind: CaseIterable {
    /// One operation fails, as on a full disk, and later ones succeed.
    case failure
    /// Nothing happens after a given operation, as if the process had been killed.
    case kill
  }

  private let kind: Kind
  private let step: Int
  private let lock = NSLock()
  private var count = 0

  /// - Parameter step: the index of the operation to stop at.
  init(_ kind: Kind, at step: Int) {
    self.kind = kind
    self.step = step
  }

  /// Whether the run reached the step.
  var happened: Bool { lock.withLock { count > step } }

  var fileSystem: FileSystem {
    FileSystem { change throws(Diagnostic) in
      let step = self.next()
      if self.kind == .kill ? step >= self.step : step == self.step {
        throw .error("interrupted at step \(step): \(change.verb) \(change.path)")
      }
    }
  }

  private func next() -> Int {
    lock.withLock {
      defer { count += 1 }
      return count
    }
  }
}
