public import Diagnostics

/// A type from the user that replaces the default type.
public struct GivenType: Sendable {
  /// The format or the schema that it replaces. A schema is identified by its name or its JSON pointer,
  /// `/components/schemas/Money`.
  public var place: String
  /// The module of the type, or `nil` if the type is in the client's own sources.
  public var module: String?
  /// The type: `ULID`.
  public var name: String
  /// The line in the configuration.
  public var location: SourceLocation

  /// - Parameter type: the module, a dot and the type, `MyModels.ULID`, or a type alone.
  /// - Returns: `nil` for text that is not the name of a type.
  public init?(place: String, type: String, location: SourceLocation) {
    let parts = type.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.allSatisfy(Self.isIdentifier), let last = parts.last,
      last.unicodeScalars.first?.isUppercaseASCII == true
    else { return nil }
    self.place = place.hasPrefix("#/") ? String(place.dropFirst()) : place
    module = parts.count > 1 ? parts[0] : nil
    name = parts.count > 1 ? parts.dropFirst().joined(separator: ".") : type
    self.location = location
  }

  private static func isIdentifier(_ part: String) -> Bool {
    guard let first = part.unicodeScalars.first, !first.isASCIIDigit,
      !ReservedNames.keywords.contains(part)
    else { return false }
    return part.unicodeScalars.allSatisfy { $0.isASCIIAlphanumeric || $0 == "_" }
  }

  /// The name that no type of the client may have, because it would shadow this one.
  var outermostName: String { String(name.prefix { $0 != "." }) }

  var isPointer: Bool { place.hasPrefix("/") }
}

extension ScalarType {
  /// Creates a user's type from a manifest.
  ///
  /// - Parameters:
  ///   - id: the module, a dot and the type.
  ///   - replaced: the `id` of the type on the wire.
  public init(given id: String, standingFor replaced: String?) {
    let parts = id.split(separator: ".", maxSplits: 1).map(String.init)
    let module = parts.count > 1 ? parts[0] : nil
    self = ScalarType(
      id: id, swiftName: parts.last ?? id, module: module, wire: .anything, isGiven: true
    ).standing(for: replaced.flatMap(Self.called))
  }

  /// Creates a user's type.
  ///
  /// - Parameter format: the format that it replaces, if any.
  init(_ given: GivenType, for format: String?) {
    let full = (given.module.map { $0 + "." } ?? "") + given.name
    let known = Self.library.first { $0.id == full }
    self =
      known
      ?? ScalarType(
        id: full, swiftName: given.name, module: given.module, wire: .anything,
        hasOneSpelling: false, expression: .textInitializer(label: "parameterText"))
    isGiven = true
    placeholder = known?.placeholder ?? TextFormat.named(format).map { .string($0.example) }
  }

  /// A copy that replaces another type.
  func standing(for other: ScalarType?) -> ScalarType {
    var type = self
    type.replaced = other?.id
    guard let other else {
      type.wire = .anything
      type.canBeParameter = false
      type.accepts = { _ in false }
      return type
    }
    type.wire = other.wire == .text ? .formattedText : other.wire
    type.canBeParameter = other.canBeParameter
    type.placeholder = placeholder ?? other.placeholder
    return type
  }
}
