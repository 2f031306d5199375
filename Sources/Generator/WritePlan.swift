import Diagnostics

/// The changes on disk that update a package.
struct WritePlan {
  var changes = Changes()
  /// The contents of the added and changed files.
  var contents: [PackagePath: [UInt8]] = [:]
  var manifest: Manifest
  /// Encoded once, because it is large.
  let manifestBytes: [UInt8]
  var changesManifest: Bool

  var isEmpty: Bool { changes.isEmpty && !changesManifest }

  /// - Parameter discardsEdits: whether to replace generated files that were edited by hand.
  /// - Returns: `nil` if files block the output, with an error for each in `diagnostics`.
  init?(
    _ package: PackageFiles, in output: OutputFolder, discardsEdits: Bool,
    accepting configuration: CodegenConfiguration, diagnostics: inout DiagnosticList
  ) throws(Diagnostic) {
    let written = try output.manifest()
    let package = try package.merged(with: output, written: written, diagnostics: &diagnostics)
    manifest = Manifest(of: package)
    manifestBytes = manifest.encoded
    changesManifest = !written.isSame(as: manifestBytes)
    let listed = changesManifest ? try written.read() : manifest
    changes.report = changesManifest ? manifest.report(since: listed) : nil
    if let origin = manifest.origin, let stale = changes.report?.accept(configuration, of: origin) {
      diagnostics.append(contentsOf: stale)
    }
    var conflicts: [Diagnostic] = []
    var survey = OutputSurvey(of: output)

    for path in package.paths {
      let new = package.contents[path, default: []]
      switch try survey.occupant(of: path).withPlainLineEndings {
      case .nothing:
        changes.added.append(path)
        contents[path] = new
      case .file(let old) where old.isSame(as: new):
        changes.unchanged.append(path)
      case .file(let old):
        if let known = listed.files[path] {
          if ![Manifest.kept, Manifest.checksum(of: old, at: path)].contains(known), !discardsEdits
          {
            conflicts.append(.edited(path, output))
          }
          changes.changed.append(path)
        } else if let own = GeneratedRegions(old, at: path) {
          let made = GeneratedRegions(new, at: path)
          if made.map(own.holdsNothing) != true, !discardsEdits {
            conflicts.append(.foreignRegions(path, output))
          }
          changes.changed.append(path)
        } else if Self.isRespelled(path, of: listed, in: package, on: output) {
          changes.added.append(path)
        } else {
          conflicts.append(.foreign(path, output))
        }
        contents[path] = new
      case .obstacle(let problem):
        conflicts.append(.obstacle(problem))
      }
    }

    for path in listed.files.keys.sorted() where package.contents[path] == nil {
      switch try survey.occupant(of: path).withPlainLineEndings {
      case .nothing: continue
      case .file(let old):
        if listed.files[path] != Manifest.checksum(of: old, at: path), !discardsEdits {
          conflicts.append(.editedAndStale(path, output))
        }
        changes.removed.append(path)
      case .obstacle(let problem):
        conflicts.append(.obstacle(problem))
      }
    }

    if changesManifest, package.hasChangelog, let problem = try addEntry(since: listed, to: output)
    {
      conflicts.append(problem)
    }
    diagnostics.append(contentsOf: conflicts)
    if conflicts.contains(where: { $0.severity == .error }) { return nil }
  }

  /// Whether the file at the path is a removed file whose name differs only in case.
  private static func isRespelled(
    _ path: PackagePath, of listed: Manifest, in package: PackageFiles,
    on output: OutputFolder
  ) -> Bool {
    listed.files.keys.contains { old in
      old.caseFolded == path.caseFolded && package.contents[old] == nil
        && output.fileSystem.areSameFile(output.place(of: old), output.place(of: path))
    }
  }
}

extension Diagnostic {
  fileprivate static func foreign(_ path: PackagePath, _ output: OutputFolder) -> Self {
    .error(
      code: .packageForeign,
      "'\(output.place(of: path))' already exists and was not generated",
      hint: "move it, or generate into another folder; nothing was written")
  }

  fileprivate static func foreignRegions(_ path: PackagePath, _ output: OutputFolder) -> Self {
    .error(
      code: .packageForeign,
      "'\(output.place(of: path))' was edited inside its generated regions",
      hint:
        "move the text outside of the regions, or discard it with --overwrite; nothing was written")
  }

  fileprivate static func edited(_ path: PackagePath, _ output: OutputFolder) -> Self {
    .error(
      code: .packageEdited,
      "'\(output.place(of: path))' was edited by hand",
      hint: "move the edit elsewhere, or discard it with --overwrite; nothing was written")
  }

  fileprivate static func editedAndStale(_ path: PackagePath, _ output: OutputFolder) -> Self {
    .error(
      code: .packageEdited,
      "'\(output.place(of: path))' is no longer generated, but was edited by hand",
      hint: "move it, or delete it with --overwrite; nothing was written")
  }

  fileprivate static func obstacle(_ problem: String) -> Self {
    .error(
      code: .packageObstacle,
      "\(problem)at the path of a generated file",
      hint: "move it, or generate into another folder; nothing was written")
  }
}
