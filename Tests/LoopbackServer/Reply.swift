/// A response of the server.
public struct Reply: Sendable {
  public var status: Int
  public var headers: [String: String]
  public var body: String

  public init(_ status: Int, headers: [String: String] = [:], body: String = "") {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// A body of a media type.
  public init(_ status: Int, type: String, _ body: String) {
    self.init(status, headers: ["Content-Type": type], body: body)
  }
}
