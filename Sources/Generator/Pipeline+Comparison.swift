import APIChanges
public import Diagnostics

extension Pipeline {
  /// What two versions declare. Clients of documents have one name: that of the pipeline, else that of the
  /// package on the other side, else the one that the new document gives.
  ///
  /// - Returns: nil after an error; `diagnostics` says which.
  public func origins(
    of versions: (old: ComparedVersion, new: ComparedVersion), diagnostics: inout DiagnosticList
  ) -> (old: PackageOrigin, new: PackageOrigin)? {
    switch versions {
    case (.manifest(let old), .manifest(let new)): return (old, new)
    case (.manifest(let old), .specification(let path)):
      return made(of: path, named: old, diagnostics: &diagnostics).map { (old, $0) }
    case (.specification(let path), .manifest(let new)):
      return made(of: path, named: new, diagnostics: &diagnostics).map { ($0, new) }
    case (.specification(let oldPath), .specification(let newPath)):
      guard let new = made(of: newPath, named: nil, diagnostics: &diagnostics),
        let old = made(of: oldPath, named: new, diagnostics: &diagnostics)
      else { return nil }
      return (old, new)
    }
  }

  private func made(
    of path: String, named other: PackageOrigin?, diagnostics: inout DiagnosticList
  ) -> PackageOrigin? {
    var pipeline = self
    pipeline.specification = path
    pipeline.name = name ?? other.flatMap { try? ClientName($0.api.client.name) }
    // Each document has errors of its own, and those of the other are no reason to stop.
    var found = DiagnosticList()
    let origin = pipeline.origin(diagnostics: &found)
    diagnostics.append(contentsOf: found.all.filter { $0.severity == .error })
    return origin
  }
}
