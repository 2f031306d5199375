// Made by openapi-codegen from the API's description; changes here get lost.

/// Scans and photographs that verify a customer or a beneficial owner.
///
/// The operations of `documents`.
public nonisolated struct DocumentsResource: Sendable {
  let core: DwollaCore

  /// Retrieves what became of a document, and why it was rejected.
  ///
  /// `GET /documents/{id}`
  ///
  /// - Parameters:
  ///   - id: The identifier of the document, the last part of its URL.
  ///   - options: Headers, timeout and server of this call.
  public func get(
    id: String, options: RequestOptions = RequestOptions()
  ) async throws(RetrieveDocumentError) -> Document {
    try await core.send(RetrieveDocumentRequest(id: id), options: options).get()
  }

  /// `get` by the URL that `Location` or a link holds.
  public func get(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(RetrieveDocumentError) -> Document {
    try await core.send(at: url, options: options) {
      try RetrieveDocumentRequest(id: $0["id"])
    }.get()
  }
}
