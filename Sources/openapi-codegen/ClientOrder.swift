import ClientModel
import Diagnostics
import Generator

/// A client to generate, with its input and its output folder.
struct ClientOrder {
  let configuration: CodegenConfiguration
  let pipeline: Pipeline
  let folder: String

  /// - Returns: `nil` if a setting is missing, with an error in `diagnostics`.
  init?(
    _ configuration: CodegenConfiguration, output: String?, diagnostics: inout DiagnosticList
  ) {
    if let problem = configuration.problem { diagnostics.append(problem) }
    let pipeline = configuration.pipeline(diagnostics: &diagnostics)
    let folder = output ?? configuration.outputFolder
    if folder == nil {
      diagnostics.append(configuration.missing("output", option: "--output"))
    }
    if configuration.name == nil {
      diagnostics.append(configuration.missing("name", option: "--name"))
    }
    guard let pipeline, let folder, !diagnostics.hasErrors else { return nil }
    self.configuration = configuration
    self.pipeline = pipeline
    self.folder = folder
  }

  /// Checks that no two clients have the same folder, because each would remove the files of the other.
  static func checkFolders(of orders: [ClientOrder], diagnostics: inout DiagnosticList) {
    var seen: Set<String> = []
    for order in orders where !seen.insert(order.folder).inserted {
      diagnostics.append(
        .error(
          code: .configurationInvalid, "two clients have the output folder '\(order.folder)'",
          at: order.configuration.location, hint: "give each its own 'output'"))
    }
  }

  /// - Parameter diagnostics: receives the document's diagnostics.
  func made(diagnostics: inout DiagnosticList) -> MadeClient? {
    let start = ContinuousClock.now
    var found = DiagnosticList()
    let package = pipeline.package(diagnostics: &found)
    diagnostics.append(contentsOf: found.all)
    return package.map { client, files in
      MadeClient(
        order: self, client: client, files: files, duration: ContinuousClock.now - start)
    }
  }
}

/// A client in memory.
struct MadeClient {
  let order: ClientOrder
  let client: Client
  let files: PackageFiles
  let duration: Duration
}
