import EnumsClient

func enums() throws {
  let json = JSONText(JSONCoding.decoder, JSONCoding.encoder)
  for text in ["", "*", "NO CHECK", "no_check", "Verified", "something new"] {
    let value = try json.read("[\"\(text)\"]", as: [OddValue].self)[0]
    print("odd: '\(value)'", value.isKnown, try json.text(of: [value]))
  }
  print("distinct:", Set(OddValue.knownValues).count == OddValue.knownValues.count)
  print("case:", OddValue.verified, OddValue.verifiedCapitalized, OddValue.verifiedUppercase)
  print("level:", try json.read("[-1, 2, 77]", as: [Level].self).map(\.isKnown))
  print("level of text:", json.accepts(#"["1"]"#, as: [Level].self))
  let values = try json.read(#"{"place":"inside","kind":"values"}"#, as: Values.self)
  print("initial value:", Values(place: .inside) == values)
  print(
    "written:",
    try json.text(of: Values(place: .init(rawValue: "elsewhere"), letters: [.a, .aUppercase])))
}
