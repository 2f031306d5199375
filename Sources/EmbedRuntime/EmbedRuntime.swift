import Foundation
import PackagePlugin

/// Puts the sources of `Templates/Runtime` into the `Templates` module as text.
@main
struct EmbedRuntime: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL.appending(path: "Templates/Runtime")
    let paths = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    let sources = (paths?.compactMap { $0 as? URL } ?? [])
      .filter { $0.pathExtension == "swift" }
      .sorted { $0.path < $1.path }
    let output = context.pluginWorkDirectoryURL.appending(path: "RuntimeSources.swift")
    return [
      .buildCommand(
        displayName: "Embedding the client runtime",
        executable: try context.tool(named: "embed-sources").url,
        arguments: [output.path, root.path] + sources.map(\.path),
        inputFiles: sources,
        outputFiles: [output])
    ]
  }
}
