// Made by openapi-codegen from the API's description; changes here get lost.

/// An object with `line1` and `city`.
public nonisolated struct Address: JSONObject {
  public var line1: String?
  public var city: String?

  public init(line1: String? = nil, city: String? = nil) {
    self.line1 = line1
    self.city = city
  }

  public static let properties = Properties(Self.init, (\.line1, "line1"), (\.city, "city"))
}

/// Where somebody lives.
///
/// It has the shape of `Address`.
public typealias HomeAddress = Address

/// Where letters go.
///
/// It has the shape of `Address`.
public typealias PostAddress = Address
