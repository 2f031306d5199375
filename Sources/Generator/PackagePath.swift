/// The path of a file or folder inside of a generated package: relative, with `/`, and without `..`.
public struct PackagePath: Hashable, Sendable {
  public let text: String

  /// - Returns: `nil` for a path that is absolute, that has an empty, `.` or `..` component, control characters, quotes
  ///   or backslashes, that is too long for file systems, or that is reserved for the generator.
  public init?(_ text: String) {
    guard text.utf8.count <= 1024, Self.hasNames(text), !Self.isReserved(text) else { return nil }
    self.text = text
  }

  private init(unchecked text: String) { self.text = text }

  private static let slash = UInt8(ascii: "/")

  /// The prefix of the generator's internal files in a package.
  static let reservedPrefix = ".openapi-codegen"

  private static func isReserved(_ text: String) -> Bool {
    text.utf8.first == UInt8(ascii: ".") && text.lowercased().hasPrefix(reservedPrefix)
  }

  /// Whether every component is a valid name.
  private static func hasNames(_ text: String) -> Bool {
    var length = 0
    var dots = 0
    for byte in text.utf8 {
      switch byte {
      case slash:
        guard isName(length, dots: dots) else { return false }
        (length, dots) = (0, 0)
      case ..<0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "\\"): return false
      default:
        length += 1
        if byte == UInt8(ascii: ".") { dots += 1 }
      }
    }
    return isName(length, dots: dots)
  }

  /// - Parameters:
  ///   - length: the length in bytes.
  ///   - dots: the number of dots.
  private static func isName(_ length: Int, dots: Int) -> Bool {
    (1...255).contains(length) && (dots < length || length > 2)
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

  /// A key that is equal for paths that are the same file on file systems that ignore case.
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
