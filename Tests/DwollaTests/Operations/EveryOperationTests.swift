import Dwolla
import Foundation
import LoopbackServer
import Testing

@Suite("Every operation")
struct EveryOperationTests {
  @Test(
    "the examples of its page call it, and send the example of the description",
    .enabled(if: !resourceExamples.isEmpty, "'make golden' collects them"))
  func requests() async throws {
    let calls = try DocumentedCall.all()
    #expect(calls.count == 84)
    let answer: @Sendable (ReceivedRequest) -> Reply = { request in
      Self.call(of: request, among: calls)?.reply ?? Reply(404)
    }
    let security = Security.clientCredentials(id: "key", secret: "secret")
    let requests = try await withDwolla(security: security, answering: answer) { dwolla, server in
      for example in resourceExamples { try? await example.run(dwolla) }
      return await server.requests
    }
    for request in requests {
      #expect(Self.call(of: request, among: calls) != nil, "\(request.line)")
      let scheme = request.line == "POST /token" ? "Basic " : "Bearer gTm0p62yYXFiB1rOdhV0TsNO"
      #expect(request[header: "Authorization"]?.hasPrefix(scheme) == true, "\(request.line)")
    }
    for call in calls {
      let own = requests.filter { Self.call(of: $0, among: calls)?.id == call.id }
      #expect(!own.isEmpty, "\(call.id)")
      for request in own {
        if call.id != "createApplicationAccessToken" {
          #expect(request[header: "Accept"] == halJSON, "\(call.id)")
        }
        let type = request[header: "Content-Type"]?.prefix { $0 != ";" }
        if !request.body.isEmpty {
          #expect(type.map(String.init) == call.contentType, "\(call.id)")
        }
        if call.contentType?.hasSuffix("json") == true {
          let body = try sortedJSON(request.body)
          #expect(call.bodies.contains(body), "\(call.id) sends \(request.text)")
        }
      }
    }
  }

  /// Dwolla binds an idempotency key to the exact bytes of the body.
  @Test(
    "it sends the same bytes each time",
    .enabled(if: !resourceExamples.isEmpty, "'make golden' collects them"))
  func bytes() async throws {
    let bodies = try await withDwolla(answering: Reply(500)) { dwolla, server in
      for example in resourceExamples {
        for _ in 0..<2 { try? await example.run(dwolla) }
      }
      return await server.requests.filter { $0[header: "Content-Type"]?.hasSuffix("json") == true }
        .map { [$0.line, $0.text] }
    }
    #expect(bodies.count > 100)
    for (text, count) in Dictionary(grouping: bodies, by: \.self).mapValues(\.count) {
      #expect(count.isMultiple(of: 2), "\(text)")
    }
  }

  @Test("the bodies of its failures are decoded, with a known code")
  func failures() throws {
    var count = 0
    for call in try DocumentedCall.all() where call.id != "createApplicationAccessToken" {
      #expect(!call.failures.isEmpty, "\(call.id)")
      for failure in call.failures {
        let body = try JSONCoding.decoder.decode(ErrorBody.self, from: failure)
        #expect(body.code.isKnown, "\(call.id): \(body.code)")
        #expect(!body.message.isEmpty)
        for error in body.errors { #expect(error.code.isKnown, "\(call.id): \(error.code)") }
        count += 1
      }
    }
    #expect(count > 300)
  }

  /// The operation of a request. Operations with the same method and path are distinguished by their bodies.
  private static func call(
    of request: ReceivedRequest, among calls: [DocumentedCall]
  ) -> DocumentedCall? {
    let line = request.line.prefix { $0 != "?" }
    let candidates = calls.filter { $0.line == line }
    if request.body.isEmpty {
      return candidates.first { $0.contentType == nil } ?? candidates.first
    }
    guard let body = try? sortedJSON(request.body) else { return candidates.first }
    return candidates.first { $0.bodies.contains(body) }
  }
}
