extension StringProtocol {
  /// Whether the text is a UUID as RFC 9562, section 4, writes it.
  var isUUID: Bool {
    let parts = split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.utf8.count) == [8, 4, 4, 4, 12]
      && parts.allSatisfy { $0.unicodeScalars.allSatisfy(\.properties.isASCIIHexDigit) }
  }

  var containsUUID: Bool {
    split { !$0.isHexDigit && $0 != "-" }.contains(where: \.isUUID)
  }
}
