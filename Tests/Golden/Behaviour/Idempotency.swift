import Foundation
import HTTPTypes
import IdempotencyClient

func idempotency() async throws {
  for key in ["mine", nil] {
    let seen = try await keys(of: key)
    print("key \(key ?? "nil"):", seen.filter { $0 == key }.count, "of the caller")
    print("  one for both attempts:", seen.count == 2 && Set(seen).count == 1)
    print("  length:", seen.first?.count ?? 0)
  }
  let next = try await keys(of: nil).first
  print("  another for the next call:", try await keys(of: nil).first != next)
  for key in ["", "a\nb"] {
    do {
      print("key:", try await keys(of: key))
    } catch {
      print("key:", error)
    }
  }
}

/// The keys of the attempts of one call. The server rejects the first attempt.
private func keys(of key: String?) async throws -> [String] {
  let sent = Sent()
  let client = try IdempotencyClient(
    server: Server(url: "https://example.com"),
    configuration: Configuration(retries: .backoff(initialInterval: .milliseconds(1))),
    transport: InMemoryTransport { request, _ in
      Response(status: await sent.append(request) == 1 ? .serviceUnavailable : .created)
    })
  try await client.transfers.create(body: .init(amount: "1"), idempotencyKey: key)
  return await sent.keys
}

private actor Sent {
  var keys: [String] = []

  /// - Returns: the number of requests.
  func append(_ request: HTTPRequest) -> Int {
    keys.append(request.headerFields[.init("Idempotency-Key")!] ?? "none")
    return keys.count
  }
}
