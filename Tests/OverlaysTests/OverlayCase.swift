import Diagnostics
import YAML

@testable import Overlays

/// A document with an overlay applied.
struct OverlayCase {
  var root: Node
  var diagnostics: [Diagnostic]

  init(_ document: String, _ overlay: String, limits: OverlayLimits = OverlayLimits()) throws {
    let document = try Self.node(document, "openapi.yaml")
    let root = try Self.node(overlay, "overlay.yaml")
    try self.init(document, root, limits: limits)
  }

  init(_ document: Node, _ overlay: Node, limits: OverlayLimits = OverlayLimits()) throws {
    var found: [Diagnostic] = []
    var application = OverlayApplication(to: document, limits: limits)
    if let overlay = Overlay(overlay, diagnostics: &found) { application.apply(overlay) }
    root = application.root
    diagnostics = found + application.diagnostics
  }

  /// Creates a case from actions, with a default head.
  init(_ document: String, actions: String, limits: OverlayLimits = OverlayLimits()) throws {
    try self.init(
      document, "overlay: 1.1.0\ninfo: {title: T, version: '1'}\nactions:\n\(actions)",
      limits: limits)
  }

  var messages: [String] {
    diagnostics.map { diagnostic in
      let place = diagnostic.location.map { "\($0) " } ?? ""
      return "\(place)\(diagnostic.severity.rawValue): \(diagnostic.message)"
    }
  }

  static func node(_ text: String, _ path: String) throws -> Node {
    try YAMLReader().read(SourceFile(path: path, bytes: Array(text.utf8)))
  }
}
