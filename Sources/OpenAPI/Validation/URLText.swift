/// Validates the URLs of a document.
enum URLText {
  /// - Returns: the problem with a URL or a relative reference, or `nil`.
  static func problem(with text: String) -> String? {
    if text.isEmpty { return "is empty" }
    let isWrong = { (scalar: Unicode.Scalar) in
      scalar.value <= 0x20 || scalar.value == 0x7F || "\"<>\\^`{|}".unicodeScalars.contains(scalar)
    }
    if let wrong = text.unicodeScalars.first(where: isWrong) {
      return wrong.value <= 0x20 ? "contains white space" : "contains '\(wrong)'"
    }
    guard let end = text.firstRange(of: "://") else { return nil }
    let scheme = text[..<end.lowerBound].lowercased()
    if scheme != "https" && scheme != "http" { return "has the scheme '\(scheme)'" }
    let host = text[end.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return host.isEmpty ? "has no host" : nil
  }
}
