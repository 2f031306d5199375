import Foundation

/// Removes a secret from a response. The time is linear in the lengths of both, because a server may choose them.
nonisolated struct SecretRemoval {
  private let pattern: [UInt8]
  /// The length of the longest proper prefix that ends at each byte of the pattern
  /// (Knuth-Morris-Pratt).
  private let borders: [Int]

  private static let replacement = Data("<secret>".utf8)

  /// - Parameter secrets: longer ones are removed first, because they may contain others.
  static func removing(_ secrets: [String], from body: Data) -> Data {
    let ordered = Set(secrets).sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
    return ordered.reduce(body) { SecretRemoval($1).removing(from: $0) }
  }

  private init(_ secret: String) {
    pattern = Array(secret.utf8)
    var borders = [Int](repeating: 0, count: pattern.count)
    var length = 0
    for index in pattern.indices.dropFirst() {
      while length > 0, pattern[index] != pattern[length] { length = borders[length - 1] }
      if pattern[index] == pattern[length] { length += 1 }
      borders[index] = length
    }
    self.borders = borders
  }

  private func removing(from body: Data) -> Data {
    guard !pattern.isEmpty, pattern.count <= body.count else { return body }
    let ends = occurrences(in: Array(body))
    guard !ends.isEmpty else { return body }
    var clean = Data()
    var start = body.startIndex
    for end in ends {
      clean += body[start..<(body.startIndex + end - pattern.count)]
      clean += Self.replacement
      start = body.startIndex + end
    }
    return clean + body[start...]
  }

  /// The ends of all occurrences that do not overlap.
  private func occurrences(in bytes: [UInt8]) -> [Int] {
    var ends: [Int] = []
    var matched = 0
    for (offset, byte) in bytes.enumerated() {
      while matched > 0, byte != pattern[matched] { matched = borders[matched - 1] }
      if byte == pattern[matched] { matched += 1 }
      if matched == pattern.count {
        ends.append(offset + 1)
        matched = 0
      }
    }
    return ends
  }
}
