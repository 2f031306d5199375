public import Diagnostics
import OpenAPI
import YAML

/// How to paginate a list, from the document or the configuration.
public struct PaginationRule: Equatable, Sendable {
  /// How to find the next page.
  public enum Kind: String, CaseIterable, Sendable {
    /// A parameter with the number of the page.
    case page
    /// A parameter with the number of items before the page.
    case offset
    /// A parameter with a value from the previous page.
    case cursor
    /// A URL in the previous page.
    case url
    /// The header `Link` of the previous response (RFC 8288).
    case link
  }

  public var kind: Kind
  /// The name of the query parameter.
  public var parameter: String?
  /// The path to the items, or `nil` for the only list in the page.
  public var items: PagePath?
  /// The path to the cursor or the URL.
  public var next: PagePath?
  /// The path to the number of pages.
  public var pages: PagePath?
  /// The path to a boolean that is true if there is a next page.
  public var more: PagePath?
  public var location: SourceLocation?

  public init(
    kind: Kind, parameter: String? = nil, items: PagePath? = nil, next: PagePath? = nil,
    pages: PagePath? = nil, more: PagePath? = nil, location: SourceLocation? = nil
  ) {
    self.kind = kind
    self.parameter = parameter
    self.items = items
    self.next = next
    self.pages = pages
    self.more = more
    self.location = location
  }
}

/// A pagination rule in the configuration.
public struct PaginationChoice: Equatable, Sendable {
  /// The operations of the rule. If it names none, it applies to all operations that it matches.
  public var operations: OperationFilter
  public var rule: PaginationRule

  public init(operations: OperationFilter, rule: PaginationRule) {
    self.operations = operations
    self.rule = rule
  }
}

/// The reason why a rule cannot be applied.
struct PaginationProblem: Error {
  let text: String

  init(_ text: String) { self.text = text }
}

// MARK: Extension

extension PaginationRule {
  /// The rule in `x-speakeasy-pagination`, or `nil` if there is none.
  init?(_ operation: OpenAPI.Operation) throws(PaginationProblem) {
    guard let node = operation.extensions[Self.keyword] else { return nil }
    guard let mapping = node.mapping else { throw .init("it is not a mapping") }
    let outputs = mapping["outputs"]?.mapping
    let inputs = (mapping["inputs"]?.sequence ?? []).compactMap(\.mapping)
    self.init(
      kind: try Self.kind(mapping["type"]?.string, inputs),
      items: try Self.path(outputs?["results"]),
      next: try Self.path(outputs?["nextCursor"] ?? outputs?["nextUrl"]),
      pages: try Self.path(outputs?["numPages"]), location: node.location)
    guard let input = inputs.first(where: { $0["type"]?.string == kind.rawValue }) else { return }
    guard input["in"]?.string == "parameters" else {
      throw .init("'\(kind.rawValue)' is in the body of the request")
    }
    parameter = input["name"]?.string
  }

  static let keyword = "x-speakeasy-pagination"

  private static func kind(
    _ type: String?, _ inputs: [Mapping]
  ) throws(PaginationProblem) -> Kind {
    switch type {
    case "cursor": return .cursor
    case "url": return .url
    case "offsetLimit":
      return inputs.contains { $0["type"]?.string == "page" } ? .page : .offset
    default: throw .init("its type must be cursor, offsetLimit or url")
    }
  }

  private static func path(_ node: Node?) throws(PaginationProblem) -> PagePath? {
    guard let node else { return nil }
    guard let path = node.string.flatMap({ PagePath($0) }) else {
      throw .init("'\((node.scalar?.text ?? "").prefix(60))' is not a path of names")
    }
    return path
  }
}
