/// The ends of lines, which version control may write as it likes (`core.autocrlf`).
enum LineEndings {
  private static let (carriageReturn, newline) = (UInt8(ascii: "\r"), UInt8(ascii: "\n"))

  /// With a newline alone at the end of each line, where all lines end with a carriage return and a newline: the
  /// generator writes none of these, and one that somebody typed is an edit.
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
  /// A file as it was before version control wrote the ends of its lines.
  var withPlainLineEndings: Self {
    guard case .file(let bytes) = self else { return self }
    return .file(LineEndings.plain(bytes))
  }
}
