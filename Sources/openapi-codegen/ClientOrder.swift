import ClientModel
import Diagnostics
import Generator
import OpenAPI

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
    let document = pipeline.document(diagnostics: &found)
    let package = document.flatMap { pipeline.package(of: $0, diagnostics: &found) }
    diagnostics.append(contentsOf: found.all)
    guard let document, let (client, files) = package else { return nil }
    return MadeClient(
      order: self, document: document, client: client, files: files,
      duration: ContinuousClock.now - start)
  }
}

/// A client in memory.
struct MadeClient {
  let order: ClientOrder
  let document: Document
  let client: Client
  let files: PackageFiles
  let duration: Duration
}

extension [MadeClient] {
  /// Keeps the clients in memory until the process exits, because freeing every node takes long.
  func keepUntilExit() { _ = Unmanaged.passRetained(KeptClients(clients: self)) }
}

private final class KeptClients {
  private let clients: [MadeClient]

  init(clients: [MadeClient]) { self.clients = clients }
}
