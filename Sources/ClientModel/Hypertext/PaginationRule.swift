public import Diagnostics
import OpenAPI
import YAML

/// How a list comes in pages, as the document or the configuration says.
public struct PaginationRule: Equatable, Sendable {
  /// What leads to the next page.
  public enum Kind: String, CaseIterable, Sendable {
    /// A parameter that has the number of the page.
    case page
    /// A parameter that says how many items come before the page.
    case offset
    /// A parameter that takes a value of the page before.
    case cursor
    /// A URL in the page before.
    case url
    /// The header `Link` of the response before (RFC 8288).
    case link
  }

  public var kind: Kind
  /// The name of the parameter, which is one of the query.
  public var parameter: String?
  /// Leads to the items; nil for the only list of the page.
  public var items: PagePath?
  /// Leads to the cursor or the URL.
  public var next: PagePath?
  /// Leads to the number of pages.
  public var pages: PagePath?
  /// Leads to whether there is a next page.
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

/// Lists in pages that the user of the generator describes.
public struct PaginationChoice: Equatable, Sendable {
  /// The operations that it is for; all that it fits where it names none.
  public var operations: OperationFilter
  public var rule: PaginationRule

  public init(operations: OperationFilter, rule: PaginationRule) {
    self.operations = operations
    self.rule = rule
  }
}

/// Why a rule cannot be followed.
struct PaginationProblem: Error {
  let text: String

  init(_ text: String) { self.text = text }
}

// MARK: Extension

extension PaginationRule {
  /// The rule in `x-speakeasy-pagination`; nil without one.
  init?(_ operation: OpenAPI.Operation) throws(PaginationProblem) {
    guard let node = operation.extensions[Self.keyword] else { return nil }
    guard let mapping = node.mapping else { throw .init("it is no mapping") }
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
    default: throw .init("its type is none of cursor, offsetLimit and url")
    }
  }

  private static func path(_ node: Node?) throws(PaginationProblem) -> PagePath? {
    guard let node else { return nil }
    guard let path = node.string.flatMap({ PagePath($0) }) else {
      throw .init("'\((node.scalar?.text ?? "").prefix(60))' is no path of names")
    }
    return path
  }
}
