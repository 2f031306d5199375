// Made by openapi-codegen from the API's description; changes here get lost.

/// Visits of a customer to an open banking partner, to connect a bank account or to renew a
/// connection.
///
/// The operations of `exchangeSessions`.
public nonisolated struct ExchangeSessionsResource: Sendable {
  let core: DwollaCore

  /// Starts a session in which a customer connects a bank account through an open banking partner,
  /// with no micro-deposits to wait for.
  ///
  /// The answer only names the session; retrieve it to learn how to open the partner's screens. A
  /// redirect URL is needed for Plaid on Android and iOS, and neither for MX nor for Plaid in a
  /// browser.
  ///
  /// `POST /customers/{id}/exchange-sessions`
  ///
  /// - Parameters:
  ///   - customerID: The identifier of the customer, the last part of the customer's URL.
  ///   - body: The partner, and where the customer returns to when that is in an app.
  ///   - idempotencyKey: Names this request, so that sending it again does nothing more. Dwolla
  ///     remembers the key for 24 hours, together with the exact body. Store it with your own
  ///     record of the payment before you call. The client makes a key where none is given. It is
  ///     the same one each time the call is repeated.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func create(
    customerID: String, body: CreateCustomerExchangeSessionBody, idempotencyKey: String? = nil,
    options: RequestOptions = RequestOptions()
  ) async throws(CreateCustomerExchangeSessionError) -> CreateCustomerExchangeSessionResponse {
    let request = CreateCustomerExchangeSessionRequest(
      customerID: customerID,
      body: body,
      idempotencyKey: idempotencyKey
    )
    return try await core.send(request, options: options).get()
  }

  /// Retrieves a session, with what opens the partner's screens: a link for MX, a token for Plaid,
  /// a payment session for Checkout.com.
  ///
  /// `GET /exchange-sessions/{id}`
  ///
  /// - Parameters:
  ///   - id: The identifier of the exchange session, the last part of the URL in the `Location`
  ///     header that answered its creation.
  ///   - options: Headers, timeout and server of this call.
  public func get(
    id: String, options: RequestOptions = RequestOptions()
  ) async throws(RetrieveCustomerExchangeSessionError) -> ExchangeSession {
    try await core.send(RetrieveCustomerExchangeSessionRequest(id: id), options: options).get()
  }

  /// `get` by the URL that `Location` or a link holds.
  public func get(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(RetrieveCustomerExchangeSessionError) -> ExchangeSession {
    try await core.send(at: url, options: options) {
      try RetrieveCustomerExchangeSessionRequest(id: $0["id"])
    }.get()
  }

  /// Starts a session in which a customer logs in at the bank once more, because the consent behind
  /// an exchange no longer holds. An `UpdateCredentials` error when a balance is checked tells so.
  ///
  /// The answer only names the session; retrieve it and go on as with a first one.
  ///
  /// `POST /exchanges/{id}/exchange-sessions`
  ///
  /// - Parameters:
  ///   - exchangeID: The identifier of the exchange, the last part of its URL.
  ///   - idempotencyKey: Names this request, so that sending it again does nothing more. Dwolla
  ///     remembers the key for 24 hours, together with the exact body. Store it with your own
  ///     record of the payment before you call. The client makes a key where none is given. It is
  ///     the same one each time the call is repeated.
  ///   - body: Where the customer returns to. Plaid needs it on Android and iOS; in a browser leave
  ///     the body out.
  ///   - options: Headers, timeout and server of this call.
  @discardableResult
  public func createReauthentication(
    exchangeID: String, idempotencyKey: String? = nil, body: CreateReAuthExchangeSessionBody? = nil,
    options: RequestOptions = RequestOptions()
  ) async throws(CreateReAuthExchangeSessionError) -> CreateReAuthExchangeSessionResponse {
    let request = CreateReAuthExchangeSessionRequest(
      exchangeID: exchangeID,
      idempotencyKey: idempotencyKey,
      body: body
    )
    return try await core.send(request, options: options).get()
  }

  /// Lists what came out of a customer's sessions with MX: each bank account's name, and the token
  /// that an exchange is created from.
  ///
  /// `GET /customers/{id}/available-exchange-connections`
  ///
  /// - Parameters:
  ///   - customerID: The identifier of the customer, the last part of the customer's URL.
  ///   - options: Headers, timeout and server of this call.
  public func listAvailableConnections(
    customerID: String, options: RequestOptions = RequestOptions()
  ) async throws(ListAvailableExchangeConnectionsError) -> AvailableExchangeConnections {
    let request = ListAvailableExchangeConnectionsRequest(customerID: customerID)
    return try await core.send(request, options: options).get()
  }

  /// `listAvailableConnections` by the URL that `Location` or a link holds.
  public func listAvailableConnections(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(ListAvailableExchangeConnectionsError) -> AvailableExchangeConnections {
    try await core.send(at: url, options: options) {
      try ListAvailableExchangeConnectionsRequest(customerID: $0["id"])
    }.get()
  }
}
