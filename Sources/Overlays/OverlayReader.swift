public import Diagnostics
public import YAML

/// Reads an overlay from its nodes, and reports problems.
struct OverlayReader {
  private(set) var diagnostics: [Diagnostic] = []

  mutating func overlay(_ root: Node) -> Overlay? {
    guard let mapping = root.mapping else {
      fail("an overlay must be a mapping", at: root.location, hint: Self.start)
      return nil
    }
    guard let minorVersion = version(of: mapping, root) else { return nil }
    warnOfUnknownKeys(in: mapping, known: ["overlay", "info", "extends", "actions"])
    readInfo(mapping["info"], in: root)
    guard let actions = mapping["actions"] else {
      fail("an overlay needs 'actions'", at: root.location)
      return nil
    }
    guard let nodes = actions.sequence else {
      fail("'actions' must be a list", at: actions.location)
      return nil
    }
    if nodes.isEmpty {
      warn(
        .overlayInvalid, "the overlay has no actions, so it changes nothing", at: actions.location)
    }
    return Overlay(actions: nodes.compactMap { action($0, minorVersion) })
  }

  private static let start = "start the overlay with 'overlay: 1.0.0'"

  /// - Returns: the minor version.
  private mutating func version(of mapping: Mapping, _ root: Node) -> Int? {
    guard let version = mapping["overlay"] else {
      let isDocument = mapping["openapi"] != nil || mapping["swagger"] != nil
      fail(
        isDocument
          ? "this is an OpenAPI document, not an overlay" : "the keyword 'overlay' is missing",
        at: root.location, hint: Self.start)
      return nil
    }
    // Accepts `overlay: 1.0` without quotes, which is a number.
    let text = version.scalar?.text ?? ""
    switch text.split(separator: ".", omittingEmptySubsequences: false).prefix(2) {
    case ["1", "0"]: return 0
    case ["1", "1"]: return 1
    default:
      fail(
        "'overlay' must be a version such as '1.0.0'", at: version.location,
        hint: "overlays 1.0 and 1.1 are supported")
      return nil
    }
  }

  private mutating func readInfo(_ info: Node?, in root: Node) {
    guard let mapping = info?.mapping else {
      warn(
        .keywordMissing, "an overlay needs an 'info' with a title and a version",
        at: info?.location ?? root.location)
      return
    }
    for key in ["title", "version"] where mapping[key]?.scalar?.text.isEmpty ?? true {
      warn(
        .keywordMissing, "'info' of an overlay needs a '\(key)'",
        at: mapping[key]?.location ?? root.location)
    }
  }

  private mutating func action(_ node: Node, _ minorVersion: Int) -> Overlay.Action? {
    guard let mapping = node.mapping else {
      fail("an action must be a mapping", at: node.location)
      return nil
    }
    warnOfUnknownKeys(in: mapping, known: ["target", "description", "update", "remove", "copy"])
    guard let text = mapping["target"] else {
      fail("an action needs a 'target'", at: node.location, hint: "for example 'target: $.info'")
      return nil
    }
    let change = change(mapping, at: node, minorVersion)
    guard let target = target(text, "target"), let change else { return nil }
    return Overlay.Action(target: target, change: change)
  }

  private mutating func change(
    _ mapping: Mapping, at node: Node, _ minorVersion: Int
  ) -> Overlay.Change? {
    if let remove = mapping["remove"] {
      guard let isRemoved = remove.bool else {
        fail("'remove' must be true or false", at: remove.location)
        return nil
      }
      if isRemoved {
        for key in ["update", "copy"] {
          guard let entry = mapping.entry(key) else { continue }
          warn(.keywordIgnored, "'\(key)' has no effect with 'remove'", at: entry.keyLocation)
        }
        return .remove
      }
    }
    switch (mapping["update"], mapping.entry("copy")) {
    case (nil, nil):
      warn(
        .overlayInvalid, "the action changes nothing", at: node.location,
        hint: "add 'update', 'remove: true' or 'copy'")
      return nil
    case (let update?, nil): return .update(update)
    case (nil, let copy?):
      if minorVersion == 0 {
        warn(
          .keywordVersion, "'copy' is new in Overlay 1.1", at: copy.keyLocation,
          hint: "change the version to 'overlay: 1.1.0'")
      }
      return target(copy.value, "copy").map { .copy(from: $0) }
    case (_?, let copy?):
      fail(
        "an action has 'update' or 'copy', not both", at: copy.keyLocation,
        hint: "use two actions")
      return nil
    }
  }

  private mutating func target(_ node: Node, _ key: String) -> Overlay.Target? {
    guard let text = node.string else {
      fail("'\(key)' must be a string with a JSONPath query", at: node.location)
      return nil
    }
    do throws(JSONPathError) {
      return Overlay.Target(path: try JSONPath(text), location: node.location)
    } catch {
      diagnostics.append(
        .error(
          code: .overlayTarget,
          "'\(key)' is not a JSONPath query: \(error.message), at character \(error.position)",
          at: node.location, hint: error.hint ?? "see RFC 9535 for the syntax"))
      return nil
    }
  }

  private mutating func warnOfUnknownKeys(in mapping: Mapping, known: [String]) {
    for entry in mapping.entries where !known.contains(entry.key) && !entry.key.hasPrefix("x-") {
      warn(
        .keywordUnknown, "unknown keyword '\(entry.key.prefix(60))'", at: entry.keyLocation,
        hint: "known keys: \(known.joined(separator: ", ")), and keys that begin with 'x-'")
    }
  }

  private mutating func fail(_ message: String, at location: SourceLocation, hint: String? = nil) {
    diagnostics.append(.error(code: .overlayInvalid, message, at: location, hint: hint))
  }

  private mutating func warn(
    _ code: DiagnosticCode, _ message: String, at location: SourceLocation, hint: String? = nil
  ) {
    diagnostics.append(.warning(code: code, message, at: location, hint: hint))
  }
}

extension Overlay {
  /// Reads an overlay from its nodes.
  /// - Parameter diagnostics: receives errors and warnings.
  /// - Returns: `nil` after an error that leaves nothing to apply.
  public init?(_ root: Node, diagnostics: inout [Diagnostic]) {
    var reader = OverlayReader()
    let overlay = reader.overlay(root)
    diagnostics += reader.diagnostics
    guard let overlay else { return nil }
    self = overlay
  }
}
