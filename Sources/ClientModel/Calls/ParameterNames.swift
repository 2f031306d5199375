import OpenAPI

/// The names of an operation's parameters.
enum ParameterNames {
  /// The names in the order of the parameters. Path parameters get their names first. If two other parameters claim the
  /// same name, both get their location as a suffix.
  ///
  /// - Parameter reserved: the names of other arguments.
  static func names(
    of operation: Operation, group: GroupWords, style: NameStyle, reserved: Set<String>
  ) -> [String] {
    let candidates = operation.parameters.map { parameter in
      self.candidates(parameter, operation, group, style)
    }
    let places = operation.parameters.map(\.place)
    var names = candidates.map { $0[0] }
    var taken = reserved
    for isPath in [true, false] {
      let indices = places.indices.filter { (places[$0] == .path) == isPath }
      let found = NameContest.names(indices.map { candidates[$0] }, reserved: taken)
      for (index, name) in zip(indices, found) { names[index] = name }
      taken.formUnion(found)
    }
    return names
  }

  private static func candidates(
    _ parameter: Parameter, _ operation: Operation, _ group: GroupWords, _ style: NameStyle
  ) -> [String] {
    let whole = NameWords(member: parameter.name)
    var words = parameter.place == .header ? NameWords(header: parameter.name) : whole
    if parameter.place == .path, let owner = owner(of: parameter, operation, group) {
      words = owner + words
    }
    let name = style.lowerCamel(words.isEmpty ? NameWords(member: parameter.name) : words)
    return [
      name, name + parameter.place.rawValue.capitalizedFirst,
      name + NameSpelling.word(for: parameter.name), name + "Parameter",
      style.lowerCamel(whole),
    ]
  }

  static let identifiers: Set<[String]> = [["id"], ["uuid"], ["guid"], ["gid"], ["sid"]]

  /// The thing that a parameter named `id` identifies, if it is not the subject of the operation:
  /// `customer` in `/customers/{id}/exchange-sessions`.
  private static func owner(
    of parameter: Parameter, _ operation: Operation, _ group: GroupWords
  ) -> NameWords? {
    let words = NameWords(parameter.name)
    guard identifiers.contains(words.words) else { return nil }
    let segments = PathSegments(operation.path).segments
    guard let index = segments.firstIndex(of: .parameter(words)), index > 0,
      case .literal(let owner) = segments[index - 1], !group.names(owner),
      segments[index...].contains(where: { if case .literal = $0 { true } else { false } })
    else { return nil }
    return owner.singular
  }
}
