public import APIChanges
import Diagnostics
import OpenAPI
import YAML

/// Formats the changes of a report as commands that GitHub shows as annotations at their locations in the document.
public struct ChangeAnnotations {
  /// The path of the new document, or `nil` if it is unavailable.
  private let specification: String?
  private let failure: ChangeFailure
  private var roots: [String: Node?] = [:]

  public init(specification: String?, failure: ChangeFailure) {
    self.specification = specification
    self.failure = failure
  }

  /// Changes that fail the run are errors, other breaking changes are warnings, and the rest are notices. They are in this
  /// order, because a page shows only the first ones.
  public mutating func text(for report: ChangeReport) -> String {
    let renderer = DiagnosticRenderer()
    let failing = report.changes.filter(failure.names)
    let breaking = report.changes.filter { !failure.names($0) && $0.isBreaking }
    let rest = report.changes.filter { !$0.isBreaking }
    return renderer.gitHub(failing.map { .error(message($0), at: place(of: $0)) })
      + renderer.gitHub(breaking.map { .warning(message($0), at: place(of: $0)) })
      + renderer.gitHubNotices(rest.map { .warning(message($0), at: place(of: $0)) })
  }

  private func message(_ change: APIChange) -> String {
    "\(change.subject.name): \(change.sentence)"
  }

  /// The location of a change. Removed declarations have none in the new document.
  private mutating func place(of change: APIChange) -> SourceLocation? {
    guard change.action != .removed, let specification, let place = change.at,
      let hash = place.firstIndex(of: "#")
    else { return nil }
    let folder = specification.lastIndex(of: "/").map { String(specification[...$0]) } ?? ""
    let pointer = place[place.index(after: hash)...].split(separator: "/").map {
      String($0.replacing("~1", with: "/").replacing("~0", with: "~"))
    }
    return root(of: folder + place[..<hash])?.location(at: pointer)
  }

  private mutating func root(of path: String) -> Node? {
    if let known = roots[path] { return known }
    let limit = DocumentLoader.Limits().maximumBytes
    let bytes = try? FileSystem().contentsOfRegularFile(path, limit: limit)
    let root = bytes.flatMap { try? YAMLReader().read(SourceFile(path: path, bytes: $0)) }
    roots[path] = .some(root)
    return root
  }
}

extension Node {
  /// The location of the key or the element at a JSON pointer (RFC 6901).
  fileprivate func location(at pointer: [String]) -> SourceLocation? {
    var node = self
    var location = node.location
    for token in pointer {
      if let entry = node.mapping?.entry(token) {
        (node, location) = (entry.value, entry.keyLocation)
      } else if let index = Int(token), let items = node.sequence, items.indices.contains(index) {
        (node, location) = (items[index], items[index].location)
      } else {
        return nil
      }
    }
    return location
  }
}
