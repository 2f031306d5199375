public import APIChanges
public import ClientModel
public import Diagnostics
public import OpenAPI
public import Templates
import YAML

/// What a configuration file says, or the command line: from what, to where, and which parts.
public struct CodegenConfiguration: Sendable {
  /// The path of the OpenAPI document.
  public var specification: String?
  /// The path of the package's folder.
  public var output: String?
  public var name: ClientName?
  /// Only these operations, when any are named.
  public var include = OperationFilter()
  /// None of these operations.
  public var exclude = OperationFilter()
  /// Words that are written in capitals in names, beside the usual ones.
  public var acronyms: [String] = []
  /// Names in the place of those that follow from the document.
  public var names: [GivenName] = []
  /// Types in the place of those that follow from the document.
  public var types: [GivenType] = []
  /// What is done with warnings, by their codes.
  public var warnings = WarningPolicy()
  /// Folders beside that of the document, in which files may be that references lead to.
  public var roots: [String] = []
  /// What is read in the place of web addresses that references name.
  public var copies = WebCopies()
  /// The paths of overlays, which change the document in their order.
  public var overlays: [String] = []
  public var limits = Limits()
  /// The breaking changes that may pass.
  public var accepted: [(change: AcceptedChange, location: SourceLocation)] = []
  /// What the client is written as.
  public var layout = Layout.package
  /// Who sees the client's declarations, where it is no package of its own.
  public var access = AccessLevel.public
  /// Whether the package has pages about all that is in it, beside its README.
  public var documentation = true
  /// Whether the package brings tests.
  public var hasTests = true
  /// Whether each operation is also a function that returns a `Result`.
  public var hasFunctions = false
  /// What the client's runtime does from the start.
  public var runtime = RuntimeSettings()
  /// The start of the file; nil without a file.
  public var location: SourceLocation?

  public init() {}

  /// Reads a configuration file. Relative paths in it count from the file's folder.
  /// - Returns: nil after an error; `diagnostics` says which.
  public init?(path: String, diagnostics: inout DiagnosticList) {
    do throws(Diagnostic) {
      let file = try Self.file(at: path)
      let node = try YAMLReader().read(file)
      var reader = ConfigurationReader(file)
      let configuration = reader.configuration(node)
      diagnostics.append(contentsOf: reader.errors)
      guard reader.errors.isEmpty else { return nil }
      self = configuration
    } catch {
      diagnostics.append(error)
      return nil
    }
  }

  private static let maximalSize = 1 << 20

  private static func file(at path: String) throws(Diagnostic) -> SourceFile {
    let bytes = try FileSystem().contents(
      of: path, limit: maximalSize, verb: "read the configuration")
    guard bytes.count <= maximalSize else {
      throw .error(code: .limitSize, "a configuration file has at most \(maximalSize) bytes")
    }
    return SourceFile(path: path, bytes: bytes)
  }
}

extension CodegenConfiguration {
  /// The folder to write into: sources go beside their configuration where it names none.
  public var outputFolder: String? {
    guard output == nil, layout == .sources, let path = location?.file.path else { return output }
    return (path.lastIndex(of: "/").map { String(path[...$0]) } ?? "") + "Generated"
  }

  /// What is wrong with the access level.
  public var accessProblem: Diagnostic? {
    guard layout == .package, access != .public else { return nil }
    return .error(
      code: .configurationInvalid, "the declarations of a package are public", at: location,
      hint: "'access' is for 'layout: sources'")
  }
}
