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

/// Measures how the cost of generating grows with the parts of a document: the exponent between two documents of each
/// kind, one with four times the parts of the other, minus the cost of a document with one part.
struct Growth {
  /// The limit, which allows six times the cost for four times the parts.
  static let largestExponent = 1.3

  var generator: String
  var folder: TemporaryFolder
  /// The command that counts instructions, which other work on the machine does not affect. Without it, time is measured.
  var valgrind: String?

  /// Prints a line for each kind.
  /// - Throws: for an exponent above the limit, if instructions are counted.
  func report() throws {
    print(
      "".padded(to: 36), "parts", valgrind == nil ? "CPU s" : "Minstr", "exponent", separator: "\t")
    var tooSteep: [String] = []
    for family in GrowthFamily.all {
      // Counting takes fifty times as long as running.
      let count = valgrind == nil ? family.most : family.most / 4
      let costs = try [1, count / GrowthExponent.factor, count].map { try cost(of: family, $0) }
      // Differences below the noise do not count as growth.
      let exponent = GrowthExponent(
        base: costs[0], small: costs[1], large: costs[2], noise: valgrind == nil ? 0.2 : 0.01
      ).value
      print(
        family.name.padded(to: 36), count, Self.rounded(costs[2]), Self.rounded(exponent),
        separator: "\t")
      // Each measurement takes a while, so show each result immediately.
      fflush(nil)
      if exponent > Self.largestExponent, !family.isCountedInSteps { tooSteep.append(family.name) }
    }
    guard valgrind != nil, !tooSteep.isEmpty else { return }
    throw BenchmarkError(
      "the cost grows faster than n^\(Self.largestExponent): \(tooSteep.joined(separator: ", "))")
  }

  /// Processor seconds, or millions of instructions.
  private func cost(of family: GrowthFamily, _ count: Int) throws -> Double {
    let specification = folder.path + "/growth.yaml"
    let output = folder.path + "/" + UUID().uuidString
    try Data(family.document(count).utf8).write(to: URL(fileURLWithPath: specification))
    defer { try? FileManager.default.removeItem(atPath: output) }
    let command = [
      generator, "generate", "--spec", specification, "--name", "Growth", "--output", output,
    ]
    guard let valgrind else { return try ChildProcess.run(command).processorTime / .seconds(1) }
    let log = folder.path + "/valgrind.log"
    let counting = [
      valgrind, "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null",
      "--log-file=\(log)",
    ]
    _ = try ChildProcess.run(counting + command)
    return try Self.instructions(in: String(contentsOfFile: log, encoding: .utf8)) / 1_000_000
  }

  /// `==12== I refs: 1,234,567`
  private static func instructions(in log: String) throws -> Double {
    let line = log.split(separator: "\n").first { $0.contains("I") && $0.contains("refs:") }
    guard
      let count = line.flatMap({ Double($0.split(separator: ":").last?.filter(\.isNumber) ?? "") })
    else { throw BenchmarkError("the valgrind log has no instruction count: \(log)") }
    return count
  }

  private static func rounded(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
