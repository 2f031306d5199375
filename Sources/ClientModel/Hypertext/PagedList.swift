/// A list that comes in pages, each of which leads to the next one.
public struct PagedList: Equatable, Sendable, Encodable {
  /// The method that gives all items: `all`.
  public var methodName: String
  public var itemType: TypeReference
  /// Leads from what the operation returns to the items of the page.
  public var items: ValuePath
  public var next: NextPage
}

/// What leads to the next page of a list.
public enum NextPage: Equatable, Sendable, Encodable {
  /// The URL in the page.
  case link(ValuePath)
  /// The header `Link`.
  case linkHeader
  /// The same request with another value of a parameter.
  case parameter(PageParameter)
}

/// A parameter of the query that says which page is asked for.
public struct PageParameter: Equatable, Sendable, Encodable {
  public enum Value: Equatable, Sendable, Encodable {
    /// What the page before has for it.
    case cursor(ValuePath, TypeReference)
    /// One more than before.
    /// - Parameters:
    ///   - first: what counts where the caller says nothing.
    ///   - count: leads to the number of pages.
    case number(first: Int, count: ValuePath?, TypeReference?)
    /// As many more than before as there were items.
    case offset(first: Int)
  }

  public var name: String
  public var type: TypeReference
  public var isRequired: Bool
  public var value: Value
  /// Leads to whether there is a next page.
  public var more: ValuePath?
}

/// The way from a value to one in it.
public struct ValuePath: Equatable, Sendable, Encodable {
  public enum Step: Equatable, Sendable, Encodable {
    case property(String)
    /// The value of a key in a map.
    case key(String)
    /// Goes on if there is a value.
    case unwrap
    /// Goes on where the value is there and not null.
    case unwrapNullable
  }

  public var steps: [Step]
}
