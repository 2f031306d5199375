// Made by openapi-codegen from the API's description; changes here get lost.

/// The people who own a quarter of a business or more.
///
/// The operations of `beneficialOwners`.
public nonisolated struct BeneficialOwnersResource: Sendable {
  let core: DwollaCore

  /// The operations of `beneficialOwners.documents`.
  public var documents: BeneficialOwnersDocumentsResource { .init(core: core) }

  /// Retrieves a beneficial owner, with the status of the verification.
  ///
  /// `GET /beneficial-owners/{id}`
  ///
  /// - Parameters:
  ///   - id: The identifier of the beneficial owner, the last part of the owner's URL.
  ///   - options: Headers, timeout and server of this call.
  public func get(
    id: String, options: RequestOptions = RequestOptions()
  ) async throws(RetrieveBeneficialOwnerError) -> BeneficialOwner {
    try await core.send(RetrieveBeneficialOwnerRequest(id: id), options: options).get()
  }

  /// `get` by the URL that `Location` or a link holds.
  public func get(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(RetrieveBeneficialOwnerError) -> BeneficialOwner {
    try await core.send(at: url, options: options) {
      try RetrieveBeneficialOwnerRequest(id: $0["id"])
    }.get()
  }

  /// Sends all details of an owner who is `incomplete` again. That can be done once; then a
  /// document is needed.
  ///
  /// `POST /beneficial-owners/{id}`
  ///
  /// - Parameters:
  ///   - id: The identifier of the beneficial owner, the last part of the owner's URL.
  ///   - body: Who the owner is.
  ///   - options: Headers, timeout and server of this call.
  public func update(
    id: String, body: BeneficialOwnerDetails, options: RequestOptions = RequestOptions()
  ) async throws(UpdateBeneficialOwnerError) -> BeneficialOwner {
    try await core.send(UpdateBeneficialOwnerRequest(id: id, body: body), options: options).get()
  }

  /// Removes an owner from a business. Whoever has removed one has to certify the owners anew.
  ///
  /// `DELETE /beneficial-owners/{id}`
  ///
  /// - Parameters:
  ///   - id: The identifier of the beneficial owner, the last part of the owner's URL.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func delete(
    id: String, options: RequestOptions = RequestOptions()
  ) async throws(DeleteBeneficialOwnerError) -> DeleteBeneficialOwnerResponse {
    try await core.send(DeleteBeneficialOwnerRequest(id: id), options: options).get()
  }
}
