/// Where a schema that stands inline gets its type, and after what the type is named.
struct TypePlace: Sendable {
  /// The full name of the type around it; nil at module scope.
  var parent: String?
  var words: NameWords

  /// What the type of a property is called after. A link is not called like what it leads to, which mostly
  /// has a type of its own.
  static func words(for property: String, inLinks: Bool) -> NameWords {
    let words = NameWords(property)
    guard inLinks, words.words.last != "link" else { return words }
    return NameWords(words: words.words + ["link"])
  }

  /// The place of an element of a list here.
  var element: TypePlace { TypePlace(parent: parent, words: words.singular) }

  /// The place of the values of a map here.
  var value: TypePlace { element }
}

/// A schema's type in its place.
struct TranslatedType: Sendable {
  var type: TypeReference
  /// Whether null is a value too.
  var isNullable = false
  /// The only value that there is, as a member of the type.
  var onlyMember: String?
  /// What is to be declared in the place.
  var declarations: [TypeDeclaration] = []
}
