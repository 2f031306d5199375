extension APIComparison {
  mutating func compareClients() {
    let (before, after) = (old.api.client, new.api.client)
    begin(.client, after.name)
    if before.name != after.name {
      add(
        .changed,
        "the module and the client are called \(code(after.name)), not \(code(before.name))",
        source: "imports and uses of the name have to change", at: nil)
    }
    guard before.credentials != after.credentials else { return }
    let source: String? =
      switch (before.credentials, after.credentials) {
      case (.none, .given): "callers have to give credentials"
      case (.environment, .given):
        "callers have to give credentials, none come from the environment"
      case (.given, .none), (.environment, .none): "the argument is gone"
      default: nil
      }
    let text =
      switch after.credentials {
      case .none: "\(code("init")) takes no \(code("security"))"
      case .given: "\(code("init")) takes \(code("security: Security"))"
      case .environment:
        "\(code("init")) takes \(code("security: Security?")), else the environment's"
      }
    add(.changed, text, source: source, at: nil)
  }

  mutating func compareServers() {
    begin(.client, new.api.client.name)
    let after = Dictionary(new.api.servers.map { ($0.name, $0) }) { first, _ in first }
    let before = Dictionary(old.api.servers.map { ($0.name, $0) }) { first, _ in first }
    for server in old.api.servers {
      guard let other = after[server.name] else {
        let isThere = new.api.servers.contains { $0.url == server.url }
        add(
          .removed, "the server \(code("." + server.name)) is gone: \(code(server.url))",
          source: "the name is gone",
          wire: isThere ? nil : "old clients go on calling it", at: server.at)
        continue
      }
      compare(server, other)
    }
    for server in new.api.servers where before[server.name] == nil {
      add(
        .added, "the server \(code("." + server.name)) is new: \(code(server.url))", at: server.at)
    }
    compareDefaultServers()
  }

  private mutating func compareDefaultServers() {
    let (before, after) = (old.api.servers.first?.name, new.api.servers.first?.name)
    guard let before, before != after else { return }
    guard let after else {
      add(
        .changed, "\(code("init")) has no server by default",
        source: "callers have to give one", at: nil)
      return
    }
    add(
      .changed, "calls go to \(code("." + after)) by default, no longer to \(code("." + before))",
      note: "callers that name no server now reach another one", at: new.api.servers.first?.at)
  }

  private mutating func compare(_ before: ServerEntry, _ after: ServerEntry) {
    let name = code("." + before.name)
    if before.url != after.url {
      add(
        .changed, "the server \(name) is \(code(after.url)), no longer \(code(before.url))",
        wire: "old clients call the old address", at: after.at)
    }
    if before.variables.isEmpty != after.variables.isEmpty {
      add(
        .changed,
        before.variables.isEmpty ? "\(name) is now a function" : "\(name) is now a property",
        source: "its uses have to change", at: after.at)
    }
    let others = Dictionary(after.variables.map { ($0.name, $0.value) }) { first, _ in first }
    for variable in before.variables where !after.variables.isEmpty {
      let argument = code("\(variable.name):")
      guard let value = others[variable.name] else {
        add(
          .removed, "the variable \(argument) of the server \(name) is gone",
          source: "the argument is gone", at: after.at)
        continue
      }
      guard value != variable.value else { continue }
      add(
        .changed,
        "the variable \(argument) of the server \(name) is \(code(value)) by default, not \(code(variable.value))",
        wire: "old clients call the old address", at: after.at)
    }
    let known = Set(before.variables.map(\.name))
    for variable in after.variables
    where !known.contains(variable.name) && !before.variables.isEmpty {
      add(
        .added,
        "the variable \(code("\(variable.name):")) of the server \(name) is new, \(code(variable.value)) by default",
        at: after.at)
    }
    if Self.isReordered(before.variables.map(\.name), after.variables.map(\.name)) {
      add(
        .changed, "the variables of the server \(name) are in another order",
        source: "arguments are given in order", at: after.at)
    }
  }

  mutating func compareResources() {
    begin(.client, new.api.client.name)
    let before = Dictionary(old.api.resources.map { ($0.name, $0.type) }) { first, _ in first }
    let after = Dictionary(new.api.resources.map { ($0.name, $0.type) }) { first, _ in first }
    let gone = old.api.resources.map(\.name).filter { after[$0] == nil }
    if !gone.isEmpty {
      add(.removed, Self.list(gone, "gone"), source: "the property is gone", at: nil)
    }
    for resource in old.api.resources {
      guard let type = after[resource.name], type != resource.type else { continue }
      add(
        .changed,
        "the group \(code(resource.name)) has the type \(code(type)), no longer \(code(resource.type))",
        source: "the type has another name", at: nil)
    }
    let fresh = new.api.resources.map(\.name).filter { before[$0] == nil }
    if !fresh.isEmpty { add(.added, Self.list(fresh, "new"), at: nil) }
  }

  private static func list(_ groups: [String], _ state: String) -> String {
    guard groups.count > 1 else { return "the group \(code(groups[0])) is \(state)" }
    return "the groups \(groups.map(code).joined(separator: ", ")) are \(state)"
  }
}
