public import Diagnostics

/// Reads a document and every file that it refers to.
public struct DocumentLoader: Sendable {
  public init() {}

  /// - Parameters:
  ///   - path: the file to start from.
  ///   - diagnostics: receives warnings and errors, each at its place.
  /// - Returns: the document, or nil where errors leave nothing to generate from. A returned document
  ///   can come with errors; then nothing is to be generated either.
  public func load(path: String, diagnostics: inout DiagnosticList) -> Document? { nil }
}
