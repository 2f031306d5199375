import Foundation
import PackagePlugin

/// Generates the client for a target's OpenAPI document during the build.
///
/// The target's folder contains `openapi-codegen.yaml`, with the name of the client, and the document.
@main
struct OpenAPIClient: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let target = target as? any SourceModuleTarget else { return [] }
    let input = try ClientInput(folder: target.directoryURL, of: target.name)
    return [
      input.command(
        try context.tool(named: "openapi-codegen").url, output: context.pluginWorkDirectoryURL)
    ]
  }
}

#if canImport(XcodeProjectPlugin)
  import XcodeProjectPlugin

  extension OpenAPIClient: XcodeBuildToolPlugin {
    func createBuildCommands(context: XcodePluginContext, target: XcodeTarget) throws -> [Command] {
      let configuration = target.inputFiles.first { file in
        ClientInput.configurationNames.contains(file.url.lastPathComponent)
      }
      guard let configuration else { throw MissingFile.configuration(target.displayName) }
      let input = try ClientInput(
        folder: configuration.url.deletingLastPathComponent(), of: target.displayName)
      return [
        input.command(
          try context.tool(named: "openapi-codegen").url, output: context.pluginWorkDirectoryURL)
      ]
    }
  }
#endif
