/// What a client is written as.
public enum Layout: String, CaseIterable, Sendable {
  /// A package of its own, with a product, tests and pages.
  case package
  /// The sources of its module, for a target of somebody else.
  case sources
  /// The same in five files of fixed names, as build tool plugins need them.
  case plugin
}
