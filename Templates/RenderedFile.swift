/// A file of the generated package.
public struct RenderedFile: Equatable, Sendable {
  /// The path relative to the package's folder, with `/` and without `..`.
  public var path: String
  /// The content in UTF-8. A large client has megabytes of it, so it is not held as text too.
  public var bytes: [UInt8]

  public var text: String { String(decoding: bytes, as: UTF8.self) }

  public init(path: String, text: String) {
    self.path = path
    bytes = Array(text.utf8)
  }

  init(path: String, content: SwiftText) {
    self.path = path
    // A copy, because the buffer in which the text was assembled can be twice as large.
    bytes = Array(content.bytes[...])
  }
}
