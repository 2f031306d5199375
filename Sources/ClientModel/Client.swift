public import Diagnostics
public import OpenAPI

/// The client to emit: everything is decided and named, and only printing is left.
public struct Client: Encodable, Equatable, Sendable {
  public var name: String

  /// - Parameter diagnostics: receives what cannot be expressed, at its place.
  public init(
    _ document: Document, configuration: ClientConfiguration, diagnostics: inout DiagnosticList
  ) {
    name = configuration.name
  }
}
