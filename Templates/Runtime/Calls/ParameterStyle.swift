/// How a path parameter is written (OpenAPI 3.1 §4.8.12, after RFC 6570).
nonisolated enum PathStyle: Hashable, Sendable {
  /// `a`, `a,b`, `k,v` or exploded `k=v`.
  case simple
  /// `.a`, `.a,b` or exploded `.a.b`, `.k,v` or exploded `.k=v`.
  case label
  /// `;name=a`, `;name=a,b` or exploded `;name=a;name=b`, `;name=k,v` or exploded `;k=v`.
  case matrix
}

/// How a query parameter or a field of a form is written (OpenAPI 3.1 §4.8.12).
///
/// What a style is not defined for is written as `form` has it.
nonisolated enum QueryStyle: Hashable, Sendable {
  /// `name=a,b` or exploded `name=a&name=b`, `name=k,v` or exploded `k=v`.
  case form
  /// `name=a%20b`, `name=k%20v`, never exploded.
  case spaceDelimited
  /// `name=a%7Cb`, `name=k%7Cv`, never exploded.
  case pipeDelimited
  /// `name[k]=v`, for named values only.
  case deepObject
}
