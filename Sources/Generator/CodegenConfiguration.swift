public import APIChanges
public import ClientModel
public import Diagnostics
public import OpenAPI
public import Templates
import YAML

/// The settings for a client, from a configuration file or the command line.
public struct CodegenConfiguration: Sendable {
  /// The path of the OpenAPI document.
  public var specification: String?
  /// The place of that path in the configuration, or `nil` if it comes from the command line.
  public var specificationPlace: SourceLocation?
  /// The path of the output folder.
  public var output: String?
  /// The name of the package and its module.
  public var name: ClientName?
  /// The name of the client type, if it differs from the package.
  public var client: ClientName?
  /// The operations to generate, or all if this is empty.
  public var include = OperationFilter()
  /// Operations that are never generated.
  public var exclude = OperationFilter()
  /// Words that names write in capitals, in addition to the usual ones.
  public var acronyms: [String] = []
  /// Names that replace the defaults from the document.
  public var names: [GivenName] = []
  /// Types that replace the defaults from the document.
  public var types: [GivenType] = []
  /// The treatment of warnings by code.
  public var warnings = WarningPolicy()
  /// Additional folders that references may read files from.
  public var roots: [String] = []
  /// The local copies of files at URLs.
  public var copies = WebCopies()
  /// The paths of overlays, which are applied to the document in order.
  public var overlays: [String] = []
  public var limits = Limits()
  /// The accepted breaking changes.
  public var accepted: [(change: AcceptedChange, location: SourceLocation)] = []
  /// The layout of the output.
  public var layout = Layout.package
  /// The source of the runtime, or `nil` for the default of the layout.
  public var runtimePlace: RuntimePlace?
  /// The access level of the declarations, if the client is not a package.
  public var access = AccessLevel.public
  /// Whether the package has documentation pages in addition to its README.
  public var documentation = true
  /// Whether the package contains tests.
  public var hasTests = true
  /// Whether each operation is also a function that returns a `Result`.
  public var hasFunctions = false
  /// Paginated lists, in addition to those that the document describes.
  public var pagination: [PaginationChoice] = []
  /// The packages that handwritten extensions of the client import, behind traits.
  public var packages: [ExtensionPackage] = []
  /// The treatment of undocumented properties.
  public var unknownProperties = UnknownProperties.ignore
  /// The defaults of the runtime.
  public var runtime = RuntimeSettings()
  /// The start of the file, or `nil` without a file.
  public var location: SourceLocation?

  public init() {}

  /// Reads a configuration file. Relative paths in it are relative to its folder.
  /// - Returns: the clients of the file, or `nil` after an error in `diagnostics`.
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
  /// - Parameter name: the client to select, if the file lists several.
  /// - Returns: `nil` after an error in `diagnostics`.
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
  /// The output folder. By default, sources are written next to their configuration.
  public var outputFolder: String? {
    guard output == nil, layout == .sources, let path = location?.file.path else { return output }
    return (path.lastIndex(of: "/").map { String(path[...$0]) } ?? "") + "Generated"
  }

  /// Whether the client imports a shared runtime. This is the default for plugins, because they come from the same package
  /// as the runtime.
  public var sharesRuntime: Bool {
    (runtimePlace ?? (layout == .plugin ? .shared : .embedded)) == .shared
  }

  /// The error for incompatible settings.
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
