/// What a client is written as.
public enum Layout: String, CaseIterable, Sendable {
  /// Its own package, with a product, tests and pages.
  case package
  /// The sources of its module, for a target of another package.
  case sources
  /// The same in five files of fixed names, as build tool plugins need them.
  case plugin
}

/// Where a client has its runtime from.
public enum RuntimePlace: String, CaseIterable, Sendable {
  /// It contains it.
  case embedded
  /// From the product `OpenAPIClientRuntime` of this package, as other clients do.
  case shared
}
