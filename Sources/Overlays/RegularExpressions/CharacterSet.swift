/// The characters that match at a position of an expression.
struct CharacterSet: Sendable {
  private struct Categories: Sendable {
    var members: Set<Unicode.GeneralCategory>
    var isNegated: Bool
  }

  var isNegated = false
  private var ranges: [ClosedRange<Unicode.Scalar>] = []
  private var categories: [Categories] = []

  init() {}

  init(_ scalar: Unicode.Scalar) { ranges = [scalar...scalar] }

  init(_ categories: Set<Unicode.GeneralCategory>, isNegated: Bool) {
    self.categories = [Categories(members: categories, isNegated: isNegated)]
  }

  static let anythingOnALine: Self = {
    var set = Self()
    set.isNegated = true
    set.insert("\n")
    set.insert("\r")
    return set
  }()

  /// The number of ranges and categories to check.
  var size: Int { ranges.count + categories.count }

  /// The only character of a set with a single one.
  var only: Unicode.Scalar? {
    guard !isNegated, categories.isEmpty, ranges.count == 1, let range = ranges.first,
      range.lowerBound == range.upperBound
    else { return nil }
    return range.lowerBound
  }

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    if ranges.contains(where: { $0.contains(scalar) }) { return !isNegated }
    guard !categories.isEmpty else { return isNegated }
    let category = scalar.properties.generalCategory
    let isThere = categories.contains { $0.members.contains(category) != $0.isNegated }
    return isThere != isNegated
  }

  mutating func insert(_ scalar: Unicode.Scalar) { ranges.append(scalar...scalar) }
  mutating func insert(_ range: ClosedRange<Unicode.Scalar>) { ranges.append(range) }

  mutating func formUnion(_ other: Self) {
    ranges += other.ranges
    categories += other.categories
  }

  /// The categories of `\p{…}`: a single category, or all categories that begin with a letter.
  static func categories(named name: String) -> Set<Unicode.GeneralCategory>? {
    let found = names.filter { $0.key == name || (name.utf8.count == 1 && $0.key.hasPrefix(name)) }
    return found.isEmpty ? nil : Set(found.values)
  }

  private static let names: [String: Unicode.GeneralCategory] = [
    "Lu": .uppercaseLetter, "Ll": .lowercaseLetter, "Lt": .titlecaseLetter,
    "Lm": .modifierLetter, "Lo": .otherLetter,
    "Mn": .nonspacingMark, "Mc": .spacingMark, "Me": .enclosingMark,
    "Nd": .decimalNumber, "Nl": .letterNumber, "No": .otherNumber,
    "Pc": .connectorPunctuation, "Pd": .dashPunctuation, "Ps": .openPunctuation,
    "Pe": .closePunctuation, "Pi": .initialPunctuation, "Pf": .finalPunctuation,
    "Po": .otherPunctuation,
    "Sm": .mathSymbol, "Sc": .currencySymbol, "Sk": .modifierSymbol, "So": .otherSymbol,
    "Zs": .spaceSeparator, "Zl": .lineSeparator, "Zp": .paragraphSeparator,
    "Cc": .control, "Cf": .format, "Co": .privateUse, "Cn": .unassigned,
  ]
}
