import Foundation
import Testing

@testable import benchmark

@Suite struct GrowthExponentTests {
  /// The exponent of the cost of a document, from the number of its parts.
  private func exponent(noise: Double = 0.01, _ cost: (Double) -> Double) -> Double {
    GrowthExponent(base: cost(1), small: cost(100), large: cost(400), noise: noise).value
  }

  @Test(arguments: [1.0, 1.5, 2, 3]) func powersAreFoundWhateverARunCosts(_ power: Double) {
    let found = exponent { 1000 + 10 * pow($0, power) }
    #expect(abs(found - power) < 0.02)
  }

  @Test func sortingStaysBelowTheLimit() {
    let found = exponent { 50 + 3 * $0 * log2($0) }
    #expect(found > 1 && found < Growth.largestExponent)
  }

  @Test func squaresAreAboveTheLimit() {
    #expect(exponent { 50 + $0 * $0 / 10 } > Growth.largestExponent)
  }

  @Test func costsWithinTheNoiseSayNothing() {
    #expect(exponent(noise: 0.2) { 100 + $0 / 10 } == 0)
    #expect(exponent { _ in 100 } == 0)
  }

  @Test func largerDocumentsThatCostLessSayNothing() {
    #expect(GrowthExponent(base: 10, small: 30, large: 20, noise: 0.01).value == 0)
  }

  @Test func documentsHaveAsManyPartsAsAskedFor() {
    #expect(Set(GrowthFamily.all.map(\.name)).count == GrowthFamily.all.count)
    for family in GrowthFamily.all {
      let (few, many) = (family.document(2).utf8.count, family.document(200).utf8.count)
      #expect(many - few >= 198, "\(family.name)")
    }
  }
}
