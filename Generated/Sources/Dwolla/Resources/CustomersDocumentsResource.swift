// Made by openapi-codegen from the API's description; changes here get lost.

/// Scans and photographs that verify a customer or a beneficial owner.
///
/// The operations of `customers.documents`.
public nonisolated struct CustomersDocumentsResource: Sendable {
  let core: DwollaCore

  /// Lists the documents that were handed in to verify a customer.
  ///
  /// `GET /customers/{id}/documents`
  ///
  /// - Parameters:
  ///   - customerID: The identifier of the customer, the last part of the customer's URL.
  ///   - options: Headers, timeout and server of this call.
  public func list(
    customerID: String, options: RequestOptions = RequestOptions()
  ) async throws(ListCustomerDocumentsError) -> Documents {
    let request = ListCustomerDocumentsRequest(customerID: customerID)
    return try await core.send(request, options: options).get()
  }

  /// `list` by the URL that `Location` or a link holds.
  public func list(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(ListCustomerDocumentsError) -> Documents {
    try await core.send(at: url, options: options) {
      try ListCustomerDocumentsRequest(customerID: $0["id"])
    }.get()
  }

  /// Hands in a scan or photograph for a customer in the status `document`. Somebody at Dwolla
  /// looks at it; the events `customer_verification_document_approved` and `…_failed` tell what
  /// came of it.
  ///
  /// The customer's links say which document is needed.
  ///
  /// `POST /customers/{id}/documents`
  ///
  /// - Parameters:
  ///   - customerID: The identifier of the customer, the last part of the customer's URL.
  ///   - body: The document.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func create(
    customerID: String, body: DocumentUpload, options: RequestOptions = RequestOptions()
  ) async throws(CreateCustomerDocumentError) -> CreateCustomerDocumentResponse {
    let request = CreateCustomerDocumentRequest(customerID: customerID, body: body)
    return try await core.send(request, options: options).get()
  }
}
