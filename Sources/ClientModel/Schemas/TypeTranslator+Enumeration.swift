import OpenAPI
import YAML

extension TypeTranslator {
  func enumeration(
    _ name: String, _ rawType: Enumeration.RawType, _ values: [Node], _ prose: SharedProse
  ) -> Enumeration {
    Enumeration(
      name: name, documentation: Documentation(prose.description),
      isDeprecated: prose.isDeprecated, rawType: rawType, members: members(rawType, values))
  }

  func members(_ rawType: Enumeration.RawType, _ values: [Node]) -> [Enumeration.Member] {
    // `.none` would be the lack of a value wherever one is optional.
    var scope = NameScope(
      reserved: ReservedNames.members.union(["rawValue", "knownValues", "none"]))
    var seen: Set<String> = []
    reader.budget.spend(values.count * WorkBudget.stepsPerValue)
    var members: [Enumeration.Member] = []
    for value in values {
      guard let text = rawType == .string ? value.scalar?.text : value.int.map({ String($0) }),
        seen.insert(text).inserted
      else { continue }
      members.append(
        Enumeration.Member(
          name: scope.claim(memberNames(for: text, rawType)), value: text,
          documentation: Documentation()))
    }
    return members
  }

  private func memberNames(for text: String, _ rawType: Enumeration.RawType) -> [String] {
    if rawType == .integer {
      return [text.hasPrefix("-") ? "minus\(text.dropFirst())" : "value\(text)"]
    }
    let words = NameWords(text).words
    // In front it is part of the value: `-name` and `name` sort in two directions.
    let sign = NameWords.sign(of: text).filter { $0 != words.first }
    let name = style.lowerCamel(NameWords(words: sign + words))
    if NameWords(text).isEmpty { return [text.isEmpty ? "empty" : Self.symbolName(text)] }
    let isUppercased = text == text.uppercased() && text != text.lowercased()
    let spelling = isUppercased ? "Uppercased" : "Value"
    return [name, name + spelling, name + "Value"]
  }

  private static func symbolName(_ text: String) -> String {
    let names: [String: String] = [
      "*": "any", "+": "plus", "-": "minus", "=": "equal", "<": "less", ">": "greater",
      "<=": "lessOrEqual", ">=": "greaterOrEqual", "!=": "notEqual", "/": "slash", ".": "dot",
    ]
    return names[text] ?? "symbol"
  }
}
