import FaultServer
import Foundation
import Testing

/// Transfers 100 MB in bounded memory, measured in a separate process.
@Suite(
  "Memory", .serialized, .timeLimit(.minutes(5)),
  .disabled(if: isThreadSanitized, "The Thread Sanitizer multiplies memory."))
struct MemoryTests {
  @Test(
    arguments: TransportKind.allCases, ["uploadFile", "uploadStream", "uploadForm", "download"])
  func aHundredMegabytes(kind: TransportKind, what: String) async throws {
    let size = 100
    let raised = try await FaultServer.run { request in
      request.method == "GET"
        ? [
          .head(200, ["Content-Length": "\(size << 20)"]),
          .repeated(Data(repeating: 7, count: 1 << 20), times: size, every: nil),
        ] : .reply(200, [:], "\(request.bodyLength)")
    } _: { server in
      try await probe(kind.rawValue, what, "127.0.0.1:\(server.port)", "\(size)")
    }
    #expect(raised < 32 << 20, "\(raised >> 20) MiB")
  }

  private func probe(_ arguments: String...) async throws -> Int {
    let process = Process()
    process.executableURL = Self.productsFolder.appendingPathComponent("transport-probe")
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    try await withCheckedThrowingContinuation {
      (continuation: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in continuation.resume() }
      do {
        try process.run()
      } catch {
        continuation.resume(throwing: error)
      }
    }
    #expect(process.terminationStatus == 0)
    let text = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    return try #require(Int(text.trimmingCharacters(in: .whitespacesAndNewlines)))
  }

  /// The folder of the built products, which contains the test bundle.
  private static var productsFolder: URL {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    return bundle?.bundleURL.deletingLastPathComponent() ?? Bundle.main.bundleURL
  }
}

private let isThreadSanitized = dlsym(dlopen(nil, RTLD_NOW), "__tsan_init") != nil
