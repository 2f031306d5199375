import APIChanges
public import Diagnostics
import OpenAPI

extension Pipeline {
  /// The origins of two versions. Clients that are generated from documents have the name of the pipeline, of the other
  /// package, or of the new document, in this order.
  ///
  /// - Returns: `nil` after an error in `diagnostics`.
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
    // Errors in one document do not affect the other.
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
