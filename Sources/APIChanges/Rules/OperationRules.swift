extension APIComparison {
  mutating func compareOperations() {
    let matching = Matching<OperationEntry>(old.api.operations, new.api.operations)
    for operation in matching.removed {
      begin(.operation, operation.call, operation.requestLine)
      add(
        .removed, whole: code(operation.signature), source: "the method is gone",
        wire: "old clients call what is no longer described", at: operation.at)
    }
    for (before, after) in matching.pairs { compare(before, after) }
    for operation in matching.added {
      begin(.operation, operation.call, operation.requestLine)
      add(.added, whole: code(operation.signature), at: operation.at)
    }
  }

  private mutating func compare(_ before: OperationEntry, _ after: OperationEntry) {
    begin(.operation, after.call, after.requestLine)
    compareNames(before, after)
    compareRequestLines(before, after)
    compareSecurity(before, after)
    compareArguments(before, after)
    compareResponses(before, after)
    compareDeprecation(
      code(after.call), before.isDeprecated, after.isDeprecated, at: after.at)
  }

  private mutating func compareNames(_ before: OperationEntry, _ after: OperationEntry) {
    if before.call != after.call {
      let (oldGroup, newGroup) = (before.group, after.group)
      let text =
        oldGroup == newGroup
        ? "it is called \(code(after.call)), no longer \(code(before.call))"
        : "it moved to the group \(code(newGroup)): it was called \(code(before.call))"
      add(
        .changed, text + functionChange(before, after), source: "calls have to change", at: after.at
      )
    } else if let old = before.function, old != after.function {
      let text =
        after.function.map { "the function is called \(code($0)), no longer \(code(old))" }
        ?? "the function \(code(old)) is gone"
      add(.changed, text, source: "calls have to change", at: after.at)
    }
    let names = [
      ("the request", before.request, after.request),
      ("the error", before.error, after.error),
    ]
    for (what, old, new) in names where old != new {
      add(
        .changed, "\(what) is called \(code(new)), no longer \(code(old))",
        source: "uses of the name have to change", at: after.at)
    }
  }

  /// What is said of the function beside the method.
  private func functionChange(_ before: OperationEntry, _ after: OperationEntry) -> String {
    guard let old = before.function, let new = after.function, old != new else { return "" }
    return "; its function is \(code(new)), no longer \(code(old))"
  }

  private mutating func compareRequestLines(_ before: OperationEntry, _ after: OperationEntry) {
    if before.method != after.method {
      add(
        .changed, "the method is \(code(after.method)), no longer \(code(before.method))",
        wire: "old clients send the old method", at: after.at)
    }
    if before.anonymousPath != after.anonymousPath {
      add(
        .changed, "the path is \(code(after.path)), no longer \(code(before.path))",
        wire: "old clients call the old path", at: after.at)
    }
  }

  private mutating func compareSecurity(_ before: OperationEntry, _ after: OperationEntry) {
    guard before.security != after.security else { return }
    let anonymous = SecurityEntry(scheme: "anonymous", scopes: [])
    let choices = before.security.isEmpty ? [anonymous] : before.security
    let refused = choices.filter { choice in
      !after.security.isEmpty && !after.security.contains { $0.accepts(choice) }
    }
    let wire =
      refused.isEmpty
      ? nil : "\(refused.map { code($0.text) }.joined(separator: ", ")) is no longer enough"
    let list = after.security.map { code($0.text) }.joined(separator: " or ")
    add(
      .changed, after.security.isEmpty ? "it takes no credentials" : "it takes \(list)",
      wire: wire, note: wire == nil ? "what old clients send is still taken" : nil, at: after.at)
  }
}

extension OperationEntry {
  /// The group that it is called in: `customers`.
  fileprivate var group: String {
    call.lastIndex(of: ".").map { String(call[..<$0]) } ?? ""
  }
}

extension SecurityEntry {
  /// Whether what a client has for the old scheme is enough for this one.
  fileprivate func accepts(_ old: Self) -> Bool {
    if scheme == "anonymous" { return true }
    return scheme == old.scheme && detail == old.detail && Set(scopes).isSubset(of: old.scopes)
  }

  fileprivate var text: String {
    let words = [scheme, detail].compactMap { $0 } + scopes
    return scheme == "anonymous" ? "no credentials" : words.joined(separator: " ")
  }
}
