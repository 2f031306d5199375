public import Diagnostics

/// A name that the user gives in place of the one that follows from the document.
public struct GivenName: Sendable {
  /// What gets it: a JSON pointer, `/paths/~1customers/post`, or the name that it has, `customers.create`.
  public var place: String
  public var name: String
  /// Of the line that says so.
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

extension String {
  /// As a part of a JSON pointer (RFC 6901, section 3).
  var pointerEscaped: String { replacing("~", with: "~0").replacing("/", with: "~1") }
}
