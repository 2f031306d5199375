extension APIComparison {
  mutating func compareArguments(_ before: OperationEntry, _ after: OperationEntry) {
    let matching = Matching<ArgumentEntry>(before, after)
    for argument in matching.removed {
      add(
        .removed, "\(argument.title) was removed",
        source: .evident("calls that pass it do not compile"),
        wire: "old clients may send it, and the server may ignore it",
        at: argument.at)
    }
    for (old, new) in matching.pairs { compare(old, new) }
    for argument in matching.added {
      add(
        .added, "\(argument.title) is new",
        source: argument.isRequired ? .evident("callers must pass it") : nil,
        wire: argument.isRequired ? "it is required, and old clients do not send it" : nil,
        at: argument.at)
    }
    // Compares by new name, because renames are reported separately.
    let names = Dictionary(matching.pairs.map { ($0.old.name, $0.new.name) }) { first, _ in first }
    let order = before.arguments.map { names[$0.name] ?? $0.name }
    if Self.isReordered(order, after.arguments.map(\.name)) {
      add(
        .changed, "the arguments are in another order: \(code(after.signature))",
        source: .evident("arguments must be in order"), at: after.at)
    }
  }

  private mutating func compare(_ before: ArgumentEntry, _ after: ArgumentEntry) {
    if before.name != after.name {
      add(
        .changed, "the argument \(code(before.name)) is now called \(code(after.name))",
        source: .evident("calls must change"), at: after.at)
    }
    compareWire(before, after)
    compareTypes(before, after)
    let title = "the argument \(code(after.name))"
    compareFacts(
      before.facts, after.facts,
      of: FactsSubject(
        title: title, directions: after.direction,
        isRequired: before.isRequired && after.isRequired,
        isSameType: isSameType(before.type, after.type), place: after.at))
    compareDeprecation(
      title, (before.facts.isDeprecated, nil), (after.facts.isDeprecated, nil), at: after.at)
  }

  private mutating func compareTypes(_ before: ArgumentEntry, _ after: ArgumentEntry) {
    let name = code(after.name)
    let isSame = isSameType(before.type, after.type)
    if isSame {
      guard before.isRequired != after.isRequired else { return }
      return add(
        .changed, "the argument \(name) is \(after.isRequired ? "required" : "optional")",
        source: .evident("it is \(code(after.swiftType))"),
        wire: after.isRequired ? "old clients may omit it" : nil, at: after.at)
    }
    let misfit = requests(after.direction.encoding).misfit(before.type, after.type)
    let wire: Reason? =
      !before.isRequired && after.isRequired
      ? "old clients may omit it" : misfit.map(Self.refusal)
    add(
      .changed,
      "the argument \(name) is \(code(after.swiftType)), no longer \(code(before.swiftType))",
      source: Self.anotherType, wire: wire, at: after.at)
  }

  private mutating func compareWire(_ before: ArgumentEntry, _ after: ArgumentEntry) {
    let name = code(after.name)
    if before.place != after.place {
      add(
        .changed,
        "the argument \(name) goes into \(after.place.text), no longer \(before.place.text)",
        wire: .evident("old clients send it in the old place"), at: after.at)
      return
    }
    if after.isSentDifferently(than: before) {
      let what = after.place == .body ? "the media type of \(name)" : "the parameter \(name)"
      add(
        .changed, "\(what) is \(code(after.wire)) in requests, no longer \(code(before.wire))",
        wire: .evident("old clients send the old one"), at: after.at)
    }
    // The encoding of a body depends on its media type.
    if before.form != after.form, !after.takes(formOf: before),
      after.place != .body || !after.isSentDifferently(than: before)
    {
      add(
        .changed,
        "the argument \(name) is written as \(after.formText), no longer as \(before.formText)",
        wire: .evident("old clients write the old form"), at: after.at)
    }
    compareFields(before, after)
  }

  /// Compares the encodings of form fields that both versions have.
  private mutating func compareFields(_ before: ArgumentEntry, _ after: ArgumentEntry) {
    guard before.form == after.form, before.fields != after.fields else { return }
    let (old, new) = (before.fields ?? [:], after.fields ?? [:])
    let known = fieldNames(before.type, old, self.old).intersection(
      fieldNames(after.type, new, self.new))
    for field in known.sorted() where old[field] != new[field] {
      let (was, form) = (old[field].map(code) ?? "by default", new[field].map(code) ?? "by default")
      add(
        .changed, "the field \(code(field)) of the form is written as \(form), no longer as \(was)",
        wire: .evident("old clients write the old form"), at: after.at)
    }
  }

  private func fieldNames(
    _ type: APIType, _ forms: [String: String], _ index: APIIndex
  ) -> Set<String> {
    guard let name = type.declaredName, case .structure(let structure) = index[name]?.shape else {
      return Set(forms.keys)
    }
    return Set(structure.properties.map(\.wire))
  }

  /// Why servers reject requests.
  static func refusal(_ misfit: WireFit.Misfit) -> Reason {
    guard !misfit.path.isEmpty else { return "requests of old clients are no longer valid" }
    return
      "requests of old clients are no longer valid at \(code(misfit.path.joined(separator: ".")))"
  }

  /// Why clients cannot decode responses.
  static func illegibility(_ misfit: WireFit.Misfit) -> Reason {
    guard !misfit.path.isEmpty else { return "old clients cannot decode it" }
    return "old clients cannot decode it at \(code(misfit.path.joined(separator: ".")))"
  }
}

/// Matches the arguments of two versions of an operation.
extension Matching<ArgumentEntry> {
  /// Matches by wire name and location, then by wire name, then by Swift name.
  init(_ before: OperationEntry, _ after: OperationEntry) {
    self.init(
      before.arguments, after.arguments,
      byEither: [
        (before.wireKey(of:), after.wireKey(of:)), (\.wire, \.wire), (\.name, \.name),
      ])
  }
}

extension OperationEntry {
  /// Equal for arguments that are the same on the wire, where the names of path parameters do not occur, and header names
  /// ignore case.
  fileprivate func wireKey(of argument: ArgumentEntry) -> String {
    switch argument.place {
    case .path:
      let place = path.firstRange(of: "{\(argument.wire)}")?.lowerBound ?? path.startIndex
      return "path \(path[..<place].count { $0 == "{" })"
    case .header: return "header \(argument.wire.lowercased())"
    case .query, .cookie: return "\(argument.place.rawValue) \(argument.wire)"
    case .querystring, .body: return argument.place.rawValue
    }
  }
}

extension ArgumentEntry {
  /// The argument with its type and location.
  fileprivate var title: String { "the argument \(code(declaration)) in \(place.text)" }

  /// Whether the wire name differs. The names of path parameters do not occur on the wire.
  fileprivate func isSentDifferently(than old: Self) -> Bool {
    switch place {
    case .path, .querystring: false
    case .header: wire.lowercased() != old.wire.lowercased()
    case .query, .cookie, .body: wire != old.wire
    }
  }

  /// The encoding in the terms of OpenAPI: a list in the style `form` with `explode`.
  fileprivate var formText: String {
    let parts = form.split(separator: ", ").map(String.init)
    guard ["list", "object", "value"].contains(parts.first), place != .body else {
      return code(form)
    }
    let kind = parts[0] == "object" ? "an object" : "a \(parts[0])"
    guard parts.count > 1 else { return kind }
    let flags = parts.dropFirst(2).map(code)
    let explode =
      parts[0] == "value" || parts.contains("explode") ? [] : ["without \(code("explode"))"]
    let rest = (flags.isEmpty ? [] : ["with " + flags.joined(separator: " and ")]) + explode
    return ([kind, "in the style \(code(parts[1]))"] + rest).joined(separator: " ")
  }

  /// Whether this encoding accepts values in the old encoding. A single value is a list of one.
  fileprivate func takes(formOf old: Self) -> Bool {
    old.form == "value" && ["list, form, explode", "list, simple"].contains(form)
  }
}

extension ArgumentEntry.Place {
  fileprivate var text: String {
    switch self {
    case .path: "the path"
    case .query, .querystring: "the query"
    case .header: "the headers"
    case .cookie: "the cookies"
    case .body: "the body"
    }
  }
}
