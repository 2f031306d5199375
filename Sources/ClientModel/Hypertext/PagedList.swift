/// A paginated list.
public struct PagedList: Equatable, Sendable, Encodable {
  /// The method that returns all items: `all`.
  public var methodName: String
  public var itemType: TypeReference
  /// The path from the result of the operation to the items of the page.
  public var items: ValuePath
  public var next: NextPage
}

/// How to find the next page of a list.
public enum NextPage: Equatable, Sendable, Encodable {
  /// A URL in the page.
  case link(ValuePath)
  /// The header `Link`.
  case linkHeader
  /// The same request with a different value for a parameter.
  case parameter(PageParameter)
}

/// A query parameter that selects the page.
public struct PageParameter: Equatable, Sendable, Encodable {
  public enum Value: Equatable, Sendable, Encodable {
    /// A value from the previous page.
    case cursor(ValuePath, TypeReference)
    /// The number of the previous page plus one.
    /// - Parameters:
    ///   - first: the number of the first page.
    ///   - count: the path to the number of pages.
    case number(first: Int, count: ValuePath?, TypeReference?)
    /// The previous offset plus the number of items.
    case offset(first: Int)
  }

  public var name: String
  public var type: TypeReference
  public var isRequired: Bool
  public var value: Value
  /// The path to a boolean that is true if there is a next page.
  public var more: ValuePath?
}

/// The path from a value to a nested one.
public struct ValuePath: Equatable, Sendable, Encodable {
  public enum Step: Equatable, Sendable, Encodable {
    case property(String)
    /// The value of a key in a map.
    case key(String)
    /// Continues if the value is not `nil`.
    case unwrap
    /// Continues if the value is neither absent nor null.
    case unwrapNullable
  }

  public var steps: [Step]
}
