extension Unicode.Scalar {
  /// Whether the scalar is invisible or changes the display of its surroundings: control and format characters, line
  /// separators, direction marks, variation selectors, blank letters, and unassigned code points.
  public var isHidden: Bool {
    if isASCII { return value < 0x20 || value == 0x7F }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
      .unassigned:
      return true
    default:
      return properties.isDefaultIgnorableCodePoint || Self.blanks.contains(value)
    }
  }

  /// Blank symbols that Unicode does not classify as blank: a Braille pattern without dots, a note without a head, and
  /// the object replacement character.
  private static let blanks: Set<UInt32> = [0x2800, 0x1D159, 0xFFFC]
}
