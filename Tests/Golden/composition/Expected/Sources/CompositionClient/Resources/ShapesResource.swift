// Made by openapi-codegen from the API's description; changes here get lost.

/// The operations of `shapes`.
public nonisolated struct ShapesResource: Sendable {
  let core: CompositionClientCore

  /// `POST /shapes`
  ///
  /// - Parameters:
  ///   - body: As the API takes it.
  ///   - options: Headers, timeout and server of this call.
  public func create(
    body: CreateShapeBody, options: RequestOptions = RequestOptions()
  ) async throws(CreateShapeError) -> Shapes {
    try await core.send(CreateShapeRequest(body: body), options: options).get()
  }
}
