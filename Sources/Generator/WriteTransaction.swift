import Diagnostics

/// Changes a package completely or not at all, with a work folder in the package:
///
/// 1. It stages every new file under `new/`, and then writes the journal.
/// 2. It moves each removed file to `old/`, and each new file to its path.
/// 3. It replaces the old manifest atomically, which completes the write.
/// 4. It removes empty folders and the work folder.
///
/// If it stops before step 3, the same run undoes the changes, or after a kill, the next run does.
struct WriteTransaction {
  private let output: OutputFolder
  private var fileSystem: FileSystem { output.fileSystem }

  init(output: OutputFolder) { self.output = output }

  private var work: String { output.workFolder }
  private var journalPath: String { work + "/journal.json" }
  private var stagedManifest: String { work + "/manifest.json" }
  private func staged(_ path: PackagePath) -> String { "\(work)/new/\(path)" }
  private func backup(_ path: PackagePath) -> String { "\(work)/old/\(path)" }

  /// - Throws: the first failure. Then the package is unchanged, unless the error says that it could not be restored.
  func perform(_ plan: WritePlan) throws(Diagnostic) {
    let journal = try WriteJournal(plan, output: output)
    let paths = plan.contents.keys.sorted()
    do throws(Diagnostic) {
      try stage(paths, of: plan, journal)
      try apply(paths, journal)
      try fileSystem.move(stagedManifest, to: output.manifestPath)
    } catch {
      throw undo(journal, after: error)
    }
    do throws(Diagnostic) {
      try finish(journal)
    } catch {
      var error = error
      error.notes.append(.init("the package is complete; the next run cleans up"))
      throw error
    }
  }

  /// Completes or undoes an interrupted run, if there was one.
  func recover() throws(Diagnostic) {
    switch try fileSystem.kind(of: work) {
    case .missing: return
    case .folder: break
    case .file, .link, .other:
      throw .error(
        code: .packageObstacle,
        "'\(work)' is not a folder", hint: "the generator needs this name: move the file")
    }
    guard try fileSystem.kind(of: journalPath) == .file else {
      return try fileSystem.removeTree(work)
    }
    let journal = try WriteJournal(
      decoding: fileSystem.contents(of: journalPath), at: journalPath)
    if try isCommitted(journal) {
      try finish(journal)
    } else {
      try rollBack(journal)
    }
  }

  private func stage(
    _ paths: [PackagePath], of plan: WritePlan, _ journal: WriteJournal
  ) throws(Diagnostic) {
    var folders = NewFolders()
    try fileSystem.makeFolder(work)
    for name in ["new", "old"] { try fileSystem.makeFolder("\(work)/\(name)") }
    for path in paths {
      for folder in folders.around(path) { try fileSystem.makeFolder(staged(folder)) }
      try fileSystem.write(plan.contents[path, default: []], to: staged(path))
    }
    try fileSystem.write(plan.manifestBytes, to: stagedManifest)
    try fileSystem.write(journal.encoded, to: journalPath + ".part")
    try fileSystem.move(journalPath + ".part", to: journalPath)
  }

  /// Applies the plan. At any moment, either the old or the new version of each file exists.
  private func apply(_ paths: [PackagePath], _ journal: WriteJournal) throws(Diagnostic) {
    var folders = NewFolders()
    for path in journal.replaced {
      for folder in folders.around(path) { try fileSystem.makeFolder(backup(folder)) }
      guard journal.changed[path] != nil else { continue }
      try fileSystem.keep(output.place(of: path), as: backup(path))
    }
    for folder in journal.createdFolders {
      try fileSystem.makeFolder(output.place(of: folder))
    }
    for path in paths {
      try fileSystem.move(staged(path), to: output.place(of: path))
    }
    for path in journal.removed {
      try fileSystem.move(output.place(of: path), to: backup(path))
    }
  }

  private func isCommitted(_ journal: WriteJournal) throws(Diagnostic) -> Bool {
    guard try fileSystem.kind(of: stagedManifest) == .missing,
      try fileSystem.kind(of: output.manifestPath) == .file
    else { return false }
    return Checksum(try fileSystem.contents(of: output.manifestPath)) == journal.manifest
  }

  private func finish(_ journal: WriteJournal) throws(Diagnostic) {
    for path in journal.removed {
      try output.remove(path.folders.reversed().map(output.place))
    }
    try removeWork()
  }

  private func undo(_ journal: WriteJournal, after failure: Diagnostic) -> Diagnostic {
    do throws(Diagnostic) {
      if try fileSystem.kind(of: journalPath) == .file {
        try rollBack(journal)
      } else if try fileSystem.kind(of: work) == .folder {
        try fileSystem.removeTree(work)
      }
      return failure
    } catch {
      var failure = failure
      failure.notes.append(.init("the package could not be restored: \(error.message)"))
      failure.notes.append(.init("the next run restores it from '\(work)'"))
      return failure
    }
  }

  private func rollBack(_ journal: WriteJournal) throws(Diagnostic) {
    for (path, checksum) in journal.added.sorted(by: { $0.key < $1.key })
    where try fileSystem.kind(of: staged(path)) == .missing {
      if case .file(let bytes) = try output.occupant(of: path), Checksum(bytes) == checksum {
        try fileSystem.removeFile(output.place(of: path))
      }
    }
    for path in journal.replaced where try fileSystem.kind(of: backup(path)) == .file {
      try restore(path, journal)
    }
    for folder in journal.createdFolders.reversed() {
      _ = try fileSystem.removeFolderIfEmpty(output.place(of: folder))
    }
    try removeWork()
  }

  /// Restores a backup, unless the path has been changed since.
  private func restore(_ path: PackagePath, _ journal: WriteJournal) throws(Diagnostic) {
    let place = output.place(of: path)
    let old = try fileSystem.contents(of: backup(path))
    switch try output.occupant(of: path) {
    case .nothing:
      for folder in path.folders where try fileSystem.kind(of: output.place(of: folder)) == .missing
      {
        try fileSystem.makeFolder(output.place(of: folder))
      }
      try fileSystem.move(backup(path), to: place)
    case .file(old): return
    case .file(let bytes) where Checksum(bytes) == journal.changed[path]:
      try fileSystem.move(backup(path), to: place)
    case .file, .obstacle:
      throw .error(
        code: .packageInterrupted,
        "'\(place)' was changed after a run was interrupted",
        hint: "the file as it was before that run is '\(backup(path))': keep one, delete the other")
    }
  }

  /// Removes the journal first, because without it there is nothing to undo.
  private func removeWork() throws(Diagnostic) {
    if try fileSystem.kind(of: journalPath) == .file { try fileSystem.removeFile(journalPath) }
    try fileSystem.removeTree(work)
  }
}
