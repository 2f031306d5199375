/// Who sees the declarations of a client.
public enum AccessLevel: String, CaseIterable, Sendable {
  case `public`, package, `internal`

  /// What represents `public` before a declaration, with a space after it.
  var modifier: String {
    switch self {
    case .public: "public "
    case .package: "package "
    case .internal: ""
    }
  }

  /// What represents `package`, by which the modules of a generated package share what nobody else sees. In a
  /// target of somebody else there is one module, and perhaps no package.
  var sharedModifier: String { self == .package ? "package " : "" }

  /// The import of a module that declarations show to others.
  ///
  /// A file with `package import` and another one with a plain `import` of the same module do not compile
  /// together, unless plain imports are internal.
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
