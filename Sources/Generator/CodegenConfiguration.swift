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
  /// Of the package and its module.
  public var name: ClientName?
  /// Of the client type, where it is not that of the package.
  public var client: ClientName?
  /// Only these operations, when any are named.
  public var include = OperationFilter()
  /// None of these operations.
  public var exclude = OperationFilter()
  /// Words that are written in capitals in names, beside the usual ones.
  public var acronyms: [String] = []
  /// Names instead of those that follow from the document.
  public var names: [GivenName] = []
  /// Types instead of those that follow from the document.
  public var types: [GivenType] = []
  /// What is done with warnings, by their codes.
  public var warnings = WarningPolicy()
  /// Folders beside that of the document, in which files may be that references lead to.
  public var roots: [String] = []
  /// The local copies of files that references name by URL.
  public var copies = WebCopies()
  /// The paths of overlays, which change the document in their order.
  public var overlays: [String] = []
  public var limits = Limits()
  /// The breaking changes that may pass.
  public var accepted: [(change: AcceptedChange, location: SourceLocation)] = []
  /// What the client is written as.
  public var layout = Layout.package
  /// Where the client gets its runtime; nil for the default of the layout.
  public var runtimePlace: RuntimePlace?
  /// Who sees the client's declarations, where it is not its own package.
  public var access = AccessLevel.public
  /// Whether the package has pages about all that is in it, beside its README.
  public var documentation = true
  /// Whether the package brings tests.
  public var hasTests = true
  /// Whether each operation is also a function that returns a `Result`.
  public var hasFunctions = false
  /// Lists in pages, beside those that the document describes.
  public var pagination: [PaginationChoice] = []
  /// What handwritten extensions of the client import, behind traits.
  public var packages: [ExtensionPackage] = []
  /// What becomes of properties that the document does not describe.
  public var unknownProperties = UnknownProperties.ignore
  /// What the client's runtime does from the start.
  public var runtime = RuntimeSettings()
  /// The start of the file; nil without a file.
  public var location: SourceLocation?

  public init() {}

  /// Reads a configuration file. Relative paths in it count from the file's folder.
  /// - Returns: the clients of the file; nil after an error; `diagnostics` says which.
  public static func all(path: String, diagnostics: inout DiagnosticList) -> [Self]? {
    do throws(Diagnostic) {
      let file = try Self.file(at: path)
      let node = try YAMLReader().read(file)
      var reader = ConfigurationReader(file)
      let configurations = reader.configurations(node)
      diagnostics.append(contentsOf: reader.errors)
      return reader.errors.isEmpty ? configurations : nil
    } catch {
      diagnostics.append(error)
      return nil
    }
  }

  /// Reads a configuration file for one client.
  /// - Parameter name: which client is meant, where the file lists several.
  /// - Returns: nil after an error; `diagnostics` says which.
  public init?(path: String, named name: ClientName? = nil, diagnostics: inout DiagnosticList) {
    guard let all = Self.all(path: path, diagnostics: &diagnostics) else { return nil }
    guard all.count > 1 else {
      self = all[0]
      return
    }
    guard let configuration = all.first(where: { name != nil && $0.name == name }) else {
      diagnostics.append(Self.unclear(all, at: all[0].location))
      return nil
    }
    self = configuration
  }

  private static func unclear(_ all: [Self], at location: SourceLocation?) -> Diagnostic {
    let names = all.compactMap { $0.name?.text }.map { "'\($0)'" }.joined(separator: ", ")
    return .error(
      code: .configurationMissing, "the configuration lists several clients: \(names)",
      at: location, hint: "select one with --name")
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

  /// Whether the client imports its runtime. A plugin comes from the package that has it.
  public var sharesRuntime: Bool {
    (runtimePlace ?? (layout == .plugin ? .shared : .embedded)) == .shared
  }

  /// What does not go together.
  public var problem: Diagnostic? {
    if layout == .package, access != .public {
      return .error(
        code: .configurationInvalid, "the declarations of a package are public", at: location,
        hint: "use 'access' with 'layout: sources'")
    }
    if layout != .package, !packages.isEmpty {
      return .error(
        code: .configurationInvalid, "only a package has 'packages'", at: location,
        hint: "add the dependency to the manifest of the target that contains the client")
    }
    guard sharesRuntime else { return nil }
    if layout == .package {
      return .error(
        code: .configurationInvalid, "a package contains its runtime", at: location,
        hint: "'runtime: shared' is for plugins and for 'layout: sources'")
    }
    if runtime.secretNames != nil || runtime.retries != nil {
      return .error(
        code: .configurationInvalid,
        "'secrets' and 'retries' are settings of the runtime, which is shared",
        at: location, hint: "add 'runtime: embedded'")
    }
    return nil
  }
}
