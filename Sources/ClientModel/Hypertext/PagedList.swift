/// A list that comes in pages, each with a link to the next one.
public struct PagedList: Equatable, Sendable, Encodable {
  /// The method that gives all items: `all`.
  public var methodName: String
  public var itemType: TypeReference
  /// Leads from what the operation returns to the items of the page.
  public var items: ValuePath
  /// Leads to the URL of the next page.
  public var next: ValuePath
}

/// The way from a value to one in it.
public struct ValuePath: Equatable, Sendable, Encodable {
  public enum Step: Equatable, Sendable, Encodable {
    case property(String)
    /// The value of a key in a map.
    case key(String)
    /// Goes on where there is a value.
    case unwrap
    /// Goes on where the value is there and not null.
    case unwrapNullable
  }

  public var steps: [Step]
}
