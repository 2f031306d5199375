#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The power of the number of parts that a cost grows with, from the costs of three documents.
struct GrowthExponent {
  /// How many times as many parts the largest document has as the second one.
  static let factor = 4

  /// 0 where the parts cost too little to tell.
  let value: Double

  /// - Parameters:
  ///   - base: the cost of a document with one part, which the others contain.
  ///   - small: that of a document with many parts.
  ///   - large: that of one with `factor` times as many.
  ///   - noise: the share of the base by which a cost changes from run to run.
  init(base: Double, small: Double, large: Double, noise: Double) {
    let (first, second) = (small - base, large - base)
    guard first > base * noise, second > first else {
      value = 0
      return
    }
    value = log(second / first) / log(Double(Self.factor))
  }
}
