import Diagnostics
import OpenAPI
import YAML

/// Translates and names the servers of a document.
struct ServerTranslator: Sendable {
  let style: NameStyle

  /// A warning for each omitted server, except `/`, which is the default for a document without servers.
  func problems(of servers: [Server]) -> [Diagnostic] {
    servers.filter { !isAbsolute($0) && $0.url != "/" }.map { server in
      .warning(
        code: .serverRelative,
        "the server '\(server.url)' has no absolute http or https URL and is ignored",
        at: server.location, hint: "callers pass the complete URL to the client")
    }
  }

  /// Whether the URL is absolute, possibly with a variable as the scheme: `{scheme}://host`.
  private func isAbsolute(_ server: Server) -> Bool {
    let start = Self.start(of: server).lowercased()
    return start.hasPrefix("https://") || start.hasPrefix("http://")
  }

  /// The start of the URL with its variables replaced. Each variable is replaced only once, because values can contain
  /// variables recursively.
  private static func start(of server: Server) -> String {
    let values = Dictionary(
      server.variables.map { ($0.name, $0.defaultValue) }, uniquingKeysWith: { first, _ in first })
    var start = ""
    var rest = server.url[...]
    while start.count < "https://".count, let character = rest.first {
      if character == "{", let end = rest.firstIndex(of: "}"),
        let value = values[String(rest[rest.index(after: rest.startIndex)..<end])]
      {
        start += value
        rest = rest[rest.index(after: end)...]
      } else {
        start.append(rest.removeFirst())
      }
    }
    return start
  }

  /// Translates the servers. Relative URLs are omitted, because only the caller knows their base.
  func translate(_ servers: [Server]) -> [ClientServer] {
    var scope = NameScope(reserved: ReservedNames.members.union(["name", "url"]))
    return servers.filter(isAbsolute).enumerated()
      .map { index, server in
        let fallback = index == 0 ? "default" : "server\(index + 1)"
        return ClientServer(
          name: scope.claim(name(of: server), fallback), url: server.url,
          variables: variables(of: server), documentation: Documentation(server.description))
      }
  }

  /// The URLs of an operation's own servers, by the names of the client's servers that they replace.
  ///
  /// An operation's server replaces the client's server of the same name. The first one without a counterpart replaces
  /// the client's first server. A server that is only a path uses the host of each server.
  func ownServers(of operation: OpenAPI.Operation, besides servers: [ClientServer]) -> [String:
    String]
  {
    guard let standard = servers.first else { return [:] }
    var urls: [String: String] = [:]
    for server in operation.servers {
      if server.url.hasPrefix("/"), !server.url.hasPrefix("//"), server.variables.isEmpty {
        for other in servers where other.variables.isEmpty && urls[other.name] == nil {
          urls[other.name] = other.origin.map { $0 + server.url }
        }
      }
      guard isAbsolute(server), let url = Self.filled(server) else { continue }
      let called = servers.first { $0.name == name(of: server) } ?? standard
      if urls[called.name] == nil { urls[called.name] = url }
    }
    return urls.filter { name, url in servers.first { $0.name == name }?.url != url }
  }

  /// The URL with the default values of its variables.
  private static func filled(_ server: Server) -> String? {
    let values = Dictionary(
      server.variables.map { ($0.name, $0.defaultValue) }, uniquingKeysWith: { first, _ in first })
    let url = URLTemplate(server.url).filled { values[$0] }
    return url.contains("{") ? nil : url
  }

  /// The name in the document, or a short description such as `Production server`.
  private func name(of server: Server) -> String {
    let names = ["x-speakeasy-server-id", "x-name"].map { server.extensions[$0]?.scalar?.text }
    for name in names + [server.name] {
      let words = NameWords(name ?? "")
      if !words.isEmpty { return style.lowerCamel(words) }
    }
    var words = NameWords(server.description ?? "").words
    words.removeAll { ["server", "the", "environment", "url", "api", "host"].contains($0) }
    return (1...3).contains(words.count) ? style.lowerCamel(NameWords(words: words)) : ""
  }

  private func variables(of server: Server) -> [ClientServer.Variable] {
    var scope = NameScope(reserved: ["self"])
    let names = Set(URLTemplate(server.url).names)
    return server.variables.filter { names.contains($0.name) }.map { variable in
      let name = style.lowerCamel(NameWords(variable.name))
      return ClientServer.Variable(
        name: scope.claim(name, "value"), wireName: variable.name,
        defaultValue: variable.defaultValue, documentation: Documentation(variable.description))
    }
  }
}

extension ClientServer {
  /// The URL without its path.
  fileprivate var origin: String? {
    guard let scheme = url.firstRange(of: "://") else { return nil }
    return String(url[..<scheme.upperBound] + url[scheme.upperBound...].prefix { $0 != "/" })
  }
}
