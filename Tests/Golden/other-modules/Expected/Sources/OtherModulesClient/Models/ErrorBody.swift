// Made by openapi-codegen from the API's description; changes here get lost.

/// An object with `name`.
public nonisolated struct ErrorBody: JSONObject {
  public var name: String

  public init(name: String) {
    self.name = name
  }

  public static let properties = Properties(Self.init, (\.name, "name"))
}

/// It has the shape of `ErrorBody`.
public typealias Suite = ErrorBody

/// It has the shape of `ErrorBody`.
public typealias Tag = ErrorBody

/// It has the shape of `ErrorBody`.
public typealias TestModel = ErrorBody
