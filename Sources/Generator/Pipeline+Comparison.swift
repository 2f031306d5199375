import APIChanges
public import Diagnostics
import OpenAPI

extension Pipeline {
  /// What two versions declare. Clients of documents have one name: that of the pipeline, else that of the
  /// package on the other side, else the one that the new document gives.
  ///
  /// - Returns: nil after an error; `diagnostics` says which.
  public func origins(
    of versions: (old: ComparedVersion, new: ComparedVersion), diagnostics: inout DiagnosticList
  ) -> (old: PackageOrigin, new: PackageOrigin)? {
    if case .manifest(let old) = versions.old {
      return origin(of: versions.new, named: old, diagnostics: &diagnostics).map { (old, $0) }
    }
    guard let new = origin(of: versions.new, named: nil, diagnostics: &diagnostics),
      let old = origin(of: versions.old, named: new, diagnostics: &diagnostics)
    else { return nil }
    return (old, new)
  }

  private func origin(
    of version: ComparedVersion, named other: PackageOrigin?, diagnostics: inout DiagnosticList
  ) -> PackageOrigin? {
    var pipeline = self
    pipeline.name = name ?? other.flatMap { try? ClientName($0.api.client.name) }
    // Each document has its own errors, and those of the other are no reason to stop.
    var found = DiagnosticList()
    defer { diagnostics.append(contentsOf: found.all.filter { $0.severity == .error }) }
    switch version {
    case .manifest(let origin): return origin
    case .specification(let path):
      pipeline.specification = path
      return pipeline.origin(diagnostics: &found)
    case .text(let source): return pipeline.origin(ofText: source, diagnostics: &found)
    case .copy(let path, let folder):
      pipeline.specification = path
      return withExtendedLifetime(folder) { pipeline.origin(diagnostics: &found) }
    }
  }
}
