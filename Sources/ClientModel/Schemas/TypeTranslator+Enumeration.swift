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
    let candidates = values.compactMap { value in
      candidate(for: value, rawType).map { (value: value, candidate: $0) }
    }.filter { seen.insert($0.candidate.text).inserted }
    let names = DistinctNames(
      candidates.map(\.candidate), reserved: ReservedNames.enumerationMembers
    ).names
    return zip(candidates, names).map { entry, name in
      Enumeration.Member(
        name: name, value: entry.candidate.text,
        documentation: Documentation(reader.valueNames.description(of: entry.value)))
    }
  }

  /// The document's name for the value, or a name from the value itself. `nil` if it is not a value of the type.
  private func candidate(for value: Node, _ rawType: Enumeration.RawType)
    -> DistinctNames.Candidate?
  {
    let written = rawType == .string ? value.scalar?.text : value.int.map { String($0) }
    guard let text = written else { return nil }
    let given = reader.valueNames.name(of: value).map { style.lowerCamel(NameWords($0)) } ?? ""
    let name = given.isEmpty ? memberName(for: text, rawType) : given
    return DistinctNames.Candidate(text: text, name: name, alternative: name + "Value")
  }

  private func memberName(for text: String, _ rawType: Enumeration.RawType) -> String {
    if rawType == .integer {
      return text.hasPrefix("-") ? "minus\(text.dropFirst())" : "value\(text)"
    }
    if text.isEmpty { return "empty" }
    let words = NameWords(text).words
    if words.isEmpty {
      let symbol = style.lowerCamel(NameWords(words: SymbolWords.words(for: text)))
      return symbol.isEmpty ? "symbol" : symbol
    }
    // A leading sign is part of the name, because `-name` and `name` often mean opposite sort directions.
    let sign = NameWords.sign(of: text).filter { $0 != words.first }
    return style.lowerCamel(NameWords(words: sign + words))
  }
}
