import Foundation

/// The built `openapi-codegen`.
enum Generator {
  /// Writes a package, and gives what the generator says of it.
  static func generate(
    _ document: URL, named name: String, into folder: String, options: [String] = []
  ) async throws -> ProgramRun {
    try await ProgramRun(
      products.appendingPathComponent("openapi-codegen"),
      ["generate", "--spec", document.path, "--name", name, "--output", "\(folder)/\(name)"]
        + options,
      in: folder)
  }

  /// The folder of the built products, in which the test bundle is.
  private static var products: URL {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    return bundle?.bundleURL.deletingLastPathComponent() ?? Bundle.main.bundleURL
  }
}
