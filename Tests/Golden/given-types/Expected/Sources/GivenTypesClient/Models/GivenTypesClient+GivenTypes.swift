// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation

/// Stands in JSON as its own `Codable` says.
nonisolated extension UUID: CodableValue {
  public var parameterText: String? { codedText }

  public init?(parameterText: String) {
    self.init(codedText: parameterText)
  }
}

/// Stands in JSON as its own `Codable` says.
nonisolated extension URL: CodableValue {
  public var parameterText: String? { codedText }

  public init?(parameterText: String) {
    self.init(codedText: parameterText)
  }
}

/// Stands in JSON as its own `Codable` says.
nonisolated extension ULID: CodableValue {
  public var parameterText: String? { codedText }

  public init?(parameterText: String) {
    self.init(codedText: parameterText)
  }
}

/// Stands in JSON as its own `Codable` says.
nonisolated extension Money: CodableValue {
  public var parameterText: String? { codedText }

  public init?(parameterText: String) {
    self.init(codedText: parameterText)
  }
}

/// Stands in JSON as its own `Codable` says.
nonisolated extension Level: CodableValue {
  public var parameterText: String? { codedText }

  public init?(parameterText: String) {
    self.init(codedText: parameterText)
  }
}
