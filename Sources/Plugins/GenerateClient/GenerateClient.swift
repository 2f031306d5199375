import Foundation
import PackagePlugin

/// `swift package generate-client` writes the clients of targets into the package, for you to commit.
///
/// It includes a target if its folder contains `openapi-codegen.yaml` with a `layout` or an `output`. A configuration
/// without either is for the build tool plugin.
@main
struct GenerateClient: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) throws {
    var rest = ArgumentExtractor(arguments)
    let wanted = rest.extractOption(named: "target")
    let configurations =
      try wanted.isEmpty
      ? context.package.targets.compactMap(Self.configuration).filter(Self.saysWhatToWrite)
      : context.package.targets(named: wanted).map { target in
        guard let file = Self.configuration(of: target) else {
          throw Failure("the target '\(target.name)' has no 'openapi-codegen.yaml'")
        }
        return file
      }
    guard !configurations.isEmpty else {
      throw Failure("no target of the package has an 'openapi-codegen.yaml' with 'layout: sources'")
    }
    let tool = try context.tool(named: "openapi-codegen").url
    for configuration in configurations {
      try Self.run(
        tool, ["generate", "--config", configuration.path] + rest.remainingArguments)
    }
  }

  private static func configuration(of target: any Target) -> URL? {
    ["openapi-codegen.yaml", "openapi-codegen.yml"]
      .map { target.directoryURL.appending(path: $0) }
      .first { FileManager.default.fileExists(atPath: $0.path) }
  }

  private static func saysWhatToWrite(_ configuration: URL) throws -> Bool {
    try String(contentsOf: configuration, encoding: .utf8)
      .split(whereSeparator: \.isNewline)
      .contains { line in ["layout:", "output:", "clients:"].contains { line.hasPrefix($0) } }
  }

  /// The tool reports the problem itself, with its location.
  private static func run(_ tool: URL, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = tool
    process.arguments = arguments
    try process.run()
    process.waitUntilExit()
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      throw Failure("openapi-codegen ended with status \(process.terminationStatus)")
    }
  }
}

struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
