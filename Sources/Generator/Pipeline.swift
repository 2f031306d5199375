public import ClientModel
public import Diagnostics
public import OpenAPI
import Templates

/// From a document on disk to a package in memory, stage by stage. A stage that finds errors is the
/// last one.
public struct Pipeline: Sendable {
  /// The path of the OpenAPI document.
  public var specification: String
  /// nil takes the name from the document's title.
  public var name: ClientName?
  /// Only operations with one of these tags, when there are any.
  public var tags: [String]
  /// Only operations with one of these operationIds, when there are any.
  public var operations: [String]
  /// Words that are written in capitals in names, beside the usual ones.
  public var acronyms: [String]
  /// Whether the package has pages about all that is in it, beside its README.
  public var documentation: Bool

  public init(
    specification: String, name: ClientName? = nil, tags: [String] = [], operations: [String] = [],
    acronyms: [String] = [], documentation: Bool = true
  ) {
    self.specification = specification
    self.name = name
    self.tags = tags
    self.operations = operations
    self.acronyms = acronyms
    self.documentation = documentation
  }

  /// - Returns: nil after an error; `diagnostics` says which.
  public func document(diagnostics: inout DiagnosticList) -> Document? {
    let document = DocumentLoader().load(path: specification, diagnostics: &diagnostics)
    return diagnostics.hasErrors ? nil : document
  }

  /// - Returns: nil after an error; `diagnostics` says which.
  public func client(diagnostics: inout DiagnosticList) -> Client? {
    document(diagnostics: &diagnostics).flatMap { client(of: $0, diagnostics: &diagnostics) }
  }

  /// What the package of the client would declare, and what it would be made from.
  /// - Returns: nil after an error; `diagnostics` says which.
  public func origin(diagnostics: inout DiagnosticList) -> PackageOrigin? {
    guard let document = document(diagnostics: &diagnostics),
      let client = client(of: document, diagnostics: &diagnostics)
    else { return nil }
    return PackageOrigin(client, of: document)
  }

  private func client(of document: Document, diagnostics: inout DiagnosticList) -> Client? {
    let name = name ?? ClientName(title: document.info.title)
    let configuration = ClientConfiguration(
      name: name.text, tags: tags, operations: operations, acronyms: acronyms)
    let client = Client(document, configuration: configuration, diagnostics: &diagnostics)
    return diagnostics.hasErrors ? nil : client
  }

  /// - Returns: nil after an error; `diagnostics` says which.
  public func package(diagnostics: inout DiagnosticList) -> (client: Client, files: PackageFiles)? {
    guard let document = document(diagnostics: &diagnostics),
      let client = client(of: document, diagnostics: &diagnostics)
    else { return nil }
    do throws(Diagnostic) {
      let rendered = documentation ? renderDocumentedPackage(client) : renderPackage(client)
      var files = try PackageFiles(rendered)
      files.origin = PackageOrigin(client, of: document)
      return (client, files)
    } catch {
      diagnostics.append(error)
      return nil
    }
  }
}
