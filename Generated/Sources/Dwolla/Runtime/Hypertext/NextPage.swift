/// Finds the next page of a list.
public nonisolated struct NextPage<Request: OperationRequest>: Sendable {
  enum Rule: Sendable {
    case link(@Sendable (Request.Output) -> String?)
    case linkHeader
    case request(@Sendable (Request, Request.Output) -> Request?)
  }

  let rule: Rule

  /// Uses a URL on the page.
  ///
  /// - Parameter url: returns the URL of the next page, or `nil` after the last page.
  public static func link(_ url: @escaping @Sendable (Request.Output) -> String?) -> Self {
    Self(rule: .link(url))
  }

  /// Uses the header `Link` with the relation `next` (RFC 8288).
  public static var linkHeader: Self { Self(rule: .linkHeader) }

  /// Uses another request.
  ///
  /// - Parameter next: creates it from the previous request and response. Returns `nil` after the
  ///   last page.
  public static func request(
    _ next: @escaping @Sendable (Request, Request.Output) -> Request?
  ) -> Self {
    Self(rule: .request(next))
  }
}
