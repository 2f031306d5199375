/// The name of a constant for a value of the type: `exchangeSession`, `halLink`.
func variableName(ofType type: String) -> String {
  let capitals = type.prefix { $0.isUppercase || $0.isNumber }
  let length = capitals.count == type.count ? type.count : max(1, capitals.count - 1)
  return type.prefix(length).lowercased() + type.dropFirst(length)
}
