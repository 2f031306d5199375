import ClientModel

/// Computed properties for strings that represent numbers.
func decimalViews(_ structure: Structure, depth: Int) -> SwiftText {
  let views = structure.properties.compactMap { property in
    property.decimalView.map { decimalView($0, of: property) }
  }
  return "\(views)"
}

private func decimalView(_ name: String, of property: Property) -> SwiftText {
  let text = property.name.escapedIdentifier
  let wrapped = property.presence == .optionalNullable ? "\(text)?.wrapped" : text
  return """
    /// `\(property.name)` as an exact number, or `nil` if it is not a number.
    public var \(name): Decimal? { DecimalText.decimal(from: \(wrapped)) }
    """
}
