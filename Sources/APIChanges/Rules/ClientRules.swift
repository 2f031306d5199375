extension APIComparison {
  mutating func compareClients() {
    let (before, after) = (old.api.client, new.api.client)
    begin(.client, after.name)
    if before.name != after.name {
      add(
        .changed,
        "the module and the client are called \(code(after.name)), not \(code(before.name))",
        source: .evident("imports and uses of the name must change"), at: nil)
    }
    guard before.credentials != after.credentials else { return }
    let source: Reason? =
      switch (before.credentials, after.credentials) {
      case (.none, .given): "callers must pass credentials"
      case (.environment, .given): "they no longer come from the environment"
      case (.given, .none), (.environment, .none): .evident("the argument was removed")
      default: nil
      }
    let text =
      switch after.credentials {
      case .none: "\(code("init")) takes no \(code("security"))"
      case .given: "\(code("init")) takes \(code("security: Security"))"
      case .environment:
        "\(code("init")) takes \(code("security: Security?")), or uses the environment's"
      }
    add(.changed, text, source: source, at: nil)
  }

  mutating func compareResources() {
    begin(.client, new.api.client.name)
    let before = Dictionary(old.api.resources.map { ($0.name, $0.type) }) { first, _ in first }
    let after = Dictionary(new.api.resources.map { ($0.name, $0.type) }) { first, _ in first }
    let gone = old.api.resources.map(\.name).filter { after[$0] == nil }
    if !gone.isEmpty {
      add(
        .removed, Self.list(gone, "was removed", "were removed"),
        source: .evident("the property was removed"), at: nil)
    }
    for resource in old.api.resources {
      guard let type = after[resource.name], type != resource.type else { continue }
      add(
        .changed,
        "the group \(code(resource.name)) has the type \(code(type)), no longer \(code(resource.type))",
        source: .evident("the type has another name"), at: nil)
    }
    let fresh = new.api.resources.map(\.name).filter { before[$0] == nil }
    if !fresh.isEmpty { add(.added, Self.list(fresh, "is new", "are new"), at: nil) }
  }

  private static func list(_ groups: [String], _ one: String, _ several: String) -> String {
    guard groups.count > 1 else { return "the group \(code(groups[0])) \(one)" }
    return "the groups \(groups.map(code).joined(separator: ", ")) \(several)"
  }
}
