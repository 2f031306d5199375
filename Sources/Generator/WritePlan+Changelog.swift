import APIChanges
import Diagnostics

extension Manifest {
  /// The changes for callers, or `nil` if the declarations of either version are unknown.
  func report(since old: Manifest) -> ChangeReport? {
    guard let before = old.origin, let after = origin else { return nil }
    return PackageOrigin.report(from: before, to: after, hasOtherChanges: old.files != files)
  }
}

extension WritePlan {
  /// Adds an entry to the changelog if there are changes for callers. The changelog belongs to the user, so it is not in
  /// the manifest.
  ///
  /// - Returns: the problem, if the entry cannot be added.
  mutating func addEntry(since old: Manifest, to output: OutputFolder) throws(Diagnostic)
    -> Diagnostic?
  {
    guard let path = PackagePath(Changelog.fileName), manifest.files[path] == nil,
      let origin = manifest.origin,
      let entry = Changelog.entry(origin, changes.report, since: old.earlierGenerator)
    else { return nil }
    switch try output.occupant(of: path) {
    case .nothing:
      changes.added.append(path)
      contents[path] = Array(Changelog.text(with: entry).utf8)
    case .file(let bytes):
      guard let text = Changelog.adding(entry, to: bytes) else {
        return .warning(
          code: .packageChangelog,
          "'\(output.place(of: path))' gets no entry, because it has no line that marks the place",
          hint: "add '\(Changelog.mark)' where new entries belong")
      }
      changes.changed.append(path)
      contents[path] = text
    case .obstacle(let problem):
      return .error(
        code: .packageObstacle,
        "\(problem)at the path of the changelog",
        hint: "move it, or generate into another folder; nothing was written")
    }
    return nil
  }
}
