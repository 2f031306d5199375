internal import Diagnostics
internal import YAML

/// Parses `paths` and its path items (OpenAPI 3.1, sections 4.8.8 and 4.8.9).
struct PathsParser {
  private enum Keyword: String, ObjectKeyword {
    static let object = "path item"
    case get, put, post, delete, options, head, patch, trace, query
    case reference = "$ref"
    case summary, description, servers, parameters, additionalOperations

    var isNewIn32: Bool { self == .query || self == .additionalOperations }
  }

  let context: LoadingContext
  let security: SecurityParser
  let documentSecurity: [SecurityRequirement]

  func operations(_ entry: Mapping.Entry) -> [Operation] {
    guard let mapping = context.mapping(entry) else { return [] }
    return mapping.entries.filter { !$0.key.hasPrefix("x-") }.flatMap(pathItem)
  }

  private func pathItem(_ entry: Mapping.Entry) -> [Operation] {
    let key = PathKey(entry.key)
    let template = PathTemplate(key.path)
    if !template.isWellFormed {
      context.fail(
        code: .pathInvalid,
        "the braces in the path '\(entry.key)' are unbalanced or empty", at: entry.keyLocation)
    }
    if !entry.key.hasPrefix("/") {
      context.warn(
        code: .pathInvalid,
        "a path must begin with '/': '\(key.path.dropFirst())' is read as '\(key.path)'",
        at: entry.keyLocation)
    }
    reportExpressions(of: key, entry)
    reportQuery(of: key, entry)
    if let similar = context.similarPaths.add(key, at: entry.keyLocation) {
      context.report(similar)
    }
    if entry.value.isNull { return [] }
    guard let mapping = combined(entry.value) else { return [] }
    return operations(mapping, PathItem(key: key, template: template))
  }

  /// Reports the operators of RFC 6570, which a path must not have.
  private func reportExpressions(of key: PathKey, _ entry: Mapping.Entry) {
    for expression in key.expressions {
      let isReserved = expression.hasPrefix("{+")
      context.warn(
        code: .pathInvalid,
        isReserved
          ? "'\(expression)' is read as '{\(expression.dropFirst(2))', whose value keeps its slashes"
          : "'\(expression)' is not part of a path and is ignored", at: entry.keyLocation,
        hint: isReserved
          ? "write it without '+', and set 'allowReserved' of the parameter"
          : "describe its parameters with 'in: query'")
    }
  }

  /// Reports a query, which a path must not have (section 4.8.8). A fragment only distinguishes operations, and is never
  /// sent.
  private func reportQuery(of key: PathKey, _ entry: Mapping.Entry) {
    guard key.hasQuery else { return }
    context.warn(
      code: .pathInvalid,
      "the path contains a query, which is sent with every request", at: entry.keyLocation,
      hint: "describe it as a parameter with 'in: query'")
  }

  private func operations(_ mapping: Mapping, _ empty: PathItem) -> [Operation] {
    var item = empty
    var methods: [Mapping.Entry] = []
    context.readFields(of: mapping) { (keyword: Keyword, entry) in
      switch keyword {
      case .parameters: item.parameters = ParameterListParser(context: context).parameters(entry)
      case .servers: item.servers = ServerParser(context: context).servers(entry)
      case .summary: item.summary = context.string(entry)
      case .description: item.description = context.prose(entry)
      case .get, .put, .post, .delete, .options, .head, .patch, .trace, .query:
        methods.append(entry)
      case .additionalOperations: methods += additionalMethods(entry)
      case .reference: break
      }
    }
    let parser = OperationParser(
      context: context, security: security, documentSecurity: documentSecurity)
    return methods.compactMap { parser.operation($0, in: item) }
  }

  /// Methods in `additionalOperations`.
  private func additionalMethods(_ entry: Mapping.Entry) -> [Mapping.Entry] {
    (context.mapping(entry)?.entries ?? []).filter { entry in
      let isToken =
        !entry.key.isEmpty
        && entry.key.utf8.allSatisfy { "!#$%&'*+-.^_`|~".utf8.contains($0) || $0.isAlphanumeric }
      guard isToken, Method(rawValue: entry.key.lowercased()) == nil else {
        context.fail(
          code: .pathInvalid,
          isToken
            ? "'\(entry.key)' has its own keyword" : "'\(entry.key)' is not an HTTP method",
          at: entry.keyLocation,
          hint: isToken ? "move it to '\(entry.key.lowercased())' of the path" : nil)
        return false
      }
      return true
    }
  }

  /// The path item merged with its referenced path item. Its own fields have priority.
  private func combined(_ node: Node) -> Mapping? {
    guard let own = context.object(node, "a path item") else { return nil }
    guard node.reference != nil else { return own }
    guard let target = context.resolve(node), let other = context.object(target, "a path item")
    else { return nil }
    let siblings = own.entries.filter { $0.key != "$ref" }
    for entry in siblings where other[entry.key] != nil && Method(rawValue: entry.key) != nil {
      context.warn(
        code: .keywordIgnored,
        "'\(entry.key)' is also in the referenced path item; this one is used",
        at: entry.keyLocation)
    }
    let names = Set(siblings.map(\.key))
    return Mapping(other.entries.filter { !names.contains($0.key) } + siblings)
  }

  private enum Method: String {
    case get, put, post, delete, options, head, patch, trace, query
  }
}

/// The fields that all operations of a path share.
struct PathItem {
  var key: PathKey
  var template: PathTemplate
  var summary: String?
  var description: String?
  var parameters: [ListedParameter] = []
  var servers: [Server] = []

  var path: String { key.path }
}

extension UInt8 {
  fileprivate var isAlphanumeric: Bool {
    let letter = self | 0x20
    return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter)
  }
}
