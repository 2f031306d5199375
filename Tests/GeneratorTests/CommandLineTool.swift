import Foundation

/// A run of the built executable.
struct CommandLineTool {
  var status: Int32
  var output: String
  var errors: String

  /// - Parameters:
  ///   - folder: receives the output, and is the working folder.
  ///   - launcher: a command that starts the executable.
  init(
    _ arguments: [String], in folder: TemporaryFolder, environment: [String: String] = [:],
    launcher: [String] = []
  ) throws {
    let process = Process()
    let tool = Self.executable
    process.executableURL = launcher.first.map { URL(fileURLWithPath: $0) } ?? tool
    process.arguments = launcher.dropFirst() + (launcher.isEmpty ? [] : [tool.path]) + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let captured = try TemporaryFolder()
    for name in ["out", "err"] { try captured.write("", to: name) }
    let output = try FileHandle(forWritingTo: URL(fileURLWithPath: captured["out"]))
    let errors = try FileHandle(forWritingTo: URL(fileURLWithPath: captured["err"]))
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    // The status of a crash is the number of a signal, which must not count as an exit status.
    status = process.terminationReason == .exit ? process.terminationStatus : -1
    self.output = try captured.text(of: "out")
    self.errors = try captured.text(of: "err")
  }

  static var executable: URL { productsFolder.appendingPathComponent("openapi-codegen") }

  /// The folder of the built products, in which the test bundle is.
  private static var productsFolder: URL {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    return bundle?.bundleURL.deletingLastPathComponent() ?? Bundle.main.bundleURL
  }
}
