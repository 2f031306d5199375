/// Where the API is.
public nonisolated struct Server: Hashable, Sendable {
  /// The server's name in the API's description; `nil` for one of your own.
  public let name: String?
  /// An absolute `http` or `https` URL. A path in it is kept: operations are below it.
  public let url: String

  /// A server of your own, such as `http://127.0.0.1:8080`, or a named one.
  public init(name: String? = nil, url: String) {
    self.name = name
    self.url = url
  }
}
