public import Diagnostics

/// A name from the user that replaces the default name.
public struct GivenName: Sendable {
  /// What to rename: a JSON pointer, `/paths/~1customers/post`, or the default name, `customers.create`.
  public var place: String
  public var name: String
  /// The line in the configuration.
  public var location: SourceLocation

  public init(place: String, name: String, location: SourceLocation) {
    self.place = place.hasPrefix("#/") ? String(place.dropFirst()) : place
    self.name = name
    self.location = location
  }

  /// Whether it can be the name of a type.
  var isTypeName: Bool {
    guard let first = name.unicodeScalars.first, first.isUppercaseASCII else { return false }
    return name.unicodeScalars.allSatisfy { $0.isASCIIAlphanumeric || $0 == "_" }
  }

  /// Whether it can be the name of a method, a property or an argument.
  var isMemberName: Bool {
    guard let first = name.unicodeScalars.first, !first.isASCIIDigit,
      !ReservedNames.members.contains(name)
    else { return false }
    return name.unicodeScalars.allSatisfy { $0.isASCIIAlphanumeric || $0 == "_" }
  }
}
