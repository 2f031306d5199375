extension Unicode.Scalar {
  /// Whether a reader does not see it, or it changes how what stands around it is shown: controls, formats,
  /// separators of lines, marks that turn the direction of text, variation selectors, letters without a shape, and
  /// code points that nobody has assigned.
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

  /// Signs that are empty, though Unicode does not say so: a Braille pattern without dots, a note without a head,
  /// and the place of an object.
  private static let blanks: Set<UInt32> = [0x2800, 0x1D159, 0xFFFC]
}
