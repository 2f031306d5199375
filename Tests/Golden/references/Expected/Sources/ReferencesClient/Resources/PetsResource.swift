// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `pets`.
public nonisolated struct PetsResource: Sendable {
  let core: ReferencesClientCore

  /// `GET /pets`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  public func list(
    options: RequestOptions = RequestOptions()
  ) async throws(ListPetsError) -> [Pet] {
    try await core.send(ListPetsRequest(), options: options).get()
  }

  /// `POST /pets`
  ///
  /// - Parameters:
  ///   - body: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func create(
    body: Pet, options: RequestOptions = RequestOptions()
  ) async throws(CreatePetError) -> CreatePetResponse {
    try await core.send(CreatePetRequest(body: body), options: options).get()
  }

  /// `GET /pets/{id}`
  ///
  /// - Parameters:
  ///   - id: The pet's number.
  ///   - options: Headers, timeout and server of this call.
  public func get(
    id: String, options: RequestOptions = RequestOptions()
  ) async throws(GetPetError) -> Pet {
    try await core.send(GetPetRequest(id: id), options: options).get()
  }

  /// `get` by the URL that `Location` or a link holds.
  public func get(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(GetPetError) -> Pet {
    try await core.send(at: url, options: options) { try GetPetRequest(id: $0["id"]) }.get()
  }
}
