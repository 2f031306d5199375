#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Measures the cost of the generated package for its users: lines of code, time and memory of compiling, and program
/// size.
struct Compiling {
  let package: EmittedPackage
  let plain: PlainPackage
  let swift: String

  /// - Parameters:
  ///   - folder: the folder in which the package is generated and built.
  ///   - swift: the path of the command `swift`.
  init(_ input: Input, generator: String, folder: TemporaryFolder, swift: String) throws {
    let package = EmittedPackage(folder: folder.path + "/package")
    self.package = package
    self.swift = swift
    _ = try ChildProcess.run([
      generator, "generate", "--spec", input.document, "--name", EmittedPackage.name, "--output",
      package.folder,
    ])
    plain = try PlainPackage(like: package, in: folder.path + "/plain")
  }

  func report() throws -> String {
    var lines = ["emitted lines"]
    for part in try package.lines() { lines.append("  \(part.count.text(width: 7))  \(part.name)") }
    lines += [
      "",
      "a module built by SwiftPM: wall s, CPU s, peak MiB of one process; × is times the floor:",
      "plain Codable structs of \(plain.properties) properties, as many as the emitted ones have",
    ]
    for configuration in ["debug", "release"] {
      // Alternately, so that other work on the machine affects both.
      let floor = try compile(configuration, PlainPackage.name, in: plain.folder)
      let cost = try compile(configuration, EmittedPackage.name, in: package.folder)
      lines += [
        "  \(configuration), the floor: \(floor.text)",
        "  \(configuration), emitted:   \(cost.text)",
        "    × \((cost.processorTime / floor.processorTime).tenths) CPU, "
          + "× \((Double(cost.peakBytes) / Double(floor.peakBytes)).tenths) memory",
      ]
    }
    lines += ["", "a stripped release program, statically linked, kB"]
    do {
      for (program, bytes) in try sampleSizes() {
        lines.append("  \((bytes / 1000).text(width: 7))  \(program.title)")
      }
    } catch {
      // Foundation's networking needs them on Linux.
      lines += [
        "  not linked: \(error)",
        "  On Debian and Ubuntu, install what Foundation is linked with, and run this again:",
        "  apt-get install libcurl4-openssl-dev libxml2-dev",
      ]
    }
    return lines.joined(separator: "\n")
  }

  /// Builds everything, and then only the module again.
  private func compile(
    _ configuration: String, _ module: String, in folder: String
  ) throws -> Cost {
    let build = [
      swift, "build", "--package-path", folder, "--configuration", configuration, "--target",
      module,
    ]
    _ = try ChildProcess.run(build)
    // Removes the build products of the module, so that it is compiled again.
    let products = "\(folder)/.build/\(configuration)"
    try FileManager.default.removeItem(atPath: "\(products)/\(module).build")
    try FileManager.default.removeItem(atPath: "\(products)/Modules/\(module).swiftmodule")
    return try ChildProcess.run(build)
  }

  private func sampleSizes() throws -> [(program: SampleProgram, bytes: Int)] {
    let samples = try SamplePackage(in: package.folder + "-samples", using: package)
    let options = ["--package-path", samples.folder, "--configuration", "release"]
    let linking = ["--static-swift-stdlib", "-Xlinker", "-s"]
    _ = try ChildProcess.run([swift, "build"] + options + linking)
    return try SampleProgram.all.map { program in
      let path = "\(samples.folder)/.build/release/\(program.name)"
      return (program, try FileManager.default.sizeOfFile(atPath: path))
    }
  }
}

/// A generated package in a folder.
struct EmittedPackage {
  static let name = "Dwolla"
  let folder: String

  var sources: String { "\(folder)/Sources/\(Self.name)" }

  /// The lines of the module by folder. The runtime is last, because it is the same in each package.
  func lines() throws -> [(name: String, count: Int)] {
    var counts: [String: Int] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: sources)
    where path.hasSuffix(".swift") {
      let data = try Data(contentsOf: URL(fileURLWithPath: "\(sources)/\(path)"))
      let part = path.contains("/") ? String(path.prefix { $0 != "/" }) : "the client"
      counts[part, default: 0] += data.count { $0 == UInt8(ascii: "\n") }
    }
    let runtime = counts.removeValue(forKey: "Runtime") ?? 0
    let total = counts.values.reduce(0, +)
    return counts.sorted { $0.key < $1.key }.map { (name: $0.key, count: $0.value) }
      + [("all without the runtime", total), ("the runtime", runtime)]
  }
}

extension FileManager {
  fileprivate func sizeOfFile(atPath path: String) throws -> Int {
    let size = try attributesOfItem(atPath: path)[.size]
    // FoundationEssentials has no NSNumber, which converts to any integer type.
    guard let bytes = size as? Int ?? (size as? any BinaryInteger).map({ Int($0) }) else {
      throw BenchmarkError("cannot find out the size of '\(path)'")
    }
    return bytes
  }
}

extension Cost {
  fileprivate var text: String {
    "\((wallTime / .seconds(1)).tenths), \((processorTime / .seconds(1)).tenths), \(peakBytes >> 20)"
  }
}

extension Double {
  /// The number with one decimal place.
  fileprivate var tenths: String {
    let tenths = Int((self * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}

extension Int {
  fileprivate func text(width: Int) -> String {
    String(repeating: " ", count: Swift.max(0, width - "\(self)".count)) + "\(self)"
  }
}
