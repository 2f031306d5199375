extension APIComparison {
  mutating func compareServers() {
    begin(.client, new.api.client.name)
    let matching = Matching(old.api.servers, new.api.servers, byEither: [\.name, \.url])
    for server in matching.removed {
      let isThere = new.api.servers.contains { $0.url == server.url }
      add(
        .removed, "the server \(code("." + server.name)) was removed: \(code(server.url))",
        source: .evident("the name was removed"),
        wire: isThere ? nil : "old clients still call it", at: server.at)
    }
    for (server, other) in matching.pairs {
      if server.name != other.name {
        add(
          .changed,
          "the server \(code("." + server.name)) is now called \(code("." + other.name)): \(code(other.url))",
          source: .evident("the name changed"), at: other.at)
      }
      compareAddresses(server, other)
      compareVariables(server, other)
    }
    for server in matching.added {
      add(
        .added, "the server \(code("." + server.name)) is new: \(code(server.url))", at: server.at)
    }
    compareDefaultServers()
  }

  private mutating func compareDefaultServers() {
    let (before, after) = (old.api.servers.first, new.api.servers.first)
    guard let before, before.name != after?.name else { return }
    guard let after else {
      return add(
        .changed, "\(code("init")) has no server by default",
        source: "callers must pass one", at: nil)
    }
    // The same URL with a different name is the same server.
    let isElsewhere = before.url != after.url
    add(
      .changed,
      "calls go to \(code("." + after.name)) by default, no longer to \(code("." + before.name))",
      behaviour: isElsewhere
        ? "programs that name no server call \(code(after.url)), no longer \(code(before.url))"
        : nil,
      at: after.at)
  }

  private mutating func compareAddresses(_ before: ServerEntry, _ after: ServerEntry) {
    guard before.url != after.url else { return }
    let isThere = new.api.servers.contains { $0.url == before.url }
    let former = old.api.servers.first { $0.url == after.url }
    add(
      .changed,
      "the server \(code("." + before.name)) is \(code(after.url)), no longer \(code(before.url))",
      wire: isThere ? nil : "old clients call the old URL",
      behaviour: former.map { "programs that use it call what was \(code("." + $0.name))" },
      at: after.at)
  }

  private mutating func compareVariables(_ before: ServerEntry, _ after: ServerEntry) {
    let name = "the server \(code("." + after.name))"
    if before.variables.isEmpty != after.variables.isEmpty {
      add(
        .changed,
        before.variables.isEmpty ? "\(name) is now a function" : "\(name) is now a property",
        source: "its uses must change", at: after.at)
    }
    guard !before.variables.isEmpty, !after.variables.isEmpty else { return }
    let matching = Matching(before.variables, after.variables, byEither: [\.name])
    for variable in matching.removed {
      add(
        .removed, "the variable \(code(variable.name)) of \(name) was removed",
        source: .evident("the argument was removed"), at: after.at)
    }
    for (old, new) in matching.pairs { compare(old, new, of: name, at: after.at) }
    for variable in matching.added {
      add(
        .added,
        "the variable \(code(variable.name)) of \(name) is new, \(code(variable.value)) by default",
        at: after.at)
    }
    if Self.isReordered(before.variables.map(\.name), after.variables.map(\.name)) {
      add(
        .changed, "the variables of \(name) are in another order",
        source: .evident("arguments must be in order"), at: after.at)
    }
  }

  private mutating func compare(
    _ before: ServerEntry.Variable, _ after: ServerEntry.Variable, of server: String,
    at place: String?
  ) {
    let title = "the variable \(code(after.name)) of \(server)"
    if before.value != after.value {
      add(
        .changed, "\(title) is \(code(after.value)) by default, no longer \(code(before.value))",
        behaviour: "programs that omit it call another URL", at: place)
    }
    guard before.allowed != after.allowed else { return }
    guard let allowed = after.allowed else {
      return add(.changed, "\(title) may have any value", at: place)
    }
    let gone = before.allowed.map { $0.filter { !allowed.contains($0) } } ?? ["others"]
    if let known = before.allowed, gone.isEmpty {
      let added = allowed.filter { !known.contains($0) }
      guard !added.isEmpty else { return }
      return add(.changed, "\(title) may be \(few(added)) too", at: place)
    }
    add(
      .changed, "\(title) may only be \(allowed.map(code).joined(separator: ", "))",
      wire: "old clients may call another URL", at: place)
  }
}
