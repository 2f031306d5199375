// Made by openapi-codegen from the API's description; changes here get lost.

import Dwolla
import DwollaTesting
import Testing

/// A part of your app, which is given the client.
struct AppPart {
  let client: Dwolla

  /// What the app shows.
  func line() async -> String {
    do {
      _ = try await client.root.get()
      return "here it is"
    } catch {
      return error.statusCode.map { "it failed with \($0)" } ?? "try again later"
    }
  }
}

@Suite("A part of the app")
struct AppPartTests {
  private let mock = MockDwolla()
  private let part: AppPart

  init() throws {
    part = AppPart(client: try Dwolla(mock: mock))
  }

  @Test("It shows what there is")
  func success() async {
    #expect(await part.line() == "here it is")
    #expect(mock.calls(of: GetRootRequest.self).count == 1)
  }

  @Test("It says what the server refused")
  func failure() async {
    mock.respond(to: GetRootRequest.self, with: .example(status: 429))
    #expect(await part.line() == "it failed with 429")
  }

  @Test("It works without a network")
  func offline() async {
    mock.respondToOthers(with: .failure(.unreachable("no network")))
    #expect(await part.line() == "try again later")
  }
}
