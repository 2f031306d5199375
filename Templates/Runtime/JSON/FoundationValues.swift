public import Foundation

// Here and not beside the types of each client: two clients that share a runtime can use both.

/// Uses its own `Codable` conformance in JSON.
nonisolated extension UUID: CodableValue {
  public var parameterText: String? { codedText }

  public init?(parameterText: String) {
    self.init(codedText: parameterText)
  }
}

/// Uses its own `Codable` conformance in JSON.
nonisolated extension URL: CodableValue {
  public var parameterText: String? { codedText }

  public init?(parameterText: String) {
    self.init(codedText: parameterText)
  }
}
