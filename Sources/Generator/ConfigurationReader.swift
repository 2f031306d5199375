import ClientModel
import Diagnostics
import OpenAPI
import Templates
import YAML

/// Reads a configuration from the nodes of its file, and collects errors.
struct ConfigurationReader {
  var errors: [Diagnostic] = []
  private let folder: String
  private let start: SourceLocation

  init(_ file: SourceFile) {
    folder = file.path.lastIndex(of: "/").map { String(file.path[...$0]) } ?? ""
    start = SourceLocation(file: file, line: 1, column: 1)
  }

  /// The clients of a file. Listed clients inherit the other settings of the file.
  mutating func configurations(_ node: Node) -> [CodegenConfiguration] {
    let entries = entries(of: node, "the configuration")
    var common = CodegenConfiguration()
    common.location = start
    read(entries.filter { $0.key != "clients" }, known: Self.keys + ["clients"], into: &common)
    guard let clients = entries.first(where: { $0.key == "clients" })?.value else {
      return [common]
    }
    guard let nodes = clients.sequence, !nodes.isEmpty else {
      errors.append(
        .error(
          code: .configurationInvalid, "'clients' must be a list of mappings",
          at: clients.location))
      return []
    }
    return nodes.map { node in
      var configuration = common
      configuration.location = node.location
      read(self.entries(of: node, "a client"), known: Self.keys, into: &configuration)
      return configuration
    }
  }

  private mutating func read(
    _ entries: [Mapping.Entry], known keys: [String],
    into configuration: inout CodegenConfiguration
  ) {
    for entry in entries {
      let value = entry.value
      switch entry.key {
      case "specification":
        configuration.specification = path(value, entry.key)
        configuration.specificationPlace = value.location
      case "output": configuration.output = path(value, entry.key)
      case "name": configuration.name = name(value, entry.key)
      case "client": configuration.client = name(value, entry.key)
      case "acronyms": configuration.acronyms = strings(value, entry.key)
      case "documentation":
        configuration.documentation = bool(value, entry.key) ?? configuration.documentation
      case "tests": configuration.hasTests = bool(value, entry.key) ?? configuration.hasTests
      case "functions":
        configuration.hasFunctions = bool(value, entry.key) ?? configuration.hasFunctions
      case "names": readNames(value, into: &configuration)
      case "types": readTypes(value, into: &configuration)
      case "secrets": configuration.runtime.secretNames = secretNames(value)
      case "pagination": configuration.pagination = pagination(value)
      case "packages": configuration.packages = packages(value)
      case "retries": configuration.runtime.retries = retries(value)
      case "include": configuration.include = filter(value, entry.key)
      case "exclude": configuration.exclude = filter(value, entry.key)
      case "warnings": readWarnings(value, into: &configuration)
      case "roots": configuration.roots = paths(value, entry.key)
      case "overlays": configuration.overlays = paths(value, entry.key)
      case "copies": readCopies(value, into: &configuration)
      case "layout": configuration.layout = choice(value, entry.key) ?? configuration.layout
      case "runtime":
        configuration.runtimePlace = choice(value, entry.key) ?? configuration.runtimePlace
      case "access": configuration.access = choice(value, entry.key) ?? configuration.access
      case "unknownProperties":
        configuration.unknownProperties =
          choice(value, entry.key) ?? configuration.unknownProperties
      case "limits": readLimits(value, into: &configuration)
      case "accepted": readAccepted(value, into: &configuration)
      default: reject(entry, known: keys)
      }
    }
  }

  mutating func filter(_ node: Node, _ key: String) -> OperationFilter {
    var filter = OperationFilter()
    for entry in entries(of: node, "'\(key)'") {
      switch entry.key {
      case "tags": filter.tags = strings(entry.value, "\(key).tags")
      case "operations": filter.operations = strings(entry.value, "\(key).operations")
      case "paths": filter.paths = strings(entry.value, "\(key).paths")
      default: reject(entry, known: ["tags", "operations", "paths"])
      }
      for node in entry.value.sequence ?? [entry.value] {
        if let name = node.scalar?.text { filter.locations[name] = node.location }
      }
    }
    return filter
  }

  static let keys = [
    "specification", "output", "layout", "runtime", "access", "name", "client", "include",
    "exclude", "acronyms", "documentation", "tests", "functions", "names", "types", "warnings",
    "roots", "copies", "overlays", "limits", "secrets", "retries", "accepted", "pagination",
    "unknownProperties", "packages",
  ]

  private mutating func readWarnings(_ node: Node, into configuration: inout CodegenConfiguration) {
    for entry in entries(of: node, "'warnings'") {
      guard let code = DiagnosticCode(rawValue: entry.key) else {
        let known = DiagnosticCode.allCases.map(\.rawValue)
        let guess = SpellingSuggestion.nearest(to: entry.key, among: known)
        errors.append(
          .error(
            code: .configurationUnknownKey, "there is no code '\(entry.key)'",
            at: entry.keyLocation,
            hint: guess.map { "did you mean '\($0)'?" } ?? "'openapi-codegen --codes' lists them"))
        continue
      }
      guard let level = entry.value.string.flatMap(WarningPolicy.Level.init) else {
        errors.append(
          .error(
            code: .configurationInvalid, "'\(entry.key)' must be 'off' or 'error'",
            at: entry.value.location))
        continue
      }
      configuration.warnings.levels[code] = level
    }
  }

  private mutating func readNames(_ node: Node, into configuration: inout CodegenConfiguration) {
    for entry in entries(of: node, "'names'") {
      guard let name = string(entry.value, entry.key) else { continue }
      configuration.names.append(
        GivenName(place: entry.key, name: name, location: entry.keyLocation))
    }
  }

  private mutating func readTypes(_ node: Node, into configuration: inout CodegenConfiguration) {
    for entry in entries(of: node, "'types'") {
      guard let text = string(entry.value, entry.key) else { continue }
      guard let type = GivenType(place: entry.key, type: text, location: entry.keyLocation) else {
        errors.append(
          .error(
            code: .configurationInvalid, "'\(text)' is not a type", at: entry.value.location,
            hint: "write the module, a dot and the type: MyModels.ULID"))
        continue
      }
      configuration.types.append(type)
    }
  }

  private mutating func readCopies(_ node: Node, into configuration: inout CodegenConfiguration) {
    for entry in entries(of: node, "'copies'") {
      guard WebCopies.isAddress(entry.key) else {
        errors.append(
          .error(
            code: .configurationInvalid, "'\(entry.key)' is not a web address without a fragment",
            at: entry.keyLocation))
        continue
      }
      configuration.copies.paths[entry.key] = path(entry.value, entry.key)
    }
  }

  private mutating func readLimits(_ node: Node, into configuration: inout CodegenConfiguration) {
    for entry in entries(of: node, "'limits'") {
      do throws(Diagnostic) {
        let name = try Limits.name(entry.key, at: entry.keyLocation)
        guard let value = entry.value.int else {
          throw .error(
            code: .configurationInvalid, "a limit must be a whole number",
            at: entry.value.location)
        }
        try configuration.limits.set(name, to: value, at: entry.value.location)
      } catch {
        errors.append(error)
      }
    }
  }

  mutating func entries(of node: Node, _ what: String) -> [Mapping.Entry] {
    guard let mapping = node.mapping else {
      errors.append(
        .error(code: .configurationInvalid, "\(what) must be a mapping", at: node.location))
      return []
    }
    return mapping.entries
  }

  mutating func string(_ node: Node, _ key: String) -> String? {
    guard let text = node.string else {
      let hint = node.scalar.flatMap { $0.text.isEmpty ? nil : "write \"\($0.text)\" for a string" }
      errors.append(
        .error(
          code: .configurationInvalid, "'\(key)' must be a string", at: node.location, hint: hint)
      )
      return nil
    }
    guard !text.isEmpty else {
      errors.append(.error(code: .configurationInvalid, "'\(key)' is empty", at: node.location))
      return nil
    }
    return text
  }

  private mutating func bool(_ node: Node, _ key: String) -> Bool? {
    guard let value = node.bool else {
      errors.append(
        .error(
          code: .configurationInvalid, "'\(key)' must be true or false", at: node.location))
      return nil
    }
    return value
  }

  /// Reads one of several words.
  mutating func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ node: Node, _ key: String
  ) -> Value? {
    if let value = node.string.flatMap(Value.init(rawValue:)) { return value }
    let words = Value.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    errors.append(
      .error(
        code: .configurationInvalid, "'\(key)' must be one of \(words)", at: node.location))
    return nil
  }

  mutating func strings(_ node: Node, _ key: String) -> [String] {
    guard let nodes = node.sequence else {
      errors.append(
        .error(
          code: .configurationInvalid, "'\(key)' must be a list of strings", at: node.location))
      return []
    }
    return nodes.compactMap { string($0, key) }
  }

  private mutating func paths(_ node: Node, _ key: String) -> [String] {
    strings(node, key).map { $0.hasPrefix("/") ? $0 : folder + $0 }
  }

  private mutating func path(_ node: Node, _ key: String) -> String? {
    string(node, key).map { $0.hasPrefix("/") ? $0 : folder + $0 }
  }

  private mutating func name(_ node: Node, _ key: String) -> ClientName? {
    guard let text = string(node, key) else { return nil }
    do throws(Diagnostic) {
      return try ClientName(text, at: node.location)
    } catch {
      errors.append(error)
      return nil
    }
  }

  mutating func reject(_ entry: Mapping.Entry, known: [String]) {
    let guess = SpellingSuggestion.nearest(to: entry.key, among: known)
    let hint =
      guess.map { "did you mean '\($0)'?" } ?? "known keys: \(known.joined(separator: ", "))"
    errors.append(
      .error(
        code: .configurationUnknownKey, "unknown key '\(entry.key)'", at: entry.keyLocation,
        hint: hint))
  }
}
