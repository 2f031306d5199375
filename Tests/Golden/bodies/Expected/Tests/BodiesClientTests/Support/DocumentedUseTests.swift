// Made by openapi-codegen from the API's description; changes here get lost.

import BodiesClient
import BodiesClientTesting
import Testing

/// A part of your app, which is given the client.
struct AppPart {
  let client: BodiesClient

  /// What the app shows.
  func line() async -> String {
    do {
      _ = try await client.bodies.several(body: .json(.init(name: "example-name")))
      return "here it is"
    } catch {
      return error.statusCode.map { "it failed with \($0)" } ?? "try again later"
    }
  }
}

@Suite("A part of the app")
struct AppPartTests {
  private let mock = MockBodiesClient()
  private let part: AppPart

  init() throws {
    part = AppPart(client: try BodiesClient(mock: mock))
  }

  @Test("It shows what there is")
  func success() async {
    #expect(await part.line() == "here it is")
    #expect(mock.calls(of: SeveralRequest.self).count == 1)
  }

  @Test("It says what the server refused")
  func failure() async {
    mock.respond(to: SeveralRequest.self, with: .example(status: 400))
    #expect(await part.line() == "it failed with 400")
  }

  @Test("It works without a network")
  func offline() async {
    mock.respondToOthers(with: .failure(.unreachable("no network")))
    #expect(await part.line() == "try again later")
  }
}
