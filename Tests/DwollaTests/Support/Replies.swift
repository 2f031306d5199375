import LoopbackServer

/// The media type of the API.
let halJSON = "application/vnd.dwolla.v1.hal+json"

extension Reply {
  /// JSON with the API's media type.
  static func hal(_ status: Int, _ body: String) -> Self {
    Self(status, type: halJSON, body)
  }

  /// An error in the API's format.
  static func error(_ status: Int, _ code: String, _ message: String) -> Self {
    hal(status, #"{"code": "\#(code)", "message": "\#(message)"}"#)
  }

  /// 201 without a body.
  static func created(_ location: String) -> Self {
    Self(201, headers: ["Location": location])
  }

  /// An access token.
  static func token(_ text: String) -> Self {
    Self(
      200, type: "application/json",
      #"{"access_token": "\#(text)", "token_type": "Bearer", "expires_in": 3600}"#)
  }
}
