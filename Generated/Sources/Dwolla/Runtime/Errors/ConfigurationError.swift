public import Foundation

/// A client that cannot be made.
public nonisolated enum ConfigurationError: Error, Equatable, Sendable {
  /// Variables that the environment is to have.
  case missingVariables([String])
  /// The server's URL cannot be used.
  case invalidServer(String)
  /// The URL of the token endpoint cannot be used.
  case invalidTokenURL(String)
  /// A header of the configuration cannot be sent.
  case invalidHeader(String)
}

nonisolated extension ConfigurationError: CustomStringConvertible, LocalizedError {
  public var description: String {
    switch self {
    case .missingVariables(let names):
      "the environment has no \(names.joined(separator: " and no ")); "
        + "set \(names.count == 1 ? "it" : "them"), or give the credential to the client"
    case .invalidServer(let problem): "the server's URL cannot be used: \(problem)"
    case .invalidHeader(let problem): problem
    case .invalidTokenURL(let problem): "the token endpoint's URL cannot be used: \(problem)"
    }
  }

  public var errorDescription: String? { description }
}
