import LoopbackServer

extension Reply {
  static func json(_ status: Int = 200, _ body: String) -> Self {
    Reply(status, type: "application/vnd.dwolla.v1.hal+json", body)
  }

  static func token(_ text: String = "t0k3n", lifetime: Int = 3600) -> Self {
    .json(
      200, #"{"access_token":"\#(text)","token_type":"Bearer","expires_in":\#(lifetime)}"#)
  }
}
