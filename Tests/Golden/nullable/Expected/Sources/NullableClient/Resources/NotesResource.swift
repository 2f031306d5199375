// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `notes`.
public nonisolated struct NotesResource: Sendable {
  let core: NullableClientCore

  /// `PUT /notes`
  ///
  /// - Parameters:
  ///   - body: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func replace(
    body: Note, options: RequestOptions = RequestOptions()
  ) async throws(ReplaceNoteError) -> Note? {
    try await core.send(ReplaceNoteRequest(body: body), options: options).get()
  }
}
