// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `formats`.
public nonisolated struct FormatsResource: Sendable {
  let core: FormatsClientCore

  /// `POST /formats`
  ///
  /// - Parameters:
  ///   - body: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func create(
    body: Formats, options: RequestOptions = RequestOptions()
  ) async throws(CreateFormatError) -> CreateFormatResponse {
    try await core.send(CreateFormatRequest(body: body), options: options).get()
  }
}
