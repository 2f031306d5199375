/// The path of a file or folder inside of a generated package: relative, with `/`, and without `..`.
public struct PackagePath: Hashable, Sendable {
  public let text: String

  /// - Returns: `nil` for a path that is absolute, that has an empty, `.` or `..` component, control characters, quotes
  ///   or backslashes, that is too long for file systems, or that is reserved for the generator.
  public init?(_ text: String) {
    let components = text.utf8.split(separator: Self.slash, omittingEmptySubsequences: false)
      .map(Substring.init)
    guard text.utf8.count <= 1024, components.allSatisfy(Self.isName),
      let first = components.first, !first.lowercased().hasPrefix(Self.reservedPrefix)
    else { return nil }
    self.text = text
  }

  private init(unchecked text: String) { self.text = text }

  private static let slash = UInt8(ascii: "/")

  /// The prefix of the generator's internal files in a package.
  static let reservedPrefix = ".openapi-codegen"

  private static func isName(_ component: Substring) -> Bool {
    !component.isEmpty && component != "." && component != ".." && component.utf8.count <= 255
      && component.unicodeScalars.allSatisfy {
        $0.value >= 0x20 && $0.value != 0x7F && $0 != "\"" && $0 != "\\"
      }
  }

  /// The enclosing folders inside of the package, outermost first.
  var folders: [PackagePath] {
    text.utf8.indices.filter { text.utf8[$0] == Self.slash }
      .map { PackagePath(unchecked: String(text[..<$0])) }
  }

  /// The enclosing folder, or `nil` for the package's own folder.
  var folder: PackagePath? {
    text.utf8.lastIndex(of: Self.slash).map { PackagePath(unchecked: String(text[..<$0])) }
  }

  /// Equal for paths that are the same file on file systems that ignore case.
  var caseFolded: String { text.lowercased() }
}

extension PackagePath: Comparable, CustomStringConvertible {
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.text < rhs.text }

  public var description: String { text }
}

extension PackagePath: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let path = PackagePath(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "'\(text)' is not a path inside the package")
    }
    self = path
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
