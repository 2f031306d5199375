/// The urgency of an order, a closed set of values.
public nonisolated enum Level: String, Codable, Hashable, Sendable {
  case low, high
}
