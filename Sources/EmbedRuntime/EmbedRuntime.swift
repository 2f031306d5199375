import Foundation
import PackagePlugin

/// Puts the sources of `Templates/Runtime`, `Templates/AsyncHTTPClient` and `Templates/Testing` into the
/// `Templates` module as text.
@main
struct EmbedRuntime: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    [
      try command("runtimeSources", folder: "Runtime", context),
      try command("asyncHTTPClientSources", folder: "AsyncHTTPClient", context),
      try command("testingSources", folder: "Testing", context),
    ]
  }

  /// - Parameter name: the list of the sources is called like this.
  private func command(_ name: String, folder: String, _ context: PluginContext) throws -> Command {
    let root = context.package.directoryURL.appending(path: "Templates").appending(path: folder)
    let paths = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    let sources = (paths?.compactMap { $0 as? URL } ?? [])
      .filter { $0.pathExtension == "swift" }
      .sorted { $0.path < $1.path }
    let output = context.pluginWorkDirectoryURL.appending(path: "\(folder)Sources.swift")
    return .buildCommand(
      displayName: "Embedding Templates/\(folder)",
      executable: try context.tool(named: "embed-sources").url,
      arguments: [output.path, name, root.path] + sources.map(\.path),
      inputFiles: sources,
      outputFiles: [output])
  }
}
