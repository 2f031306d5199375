nonisolated extension Decoder {
  /// The property that tells the members of a union apart; `nil` where it is missing, or no string.
  func tag(_ name: WireName) -> String? {
    try? container(keyedBy: WireName.self).decode(String.self, forKey: name)
  }
}
