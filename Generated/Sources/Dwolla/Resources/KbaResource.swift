// Made by openapi-codegen from the API's description; changes here get lost.

/// Questions about a customer's past, by which a person is verified.
///
/// The operations of `kba`.
public nonisolated struct KbaResource: Sendable {
  let core: DwollaCore

  /// Retrieves the questions and their answers, to show to the customer.
  ///
  /// `GET /kba/{id}`
  ///
  /// - Parameters:
  ///   - id: The identifier of the set of questions, the last part of its URL.
  ///   - options: Headers, timeout and server of this call.
  public func getQuestions(
    id: String, options: RequestOptions = RequestOptions()
  ) async throws(GetKBAQuestionsError) -> KBAQuestions {
    try await core.send(GetKBAQuestionsRequest(id: id), options: options).get()
  }

  /// `getQuestions` by the URL that `Location` or a link holds.
  public func getQuestions(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions()
  ) async throws(GetKBAQuestionsError) -> KBAQuestions {
    try await core.send(at: url, options: options) {
      try GetKBAQuestionsRequest(id: $0["id"])
    }.get()
  }

  /// Sends the answers that the customer chose. The call succeeds also when the customer did not
  /// pass: look at `verificationStatus`.
  ///
  /// `POST /kba/{id}`
  ///
  /// - Parameters:
  ///   - id: The identifier of the set of questions, the last part of its URL.
  ///   - body: The answers.
  ///   - options: Headers, timeout and server of this call.
  public func verify(
    id: String, body: VerifyKBAQuestionsBody, options: RequestOptions = RequestOptions()
  ) async throws(VerifyKBAQuestionsError) -> KBAResult {
    try await core.send(VerifyKBAQuestionsRequest(id: id, body: body), options: options).get()
  }
}
