// Made by openapi-codegen from the API's description; changes here get lost.

/// A token for a drop-in component.
public nonisolated struct ClientToken: JSONObject {
  /// The token to hand to the browser. It lasts for an hour.
  public var token: String {
    get { _token.value }
    set { _token.value = newValue }
  }
  private var _token: Hidden<String>

  public init(token: String) {
    _token = Hidden(token)
  }

  public static let properties = Properties(Self.init, (\.token, "token"))
}
