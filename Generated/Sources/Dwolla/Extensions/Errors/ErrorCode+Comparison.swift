nonisolated extension ErrorCode {
  /// Compares two codes without case and separators, because Dwolla spells codes in several ways: `NotFound`, `notFound`
  /// and `not_found` are equal.
  public static func == (left: Self, right: Self) -> Bool {
    left.rawValue == right.rawValue || left.comparedText == right.comparedText
  }

  /// Hashes the code without case and separators.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(comparedText)
  }

  private var comparedText: String {
    rawValue.filter { $0.isLetter || $0.isNumber }.lowercased()
  }
}
