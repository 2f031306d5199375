// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `pets`.
public nonisolated struct PetsResource: Sendable {
  let core: ReferencesClientCore

  /// `GET /pets`
  ///
  /// - Parameters:
  ///   - options: Headers, time-out and server of this call.
  /// - Throws: `ListPetsError`, and nothing else.
  public func listPets(
    options: RequestOptions = RequestOptions()
  ) async throws(ListPetsError) -> [Pet] {
    try await petsListPets(core, .init(), options: options).get()
  }

  /// `POST /pets`
  ///
  /// - Parameters:
  ///   - body: As the API takes it.
  ///   - options: Headers, time-out and server of this call.
  /// - Throws: `CreatePetError`, and nothing else.
  @discardableResult
  public func createPet(
    body: Pet,
    options: RequestOptions = RequestOptions()
  ) async throws(CreatePetError) -> CreatePetResponse {
    try await petsCreatePet(core, .init(body: body), options: options).get()
  }

  /// `GET /pets/{id}`
  ///
  /// - Parameters:
  ///   - id: The pet's number.
  ///   - options: Headers, time-out and server of this call.
  /// - Throws: `GetPetError`, and nothing else.
  public func getPet(
    id: String,
    options: RequestOptions = RequestOptions()
  ) async throws(GetPetError) -> Pet {
    try await petsGetPet(core, .init(id: id), options: options).get()
  }
}
