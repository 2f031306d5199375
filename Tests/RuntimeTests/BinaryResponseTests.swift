import Foundation
import HTTPTypes
import Testing

@testable import Runtime

@Suite struct BinaryResponseTests {
  @Test func theStreamIsHandedOn() async throws {
    let chunks = AsyncStream<Data> { continuation in
      for byte: UInt8 in 1...3 { continuation.yield(Data([byte])) }
      continuation.finish()
    }
    let answer = ResponseReader(
      operation: operation(), response: Response(status: .ok), stream: .stream(chunks))
    #expect(answer.body.isEmpty)
    var received: [Data] = []
    for try await chunk in answer.stream { received.append(chunk) }
    #expect(received == [Data([1]), Data([2]), Data([3])])
  }

  @Test func whatWasReadIsAStreamToo() async throws {
    let answer = ResponseReader(
      operation: operation(), response: Response(status: .ok, body: Data([1, 2])))
    #expect(try await answer.stream.collect(upTo: 2) == Data([1, 2]))
  }
}
