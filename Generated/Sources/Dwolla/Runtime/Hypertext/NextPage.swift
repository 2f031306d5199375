/// How a page of a list leads to the next one.
public nonisolated struct NextPage<Request: OperationRequest>: Sendable {
  enum Rule: Sendable {
    case link(@Sendable (Request.Output) -> String?)
    case linkHeader
    case request(@Sendable (Request, Request.Output) -> Request?)
  }

  let rule: Rule

  /// By a URL that the page holds.
  ///
  /// - Parameter url: `nil` after the last page.
  public static func link(_ url: @escaping @Sendable (Request.Output) -> String?) -> Self {
    Self(rule: .link(url))
  }

  /// By the header `Link` with the relation `next` (RFC 8288).
  public static var linkHeader: Self { Self(rule: .linkHeader) }

  /// By another request.
  ///
  /// - Parameter next: makes it of the request and the answer before; `nil` after the last page.
  public static func request(
    _ next: @escaping @Sendable (Request, Request.Output) -> Request?
  ) -> Self {
    Self(rule: .request(next))
  }
}
