/// Line endings, which version control may convert (`core.autocrlf`).
enum LineEndings {
  private static let (carriageReturn, newline) = (UInt8(ascii: "\r"), UInt8(ascii: "\n"))

  /// Converts CR LF to LF, if all lines end with CR LF. The generator never writes CR LF, and a single one is an edit.
  static func plain(_ bytes: [UInt8]) -> [UInt8] {
    guard let first = bytes.firstIndex(of: newline), first > 0,
      bytes[first - 1] == carriageReturn
    else { return bytes }
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      if byte == newline {
        guard index > 0, bytes[index - 1] == carriageReturn else { return bytes }
        plain[plain.count - 1] = newline
      } else {
        plain.append(byte)
      }
    }
    return plain
  }
}

extension OutputFolder.Occupant {
  /// A file with the line endings that the generator wrote.
  var withPlainLineEndings: Self {
    guard case .file(let bytes) = self else { return self }
    return .file(LineEndings.plain(bytes))
  }
}
