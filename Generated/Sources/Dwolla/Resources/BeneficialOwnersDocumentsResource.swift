// Made by openapi-codegen from the API's description; changes here get lost.

/// Scans and photographs that verify a customer or a beneficial owner.
///
/// The operations of `beneficialOwners.documents`.
public nonisolated struct BeneficialOwnersDocumentsResource: Sendable {
  let core: DwollaCore

  /// Lists the documents that were handed in to verify a beneficial owner.
  ///
  /// `GET /beneficial-owners/{id}/documents`
  ///
  /// - Parameters:
  ///   - beneficialOwnerID: The identifier of the beneficial owner, the last part of the owner's
  ///     URL.
  ///   - options: Headers, timeout and server of this call.
  public func list(
    beneficialOwnerID: String, options: RequestOptions = RequestOptions()
  ) async throws(ListBeneficialOwnerDocumentsError) -> Documents {
    let request = ListBeneficialOwnerDocumentsRequest(beneficialOwnerID: beneficialOwnerID)
    return try await core.send(request, options: options).get()
  }

  /// `list` by the URL that `Location` or a link holds.
  public func list(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(ListBeneficialOwnerDocumentsError) -> Documents {
    try await core.send(at: url, options: options) {
      try ListBeneficialOwnerDocumentsRequest(beneficialOwnerID: $0["id"])
    }.get()
  }

  /// Hands in a scan or photograph for a beneficial owner whose `verificationStatus` is `document`.
  ///
  /// `POST /beneficial-owners/{id}/documents`
  ///
  /// - Parameters:
  ///   - beneficialOwnerID: The identifier of the beneficial owner, the last part of the owner's
  ///     URL.
  ///   - body: The document.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func create(
    beneficialOwnerID: String, body: DocumentUpload, options: RequestOptions = RequestOptions()
  ) async throws(CreateBeneficialOwnerDocumentError) -> CreateBeneficialOwnerDocumentResponse {
    let request = CreateBeneficialOwnerDocumentRequest(
      beneficialOwnerID: beneficialOwnerID,
      body: body
    )
    return try await core.send(request, options: options).get()
  }
}
