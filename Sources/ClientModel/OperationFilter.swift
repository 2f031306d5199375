import OpenAPI

/// Operations by what they are called: by tag, `operationId` or path.
public struct OperationFilter: Equatable, Sendable {
  public var tags: [String]
  public var operations: [String]
  /// As the document writes them, `/pets/{id}`; with `*` at the end, all that begin so.
  public var paths: [String]

  public init(tags: [String] = [], operations: [String] = [], paths: [String] = []) {
    self.tags = tags
    self.operations = operations
    self.paths = paths
  }

  public var isEmpty: Bool { tags.isEmpty && operations.isEmpty && paths.isEmpty }

  /// Whether one of the names is that of the operation.
  func includes(_ operation: OpenAPI.Operation) -> Bool {
    operation.tags.contains(where: tags.contains)
      || operation.id.map(operations.contains) == true
      || paths.contains { Self.matches($0, operation.path) }
  }

  static func matches(_ pattern: String, _ path: String) -> Bool {
    pattern.hasSuffix("*") ? path.hasPrefix(pattern.dropLast()) : path == pattern
  }
}
