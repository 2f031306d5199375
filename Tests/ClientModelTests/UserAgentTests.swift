import Testing

@testable import ClientModel

@Suite("The user agent")
struct UserAgentTests {
  @Test(
    "It contains the name of the client and the version of the API, within RFC 9110",
    arguments: [
      ("2.0", "Pets-Swift/2.0 (openapi-codegen)"),
      ("", "Pets-Swift (openapi-codegen)"),
      ("2024-06-01 (beta)", "Pets-Swift/2024-06-01-beta (openapi-codegen)"),
      (" v1/\r\nX: y\u{202E}ü ", "Pets-Swift/v1-X-y (openapi-codegen)"),
      ("()", "Pets-Swift (openapi-codegen)"),
      (
        String(repeating: "1.", count: 50),
        "Pets-Swift/\(String(repeating: "1.", count: 20)) (openapi-codegen)"
      ),
    ])
  func text(version: String, expected: String) {
    #expect(UserAgent.text(client: "Pets", version: version) == expected)
  }
}
