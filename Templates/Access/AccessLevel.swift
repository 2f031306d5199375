/// The access level of the declarations of a client.
public enum AccessLevel: String, CaseIterable, Sendable {
  case `public`, package, `internal`

  /// The replacement for `public` before a declaration, with a trailing space.
  var modifier: String {
    switch self {
    case .public: "public "
    case .package: "package "
    case .internal: ""
    }
  }

  /// The replacement for `package`, which the modules of a generated package use to share declarations. Sources in
  /// another target are a single module, possibly without a package.
  var sharedModifier: String { self == .package ? "package " : "" }

  /// The import of a module whose types are part of the interface.
  ///
  /// Files with `package import` and files with a plain `import` of the same module do not compile together, unless
  /// plain imports are internal.
  func importLines(of module: String, shownBy modifier: String, indentation: String) -> [String] {
    let plain = "\(indentation)import \(module)"
    switch self {
    case .public where modifier == "public": return ["\(indentation)public import \(module)"]
    case .public, .internal: return [plain]
    case .package:
      return [
        "\(indentation)#if hasFeature(InternalImportsByDefault)",
        "\(indentation)  package import \(module)",
        "\(indentation)#else",
        "  \(plain)",
        "\(indentation)#endif",
      ]
    }
  }
}
