/// A server of the API.
public nonisolated struct Server: Hashable, Sendable {
  /// The name of the server in the API description, or `nil` for your own server.
  public let name: String?
  /// An absolute `http` or `https` URL. Operations are below its path.
  public let url: String

  /// Creates a server, for example for `http://127.0.0.1:8080`.
  public init(name: String? = nil, url: String) {
    self.name = name
    self.url = url
  }
}
