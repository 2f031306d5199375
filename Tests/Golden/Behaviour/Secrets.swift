import Foundation
import HTTPTypes
import SecretsClient

/// The secret in each value below.
private let secret = "s3cr3t"

func secrets() throws {
  let json = JSONText(JSONCoding.decoder, JSONCoding.encoder)
  let user = try json.read(
    #"{"id":"u","token":"\#(secret)","refreshToken":null,"kind":"robot","inviteUrl":"https://x/i?k=\#(secret)","account":{"number":"\#(secret)"}}"#,
    as: User.self)
  var delegator = NewUser(
    name: "n", password: secret, oldPassword: .value(secret), answers: [.init(text: secret)],
    codes: [secret], keys: ["k": secret], credentials: .init(key: secret))
  delegator.delegate = NewUser(name: "m", password: secret)
  let request = CreateUserRequest(pin: secret, body: delegator, resetToken: secret)
  let response = CreateUserResponse(
    sessionToken: secret, key: secret, body: user, response: Response(status: .created))
  let login = try json.read(
    #"{"access_token":"\#(secret)","token_type":"bearer"}"#, as: LoginUserResponseBody.self)

  print("account:", user.account.map { "\($0)" } ?? "none")
  print("login:", login)
  show("user", user)
  show("request", request)
  show("response", response)
  show("login", login)
  show("body", SetPasswordRequest(body: secret))

  print("written:", try json.text(of: user))
  print("written:", try json.text(of: delegator))
  print("equal:", user == user, delegator == delegator.delegate, login.accessToken == secret)
}

/// Prints whether any description of a value contains its secret.
private func show(_ name: String, _ value: some Any) {
  var dumped = ""
  dump(value, to: &dumped)
  let texts = ["\(value)", String(reflecting: value), dumped]
  print("\(name) shows its secret:", texts.contains { $0.contains(secret) })
  print("\(name) says that it has one:", texts.allSatisfy { $0.contains("<secret>") })
}
