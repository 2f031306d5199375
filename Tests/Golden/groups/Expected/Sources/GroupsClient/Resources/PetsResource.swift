// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `pets`.
public nonisolated struct PetsResource: Sendable {
  let core: GroupsClientCore

  /// `GET /pets`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func getPets(
    options: RequestOptions = RequestOptions()
  ) async throws(GetPetError) -> GetPetResponse {
    try await core.send(GetPetRequest(), options: options).get()
  }

  /// `GET /pets/get`
  ///
  /// - Parameters:
  ///   - petsGet: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func petsGet(
    petsGet: String? = nil, options: RequestOptions = RequestOptions()
  ) async throws(PetsGetError) -> PetsGetResponse {
    try await core.send(PetsGetRequest(petsGet: petsGet), options: options).get()
  }
}
