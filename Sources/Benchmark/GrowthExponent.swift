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

/// The exponent with which a cost grows with the number of parts, from the costs of three documents.
struct GrowthExponent {
  /// The ratio of parts between the largest document and the second one.
  static let factor = 4

  /// The exponent, or 0 if the parts cost too little to measure.
  let value: Double

  /// - Parameters:
  ///   - base: the cost of a document with one part, which the others contain.
  ///   - small: the cost of a document with many parts.
  ///   - large: the cost of a document with `factor` times as many.
  ///   - noise: the variation of a cost from run to run, as a fraction of the base.
  init(base: Double, small: Double, large: Double, noise: Double) {
    let (first, second) = (small - base, large - base)
    guard first > base * noise, second > first else {
      value = 0
      return
    }
    value = log(second / first) / log(Double(Self.factor))
  }
}
