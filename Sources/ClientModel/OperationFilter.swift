public import Diagnostics
import OpenAPI

/// Selects operations by tag, `operationId` or path.
public struct OperationFilter: Equatable, Sendable {
  public var tags: [String]
  public var operations: [String]
  /// Paths as in the document: `/pets/{id}`. A trailing `*` matches all paths with that prefix.
  public var paths: [String]
  /// The locations of the names, if they come from a file.
  public var locations: [String: SourceLocation] = [:]

  public init(tags: [String] = [], operations: [String] = [], paths: [String] = []) {
    self.tags = tags
    self.operations = operations
    self.paths = paths
  }

  public var isEmpty: Bool { tags.isEmpty && operations.isEmpty && paths.isEmpty }

  /// Whether the filter matches the operation.
  func includes(_ operation: OpenAPI.Operation) -> Bool {
    operation.tags.contains(where: tags.contains)
      || operation.id.map(operations.contains) == true
      || paths.contains { Self.matches($0, operation.path) }
  }

  static func matches(_ pattern: String, _ path: String) -> Bool {
    pattern.hasSuffix("*") ? path.hasPrefix(pattern.dropLast()) : path == pattern
  }
}
