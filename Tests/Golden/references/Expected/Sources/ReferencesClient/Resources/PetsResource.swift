// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `pets`.
public nonisolated struct PetsResource: Sendable {
  let core: ReferencesClientCore

  /// `GET /pets`
  ///
  /// - Parameters:
  ///   - options: Headers, timeout and server of this call.
  public func listPets(
    options: RequestOptions = RequestOptions()
  ) async throws(ListPetsError) -> [Pet] {
    try await petsListPets(core, .init(), options: options).get()
  }

  /// `POST /pets`
  ///
  /// - Parameters:
  ///   - body: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func createPet(
    body: Pet, options: RequestOptions = RequestOptions()
  ) async throws(CreatePetError) -> CreatePetResponse {
    try await petsCreatePet(core, .init(body: body), options: options).get()
  }

  /// `GET /pets/{id}`
  ///
  /// - Parameters:
  ///   - id: The pet's number.
  ///   - options: Headers, timeout and server of this call.
  public func getPet(
    id: String, options: RequestOptions = RequestOptions()
  ) async throws(GetPetError) -> Pet {
    try await petsGetPet(core, .init(id: id), options: options).get()
  }

  /// `getPet` by the URL that `Location` or a link holds.
  public func getPet(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(GetPetError) -> Pet {
    try await core.send(at: url, options: options) { try GetPetRequest(id: $0["id"]) }.get()
  }
}
