/// A file of the generated package.
public struct RenderedFile: Equatable, Sendable {
  /// Relative to the package's folder, with `/` and without `..`.
  public var path: String
  public var text: String

  public init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}
