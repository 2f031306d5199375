import FaultServer
import Foundation
import HTTPTypes
import Runtime
import Testing

/// Responses for which Foundation on Linux crashes the process before it calls the transport.
///
/// If an exit test fails, Foundation has fixed the bug: then move its response to `all`.
@Suite("Responses that are fatal to Foundation", .timeLimit(.minutes(5)))
struct FatalResponseTests {
  static let trailers = FaultResponse.chunked(200, [:], ["a", "b"], trailers: ["X-Sum": "2"])
  static let brokenHead: FaultResponse = [.bytes("HTTP/1.1 200 OK\r\nContent-Len"), .close]
  static let immenseBody: FaultResponse = [
    .head(200, ["Content-Length": "9223372036854775807"]), .bytes("half"), .close,
  ]

  #if os(Linux)
    static let sound: [TransportKind] = [.asyncHTTPClient]

    @Test func trailersAreFatal() async {
      await #expect(processExitsWith: .failure) { try await call(FatalResponseTests.trailers) }
    }

    @Test func aBrokenHeadIsFatal() async {
      await #expect(processExitsWith: .failure) { try await call(FatalResponseTests.brokenHead) }
    }

    @Test func anImmenseBodyIsFatal() async {
      await #expect(processExitsWith: .failure) { try await call(FatalResponseTests.immenseBody) }
    }
  #else
    static let sound = TransportKind.allCases
  #endif

  @Test(arguments: sound)
  func trailers(kind: TransportKind) async throws {
    try await FaultServer.run { _ in
      Self.trailers
    } _: { server in
      let transport = kind.make()
      for _ in 0..<2 {
        let answer = try await transport.answer(.get, server.url)
        #expect(answer.text == "ab")
      }
    }
  }

  @Test(arguments: sound)
  func aBrokenHead(kind: TransportKind) async throws {
    try await FaultServer.run { _ in
      Self.brokenHead
    } _: { server in
      let error = await failure { _ = try await kind.make().answer(.post, server.url) }
      #expect(error?.isConnection == true, "\(String(describing: error))")
    }
  }

  @Test(arguments: sound)
  func anImmenseBody(kind: TransportKind) async throws {
    try await FaultServer.run { _ in
      Self.immenseBody
    } _: { server in
      // The response is either invalid or too large.
      let answer = try? await kind.make().answer(.post, server.url)
      #expect(answer == nil)
    }
  }
}

#if os(Linux)
  private func call(_ answer: FaultResponse) async throws {
    try await FaultServer.run { _ in
      answer
    } _: { server in
      let transport = TransportKind.urlSession.make()
      _ = try? await transport.answer(.post, server.url)
    }
  }
#endif
