/// How urgent an order is. The values are all that there are.
public nonisolated enum Level: String, Codable, Hashable, Sendable {
  case low, high
}
