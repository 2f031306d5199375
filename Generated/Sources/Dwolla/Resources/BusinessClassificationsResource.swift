// Made by openapi-codegen from the API's description; changes here get lost.

/// The kinds of business and their industries.
///
/// The operations of `businessClassifications`.
public nonisolated struct BusinessClassificationsResource: Sendable {
  let core: DwollaCore

  /// Lists the kinds of business with their industries. A new business customer names one of the
  /// industries.
  ///
  /// `GET /business-classifications`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  public func list(
    options: RequestOptions = RequestOptions()
  ) async throws(ListBusinessClassificationsError) -> BusinessClassifications {
    try await core.send(ListBusinessClassificationsRequest(), options: options).get()
  }

  /// Retrieves a kind of business with its industries.
  ///
  /// `GET /business-classifications/{id}`
  ///
  /// - Parameters:
  ///   - id: The identifier of the business classification.
  ///   - options: Headers, timeout and server of this call.
  public func get(
    id: String, options: RequestOptions = RequestOptions()
  ) async throws(RetrieveBusinessClassificationError) -> BusinessClassification {
    try await core.send(RetrieveBusinessClassificationRequest(id: id), options: options).get()
  }

  /// `get` by the URL that `Location` or a link holds.
  public func get(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(RetrieveBusinessClassificationError) -> BusinessClassification {
    try await core.send(at: url, options: options) {
      try RetrieveBusinessClassificationRequest(id: $0["id"])
    }.get()
  }
}
