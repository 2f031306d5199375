import Foundation
import PackagePlugin

/// The files of a target from which a client is generated.
struct ClientInput {
  static let configurationNames = ["openapi-codegen.yaml", "openapi-codegen.yml"]
  private static let documentNames = ["openapi.yaml", "openapi.yml", "openapi.json"]

  private let configuration: URL
  /// The document, unless the configuration names one.
  private let document: URL?
  /// All files that a run may read, because references and overlays can use other files of the target.
  private let files: [URL]

  init(folder: URL, of target: String) throws {
    let paths = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    files = (paths?.compactMap { $0 as? URL } ?? [])
      .filter { ["yaml", "yml", "json"].contains($0.pathExtension) }
      .sorted { $0.path < $1.path }
    let known = Set(files.map(\.path))
    func first(of names: [String]) -> URL? {
      names.map { folder.appending(path: $0) }.first { known.contains($0.path) }
    }
    guard let configuration = first(of: Self.configurationNames) else {
      throw MissingFile.configuration(target)
    }
    self.configuration = configuration
    document = first(of: Self.documentNames)
  }

  /// - Parameter output: the folder of the sources, whose names do not depend on the document.
  func command(_ tool: URL, output: URL) -> Command {
    let names = ["Client", "Models", "Operations", "Resources", "Runtime"]
    return .buildCommand(
      displayName: "Generating the client for \(configuration.path)",
      executable: tool,
      arguments: [
        "generate", "--config", configuration.path, "--layout", "plugin", "--output", output.path,
        "--overwrite",
      ] + (document.map { ["--default-spec", $0.path] } ?? []),
      inputFiles: files,
      outputFiles: names.map { output.appending(path: "\($0).swift") })
  }
}

/// A missing file of a target.
enum MissingFile: Error, CustomStringConvertible {
  case configuration(String)

  var description: String {
    switch self {
    case .configuration(let target):
      """
      The target '\(target)' uses the plugin OpenAPIClient and has no 'openapi-codegen.yaml'. A line such as \
      'name: PetStore' is enough, next to 'openapi.yaml'.
      """
    }
  }
}
