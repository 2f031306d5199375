/// The layout of the output.
public enum Layout: String, CaseIterable, Sendable {
  /// A package with a product, tests and pages.
  case package
  /// The sources of the module, for a target of another package.
  case sources
  /// Sources in five files with fixed names, as build tool plugins require.
  case plugin
}

/// The source of a client's runtime.
public enum RuntimePlace: String, CaseIterable, Sendable {
  /// The client contains its runtime.
  case embedded
  /// The client imports the product `OpenAPIClientRuntime` of this package.
  case shared
}
