public import ClientModel

/// A file of the emitted package.
public struct RenderedFile: Equatable, Sendable {
  /// Relative to the package's folder, with `/`, never with `..`.
  public var path: String
  public var text: String
}

/// The whole emitted package, in the order of the paths.
public func renderPackage(_ client: Client) -> [RenderedFile] {
  []
}
