// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `coreResource`.
public nonisolated struct CoreResource: Sendable {
  let core: KeywordsAsNamesClientCore

  /// `DELETE /class`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func `func`(
    options: RequestOptions = RequestOptions()
  ) async throws(FuncError) -> FuncResponse {
    try await core.send(FuncRequest(), options: options).get()
  }
}
