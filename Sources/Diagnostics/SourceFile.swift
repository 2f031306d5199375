/// The text of an input file, from which diagnostics show lines.
public final class SourceFile: Sendable {
  /// The path as the user wrote it, or as a reference resolves it.
  public let path: String
  public let bytes: [UInt8]
  /// Hashed once, because locations are often looked up.
  fileprivate let pathHash: Int

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    pathHash = path.hashValue
    self.bytes = bytes
  }
}

/// A location in an input file. Lines and columns start with 1. Columns count Unicode scalars.
public struct SourceLocation: Sendable {
  public var file: SourceFile
  public var line: Int { Int(lineNumber) }
  public var column: Int { Int(columnNumber) }

  private var lineNumber: UInt32
  private var columnNumber: UInt32

  public init(file: SourceFile, line: Int, column: Int) {
    self.file = file
    lineNumber = UInt32(clamping: line)
    columnNumber = UInt32(clamping: column)
  }
}

extension SourceLocation: Hashable, Comparable, CustomStringConvertible {
  public static func == (lhs: Self, rhs: Self) -> Bool {
    lhs.lineNumber == rhs.lineNumber && lhs.columnNumber == rhs.columnNumber
      && (lhs.file === rhs.file || lhs.file.path == rhs.file.path)
  }

  public static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.file.path, lhs.lineNumber, lhs.columnNumber)
      < (rhs.file.path, rhs.lineNumber, rhs.columnNumber)
  }

  public func hash(into hasher: inout Hasher) {
    let place = UInt64(lineNumber) << 32 | UInt64(columnNumber)
    hasher.combine(place ^ UInt64(UInt(bitPattern: file.pathHash)))
  }

  public var description: String { "\(file.path):\(line):\(column)" }
}
