// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `notes`.
public nonisolated struct NotesResource: Sendable {
  let core: Nullable30ClientCore

  /// `PUT /notes`
  ///
  /// - Parameters:
  ///   - body: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func replace(
    body: Note? = nil, options: RequestOptions = RequestOptions()
  ) async throws(ReplaceNoteError) -> ReplaceNoteResponse {
    try await core.send(ReplaceNoteRequest(body: body), options: options).get()
  }
}
