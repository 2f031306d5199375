import Foundation
import Testing

/// The built `openapi-codegen`.
enum Generator {
  /// Generates a package, and returns the generator's output.
  static func generate(
    _ document: URL, named name: String, into folder: String, options: [String] = []
  ) async throws -> ProgramRun {
    try await ProgramRun(
      products.appendingPathComponent("openapi-codegen"),
      ["generate", "--spec", document.path, "--name", name, "--output", "\(folder)/\(name)"]
        + options,
      in: folder)
  }

  /// The model of a client, as JSON.
  static func model(of document: URL, named name: String, in folder: String) async throws -> Data {
    let program = products.appendingPathComponent("openapi-codegen").path
    // Without the diagnostics, which go to standard error.
    let run = try await ProgramRun(
      [
        "sh", "-c", #"exec "$0" "$@" 2>/dev/null"#, program, "model", "--spec", document.path,
        "--name", name,
      ], in: folder)
    try #require(run.status == 0, "\(run.output)")
    return Data(run.output.utf8)
  }

  /// The folder of the modules that clients import.
  static var modules: String { products.appendingPathComponent("Modules").path }

  /// The folder of the built products, in which the test bundle is.
  private static var products: URL {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    return bundle?.bundleURL.deletingLastPathComponent() ?? Bundle.main.bundleURL
  }
}
