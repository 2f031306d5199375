// Made by openapi-codegen from the API's description; changes here get lost.

/// What banks do in reality, for the sandbox.
///
/// The operations of `sandboxSimulations`.
public nonisolated struct SandboxSimulationsResource: Sendable {
  let core: DwollaCore

  /// Does in the sandbox what banks do in reality, and nothing does there by itself: without a body
  /// it processes what is pending; with one, money arrives at virtual account numbers, or a
  /// verification ends with an error.
  ///
  /// A transfer between two bank accounts needs two calls, as it has two legs. Production has no
  /// such URL.
  ///
  /// `POST /sandbox-simulations`
  ///
  /// - Parameters:
  ///   - body: What to simulate, where it is not the processing of what is pending.
  ///   - options: Headers, timeout and server of this call.
  public func simulate(
    body: SimulateBankTransferProcessingBody? = nil, options: RequestOptions = RequestOptions()
  ) async throws(SimulateBankTransferProcessingError) -> SimulateBankTransferProcessingResponse {
    try await core.send(SimulateBankTransferProcessingRequest(body: body), options: options).get()
  }
}
