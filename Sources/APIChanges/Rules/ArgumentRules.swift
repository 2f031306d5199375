extension APIComparison {
  mutating func compareArguments(_ before: OperationEntry, _ after: OperationEntry) {
    let matching = Matching<ArgumentEntry>(before, after)
    for argument in matching.removed {
      add(
        .removed, "\(argument.title) is gone", source: "calls that give it do not compile",
        wire: "old clients may send it, and nothing says that it still counts",
        at: argument.at)
    }
    for (old, new) in matching.pairs { compare(old, new) }
    for argument in matching.added {
      add(
        .added, "\(argument.title) is new",
        source: argument.isRequired ? "callers have to give it" : nil,
        wire: argument.isRequired ? "old clients do not send it" : nil,
        note: argument.isRequired ? nil : "it can be left out", at: argument.at)
    }
    // By the new names: a rename is reported as such.
    let names = Dictionary(matching.pairs.map { ($0.old.name, $0.new.name) }) { first, _ in first }
    let order = before.arguments.map { names[$0.name] ?? $0.name }
    if Self.isReordered(order, after.arguments.map(\.name)) {
      add(
        .changed, "the arguments are in another order: \(code(after.signature))",
        source: "arguments are given in order", at: after.at)
    }
  }

  private mutating func compare(_ before: ArgumentEntry, _ after: ArgumentEntry) {
    let name = code(after.name)
    if before.name != after.name {
      add(
        .changed, "the argument \(code(before.name)) is called \(name)",
        source: "calls have to change", at: after.at)
    }
    compareWire(before, after)
    let sameType = isSameType(before.type, after.type)
    guard !sameType || before.isRequired != after.isRequired else { return }
    let wire: String? =
      if !before.isRequired, after.isRequired {
        "old clients may leave it out"
      } else if !sameType, !requests.fits(before.type, after.type) {
        "the server no longer takes what old clients send"
      } else { nil }
    add(
      .changed,
      "the argument \(name) is \(code(after.swiftType)), no longer \(code(before.swiftType))",
      source: Self.reason(from: before.swiftType, to: after.swiftType), wire: wire, at: after.at)
  }

  private mutating func compareWire(_ before: ArgumentEntry, _ after: ArgumentEntry) {
    let name = code(after.name)
    if before.place != after.place {
      add(
        .changed,
        "the argument \(name) goes into \(after.place.text), no longer \(before.place.text)",
        wire: "old clients send it in the old place", at: after.at)
      return
    }
    if after.isSentDifferently(than: before) {
      let what = after.place == .body ? "the media type of \(name)" : "what \(name) is sent as"
      add(
        .changed, "\(what) is \(code(after.wire)), no longer \(code(before.wire))",
        wire: "old clients send the old one", at: after.at)
    }
    if before.form != after.form {
      add(
        .changed,
        "\(name) is written in the form \(code(after.form)), no longer \(code(before.form))",
        wire: "old clients write the old form", at: after.at)
    }
  }
}

/// Which arguments of two versions of an operation are the same one.
extension Matching<ArgumentEntry> {
  /// By what it is on the wire, else by that in another place, else by its name.
  fileprivate init(_ before: OperationEntry, _ after: OperationEntry) {
    self.init(
      before.arguments, after.arguments,
      byEither: [
        (before.wireKey(of:), after.wireKey(of:)), (\.wire, \.wire), (\.name, \.name),
      ])
  }
}

extension OperationEntry {
  /// Equal for what is one thing on the wire: the names in paths do not show there, those of headers ignore
  /// case.
  fileprivate func wireKey(of argument: ArgumentEntry) -> String {
    switch argument.place {
    case .path:
      let place = path.firstRange(of: "{\(argument.wire)}")?.lowerBound ?? path.startIndex
      return "path \(path[..<place].count { $0 == "{" })"
    case .header: return "header \(argument.wire.lowercased())"
    case .query, .cookie: return "\(argument.place.rawValue) \(argument.wire)"
    case .body: return "body"
    }
  }
}

extension ArgumentEntry {
  /// The argument with its type, and where it goes.
  fileprivate var title: String { "the argument \(code(declaration)) in \(place.text)" }

  /// Whether it has another name on the wire; the names in paths do not show there.
  fileprivate func isSentDifferently(than old: Self) -> Bool {
    switch place {
    case .path: false
    case .header: wire.lowercased() != old.wire.lowercased()
    case .query, .cookie, .body: wire != old.wire
    }
  }
}

extension ArgumentEntry.Place {
  fileprivate var text: String {
    switch self {
    case .path: "the path"
    case .query: "the query"
    case .header: "the headers"
    case .cookie: "the cookies"
    case .body: "the body"
    }
  }
}
