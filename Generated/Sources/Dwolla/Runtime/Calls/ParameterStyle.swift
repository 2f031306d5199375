/// How a query parameter of several values is written.
public nonisolated enum ListStyle: Hashable, Sendable {
  /// `name=a&name=b`, or `name=a,b` when it is not exploded.
  case form
  /// `name=a%20b`
  case spaceDelimited
  /// `name=a%7Cb`
  case pipeDelimited

  var separator: String {
    switch self {
    case .form: ","
    case .spaceDelimited: "%20"
    case .pipeDelimited: "%7C"
    }
  }
}

/// How a query parameter of named values is written.
public nonisolated enum ObjectStyle: Hashable, Sendable {
  /// `a=1&b=2`, or `name=a,1,b,2` when it is not exploded.
  case form
  /// `name[a]=1&name[b]=2`
  case deepObject
}
