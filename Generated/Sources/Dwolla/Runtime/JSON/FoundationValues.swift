public import Foundation

// These are in the runtime rather than in each client, so that two clients that share a runtime can
// both use them.

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
