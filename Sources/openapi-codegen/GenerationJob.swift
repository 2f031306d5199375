import ClientModel
import Diagnostics
import Generator
import OpenAPI

/// A client to generate, with its input and its output folder.
struct GenerationJob {
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
  static func checkFolders(of jobs: [GenerationJob], diagnostics: inout DiagnosticList) {
    var seen: Set<String> = []
    for job in jobs where !seen.insert(job.folder).inserted {
      diagnostics.append(
        .error(
          code: .configurationInvalid, "two clients have the output folder '\(job.folder)'",
          at: job.configuration.location, hint: "give each its own 'output'"))
    }
  }

  /// - Parameter diagnostics: receives the document's diagnostics.
  func generated(diagnostics: inout DiagnosticList) -> GeneratedClient? {
    let start = ContinuousClock.now
    var found = DiagnosticList()
    let document = pipeline.document(diagnostics: &found)
    let package = document.flatMap { pipeline.package(of: $0, diagnostics: &found) }
    diagnostics.append(contentsOf: found.all)
    guard let document, let (client, files) = package else { return nil }
    return GeneratedClient(
      job: self, document: document, client: client, files: files,
      duration: ContinuousClock.now - start)
  }
}

/// A client in memory.
struct GeneratedClient {
  let job: GenerationJob
  let document: Document
  let client: Client
  let files: PackageFiles
  let duration: Duration
}

extension [GeneratedClient] {
  /// Keeps the clients in memory until the process exits, because freeing every node takes long.
  func retainUntilExit() { _ = Unmanaged.passRetained(RetainedClients(clients: self)) }
}

private final class RetainedClients {
  private let clients: [GeneratedClient]

  init(clients: [GeneratedClient]) { self.clients = clients }
}
