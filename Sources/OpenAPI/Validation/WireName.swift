/// Validates the wire names of parameters.
enum WireName {
  /// - Returns: the problem, or `nil` for a valid name.
  static func problem(with name: String, in place: Parameter.Place) -> String? {
    guard !name.isEmpty else { return "has no name" }
    switch place {
    case .path, .query, .querystring: return nil
    case .header, .cookie:
      let wrong = name.unicodeScalars.first { !isTokenCharacter($0) }
      return wrong.map {
        "has \(described($0)) in its name, which is not allowed in a \(place.rawValue)"
      }
    }
  }

  /// Whether the character is allowed in a token (RFC 9110, section 5.6.2). The names of cookies are tokens too (RFC 6265,
  /// section 4.1.1).
  private static func isTokenCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: "!#$%&'*+-.^_`|~".unicodeScalars.contains(scalar)
    }
  }

  private static func described(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case " ": "a space"
    case "\n", "\r": "a line break"
    default: scalar.value < 0x20 ? "a control character" : "'\(scalar)'"
    }
  }
}
