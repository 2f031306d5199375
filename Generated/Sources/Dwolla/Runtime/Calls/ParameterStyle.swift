/// The style of a path parameter (OpenAPI 3.1 §4.8.12, based on RFC 6570).
public nonisolated enum PathStyle: Hashable, Sendable {
  /// `a`, `a,b`, `k,v` or exploded `k=v`.
  case simple
  /// `.a`, `.a,b` or exploded `.a.b`, `.k,v` or exploded `.k=v`.
  case label
  /// `;name=a`, `;name=a,b` or exploded `;name=a;name=b`, `;name=k,v` or exploded `;k=v`.
  case matrix
}

/// The style of a query parameter or a form field (OpenAPI 3.1 §4.8.12).
///
/// Values for which a style is not defined use `form`.
public nonisolated enum QueryStyle: Hashable, Sendable {
  /// `name=a,b` or exploded `name=a&name=b`, `name=k,v` or exploded `k=v`.
  case form
  /// `name=a%20b`, `name=k%20v`, never exploded.
  case spaceDelimited
  /// `name=a%7Cb`, `name=k%7Cv`, never exploded.
  case pipeDelimited
  /// `name[k]=v`, for named values only.
  case deepObject
}
