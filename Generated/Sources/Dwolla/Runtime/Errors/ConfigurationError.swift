public import Foundation

/// The reason why a client cannot be created.
public nonisolated enum ConfigurationError: Error, Equatable, Sendable {
  /// Environment variables are missing.
  case missingVariables([String])
  /// The server URL is invalid.
  case invalidServer(String)
  /// The URL of the token endpoint is invalid.
  case invalidTokenURL(String)
  /// A header of the configuration is invalid.
  case invalidHeader(String)
}

nonisolated extension ConfigurationError: CustomStringConvertible, LocalizedError {
  public var description: String {
    switch self {
    case .missingVariables(let names):
      "the environment has no \(names.joined(separator: " and no ")); "
        + "set \(names.count == 1 ? "it" : "them"), or pass the credential to the client"
    case .invalidServer(let problem): "the server's URL cannot be used: \(problem)"
    case .invalidHeader(let problem): problem
    case .invalidTokenURL(let problem): "the token endpoint's URL cannot be used: \(problem)"
    }
  }

  public var errorDescription: String? { description }
}
