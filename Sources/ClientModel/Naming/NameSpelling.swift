/// A word for the spelling of a name, which distinguishes `asc` from `ASC` and `foo-bar` from `foo_bar`.
enum NameSpelling {
  static func word(for text: String) -> String {
    if text.hasPrefix("__") { return "DoubleUnderscored" }
    switch text.unicodeScalars.first {
    case "_": return "Underscored"
    case "@": return "AtSign"
    case "$": return "DollarSign"
    case "-": return "Minus"
    case "+": return "Plus"
    case "#": return "NumberSign"
    default: break
    }
    let scalars = text.unicodeScalars
    if scalars.contains("_") { return "SnakeCase" }
    if scalars.contains("-") { return "KebabCase" }
    if scalars.contains(".") { return "Dotted" }
    if scalars.contains("/") { return "Slashed" }
    if scalars.contains(where: { $0.properties.isWhitespace }) { return "Spaced" }
    let hasUppercase = scalars.contains(where: \.isUppercaseASCII)
    let hasLowercase = scalars.contains(where: \.isLowercaseASCII)
    if !hasUppercase { return "Lowercase" }
    if !hasLowercase { return "Uppercase" }
    return scalars.first.map(\.isUppercaseASCII) == true ? "Capitalized" : "CamelCase"
  }
}
