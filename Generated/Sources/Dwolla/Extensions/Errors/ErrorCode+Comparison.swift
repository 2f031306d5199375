nonisolated extension ErrorCode {
  /// Whether two codes are the same. Dwolla does not spell them in one way, so case and the signs between
  /// words do not count: `NotFound`, `notFound` and `not_found` are equal.
  public static func == (left: Self, right: Self) -> Bool {
    left.rawValue == right.rawValue || left.comparedText == right.comparedText
  }

  /// The same for equal codes.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(comparedText)
  }

  private var comparedText: String {
    rawValue.filter { $0.isLetter || $0.isNumber }.lowercased()
  }
}
