extension APIComparison {
  mutating func compareOperations() {
    for operation in operations.removed {
      begin(.operation, operation.call, operation.requestLine)
      add(
        .removed, whole: code(operation.signature), source: .evident("the method was removed"),
        wire: .evident("old clients call an operation that is no longer described"),
        at: operation.at)
    }
    let heirs = heirsOfCalls
    for (before, after) in operations.pairs {
      compare(before, after)
      if let heir = heirs[before.id] { compareMeaning(of: before, heir) }
    }
    for operation in operations.added {
      begin(.operation, operation.call, operation.requestLine)
      add(.added, whole: code(operation.signature), at: operation.at)
    }
  }

  private mutating func compare(_ before: OperationEntry, _ after: OperationEntry) {
    begin(.operation, after.call, after.requestLine)
    compareNames(before, after)
    compareRequestLines(before, after)
    compareServers(of: before, after)
    compareSecurity(before, after)
    compareArguments(before, after)
    compareResponses(before, after)
    compareConveniences(before, after)
    compareDeprecation(
      "it", (before.isDeprecated, before.sunset), (after.isDeprecated, after.sunset),
      at: after.at)
  }

  // MARK: Names

  private mutating func compareNames(_ before: OperationEntry, _ after: OperationEntry) {
    if before.call != after.call {
      let (oldGroup, newGroup) = (before.group, after.group)
      let text =
        oldGroup == newGroup
        ? "it is now called \(code(after.call)), no longer \(code(before.call))"
        : "it moved to the group \(code(newGroup)), and is now called \(code(after.call)), no longer \(code(before.call))"
      add(.changed, text, source: .evident("calls must change"), at: after.at)
    } else if let old = before.function, old != after.function {
      let text =
        after.function.map { "the function is now called \(code($0)), no longer \(code(old))" }
        ?? "the function \(code(old)) was removed"
      add(.changed, text, source: .evident("calls must change"), at: after.at)
    }
    let names = [
      ("the request", before.request, after.request),
      ("the error", before.error, after.error),
    ]
    for (what, old, new) in names where old != new {
      add(
        .changed, "\(what) is now called \(code(new)), no longer \(code(old))",
        source: Self.anotherName, at: after.at)
    }
  }

  /// Other operations that now have the name of an old operation, by the identifier of the old one. Programs still compile,
  /// but call something else.
  private var heirsOfCalls: [String: OperationEntry] {
    let later = Dictionary(new.api.operations.map { ($0.call, $0) }) { first, _ in first }
    var heirs: [String: OperationEntry] = [:]
    for (before, after) in operations.pairs {
      guard before.call != after.call, let heir = later[before.call],
        heir.anonymousRequestLine != before.anonymousRequestLine
      else { continue }
      heirs[before.id] = heir
    }
    return heirs
  }

  private mutating func compareMeaning(of before: OperationEntry, _ heir: OperationEntry) {
    begin(.operation, heir.call, heir.requestLine)
    add(
      .changed,
      "\(code(heir.call)) calls another URL: \(code(heir.requestLine)), no longer \(code(before.requestLine))",
      behaviour: "programs that call it compile, but do something else", at: heir.at)
  }

  // MARK: URLs

  private mutating func compareRequestLines(_ before: OperationEntry, _ after: OperationEntry) {
    guard before.anonymousRequestLine != after.anonymousRequestLine else { return }
    let isThere = new.api.operations.contains {
      $0.anonymousRequestLine == before.anonymousRequestLine
    }
    add(
      .changed,
      "it calls another URL: \(code(after.requestLine)), no longer \(code(before.requestLine))",
      wire: isThere ? nil : "old clients call an operation that is no longer described",
      behaviour: isThere
        ? "programs that call it compile, but do something else"
        : .evident("programs that call it compile, but call another URL"),
      at: after.at)
  }

  private mutating func compareServers(of before: OperationEntry, _ after: OperationEntry) {
    let (old, new) = (before.servers ?? [], after.servers ?? [])
    guard old != new else { return }
    let list = new.map(code).joined(separator: ", ")
    guard !new.isEmpty else {
      return add(
        .changed, "it no longer has its own servers", note: "it uses the servers of the client",
        at: after.at)
    }
    let isElsewhere = !new.contains { url in old.contains(url) || isCalled(url) && old.isEmpty }
    add(
      .changed, "it has its own servers: \(list)",
      wire: isElsewhere ? "old clients call another server" : nil, at: after.at)
  }

  private func isCalled(_ url: String) -> Bool { old.api.servers.contains { $0.url == url } }

  // MARK: Additional methods

  /// Compares the method for all items, the lookup by URL, and `Equatable` conformances.
  private mutating func compareConveniences(_ before: OperationEntry, _ after: OperationEntry) {
    let (old, new) = (before.sequence, after.sequence)
    if let old, old.name != new?.name {
      add(
        .removed, "\(code("\(before.group).\(old.name)")), the sequence of all items, was removed",
        source: .evident("the method was removed"), at: after.at)
    } else if let old, let new, !isSameType(old.item, new.item) {
      add(
        .changed,
        "\(code("\(after.group).\(new.name)")) returns \(code(new.item.swiftName)), no longer \(code(old.item.swiftName))",
        source: Self.anotherType, at: after.at)
    }
    if let new, old?.name != new.name {
      add(
        .added, "\(code("\(after.group).\(new.name)")), the sequence of all items, is new",
        at: after.at)
    }
    compareLookups(before, after)
    for type in before.equatable
    where !after.equatable.contains(type)
      && [after.request, after.returns.swiftName].contains(type)
    {
      add(
        .removed, "\(code(type)) is no longer \(code("Equatable"))",
        source: .evident("its values cannot be compared"), at: after.at)
    }
  }

  private mutating func compareLookups(_ before: OperationEntry, _ after: OperationEntry) {
    guard before.lookup != after.lookup else { return }
    if let label = before.lookup {
      add(
        .removed, "\(code("\(before.call)(\(label):)")), the call with a URL, was removed",
        source: .evident("the method was removed"), at: after.at)
    }
    if let label = after.lookup {
      add(
        .added, "\(code("\(after.call)(\(label):)")), the call with a URL, is new", at: after.at)
    }
  }
}

extension OperationEntry {
  /// The group of the call: `customers`.
  fileprivate var group: String {
    call.lastIndex(of: ".").map { String(call[..<$0]) } ?? ""
  }
}
