internal import Diagnostics
internal import YAML

/// Parses `servers` (OpenAPI 3.1, section 4.8.5).
struct ServerParser {
  private enum Keyword: String, ObjectKeyword {
    static let object = "server"
    case name, url, description, variables

    var isNewIn32: Bool { self == .name }
  }

  private enum VariableKeyword: String, ObjectKeyword {
    static let object = "server variable"
    case `enum`, `default`, description
  }

  let context: LoadingContext

  func servers(_ entry: Mapping.Entry) -> [Server] {
    (context.sequence(entry) ?? []).compactMap(server)
  }

  private func server(_ node: Node) -> Server? {
    guard let mapping = node.mapping else {
      context.warn(
        code: .serverInvalid, "a server must be a mapping, not \(node.kind)", at: node.location)
      return nil
    }
    var server = Server(
      url: "", variables: [], extensions: Extensions(), location: node.location)
    server.extensions = context.readFields(of: mapping) { (keyword: Keyword, entry) in
      switch keyword {
      case .name: server.name = context.string(entry)
      case .url: server.url = context.string(entry) ?? ""
      case .description: server.description = context.prose(entry)
      case .variables: server.variables = context.mapping(entry)?.entries.compactMap(variable) ?? []
      }
    }
    guard let url = mapping.entry("url") else {
      context.warn(code: .serverInvalid, "a server without 'url' is ignored", at: node.location)
      return nil
    }
    let defined = Set(server.variables.map(\.name))
    for name in PathTemplate(server.url).names where !defined.contains(name) {
      context.warn(
        code: .serverInvalid, "the server variable '\(name)' is not defined", at: url.value.location
      )
    }
    return server
  }

  private func variable(_ entry: Mapping.Entry) -> Server.Variable? {
    guard let mapping = context.mapping(entry) else { return nil }
    var variable = Server.Variable(name: entry.key, defaultValue: "", allowedValues: [])
    context.readFields(of: mapping) { (keyword: VariableKeyword, entry) in
      switch keyword {
      case .default: variable.defaultValue = context.string(entry) ?? ""
      case .enum: variable.allowedValues = context.strings(entry)
      case .description: variable.description = context.prose(entry)
      }
    }
    guard let value = mapping.entry("default") else {
      variable.defaultValue = variable.allowedValues.first ?? ""
      context.warn(
        code: .serverInvalid,
        "the server variable '\(entry.key)' has no 'default'", at: entry.keyLocation,
        hint: "'\(variable.defaultValue)' is used")
      return variable
    }
    let allowed = variable.allowedValues
    if !allowed.isEmpty, !allowed.contains(variable.defaultValue) {
      context.warn(
        code: .serverInvalid,
        "the default '\(variable.defaultValue)' is not one of the values under 'enum'",
        at: value.value.location)
    }
    return variable
  }
}
