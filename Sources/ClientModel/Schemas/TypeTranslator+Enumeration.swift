import OpenAPI
import YAML

extension TypeTranslator {
  func enumeration(
    _ name: String, _ rawType: Enumeration.RawType, _ values: [Node], _ prose: SchemaProse
  ) -> Enumeration {
    Enumeration(
      name: name, documentation: Documentation(prose.description),
      isDeprecated: prose.isDeprecated, rawType: rawType, members: members(rawType, values))
  }

  func members(_ rawType: Enumeration.RawType, _ values: [Node]) -> [Enumeration.Member] {
    var seen: Set<String> = []
    reader.budget.spend(values.count * WorkBudget.stepsPerValue)
    let texts = values.compactMap { value in
      rawType == .string ? value.scalar?.text : value.int.map { String($0) }
    }.filter { seen.insert($0).inserted }
    let names = DistinctNames(
      texts.map { candidate(for: $0, rawType) }, reserved: ReservedNames.enumerationMembers
    ).names
    return zip(texts, names).map { text, name in
      Enumeration.Member(name: name, value: text, documentation: Documentation())
    }
  }

  private func candidate(for text: String, _ rawType: Enumeration.RawType)
    -> DistinctNames.Candidate
  {
    let name = memberName(for: text, rawType)
    return DistinctNames.Candidate(text: text, name: name, alternative: name + "Value")
  }

  private func memberName(for text: String, _ rawType: Enumeration.RawType) -> String {
    if rawType == .integer {
      return text.hasPrefix("-") ? "minus\(text.dropFirst())" : "value\(text)"
    }
    let words = NameWords(text).words
    if words.isEmpty { return text.isEmpty ? "empty" : Self.symbolName(text) }
    // In front it is part of the value: `-name` and `name` sort in two directions.
    let sign = NameWords.sign(of: text).filter { $0 != words.first }
    return style.lowerCamel(NameWords(words: sign + words))
  }

  private static func symbolName(_ text: String) -> String {
    let names: [String: String] = [
      "*": "any", "+": "plus", "-": "minus", "=": "equal", "<": "less", ">": "greater",
      "<=": "lessOrEqual", ">=": "greaterOrEqual", "!=": "notEqual", "/": "slash", ".": "dot",
    ]
    return names[text] ?? "symbol"
  }
}
