internal import Diagnostics
internal import YAML

/// Parses the root of a document (OpenAPI 3.1, section 4.8.1).
struct DocumentParser {
  private enum Keyword: String, ObjectKeyword {
    static let object = "the document"
    case openapi, info, jsonSchemaDialect, servers, paths, webhooks, components, security, tags
    case externalDocs
    case ownAddress = "$self"

    var isNewIn32: Bool { self == .ownAddress }
  }

  let context: LoadingContext

  /// - Returns: `nil` if there is nothing to generate.
  func document(_ root: Node) -> Document? {
    guard let mapping = root.mapping else { return nil }
    context.proseBase = ProseBase(mapping["externalDocs"]?.mapping?["url"]?.string)
    let components = ComponentsParser(context: context).components(mapping.entry("components"))
    let security = SecurityParser(context: context, schemes: components.securitySchemes)
    var document = Document(
      version: context.version, info: Info(title: "", version: ""), servers: [],
      securitySchemes: components.securitySchemes.map(\.scheme), tags: [], operations: [],
      schemas: SchemaStore(), namedSchemas: components.schemas, extensions: Extensions(),
      location: root.location)
    var paths: Mapping.Entry?
    var webhooks: Mapping.Entry?
    document.extensions = context.readFields(of: mapping) { (keyword: Keyword, entry) in
      switch keyword {
      case .info: document.info = info(entry)
      case .servers: document.servers = ServerParser(context: context).servers(entry)
      case .security: document.security = security.requirements(entry)
      case .tags: document.tags = TagParser(context: context).tags(entry)
      case .paths: paths = entry
      case .jsonSchemaDialect: context.reportKeyword(of31: entry)
      case .webhooks:
        context.reportKeyword(of31: entry)
        webhooks = entry
      case .openapi, .components, .externalDocs, .ownAddress: break
      }
    }
    if mapping["info"] == nil {
      context.warn(code: .documentInfo, "the keyword 'info' is missing", at: root.location)
    }
    let parser = PathsParser(
      context: context, security: security, documentSecurity: document.security ?? [])
    document.operations = (paths.map(parser.operations) ?? []).map { operation in
      var operation = operation
      if let id = operation.id, context.operationIDs.repeated.contains(id) { operation.id = nil }
      return operation
    }
    webhooks.map(IncomingRequestParser(context: context).readWebhooks)
    SchemaParser(context: context).parsePending()
    context.reportUndeclaredRequirements()
    InclusionCycles.remove(from: context)
    SchemaValues.check(in: context)
    Contradictions.report(in: context)
    document.events = context.incomingEvents()
    document.isAboutTypes = document.operations.isEmpty
    document.schemas = context.schemas.store
    guard document.operations.isEmpty, document.events.isEmpty, document.namedSchemas.isEmpty else {
      return document
    }
    reportNothing(in: root, paths: paths)
    return nil
  }

  /// Reports why there is nothing to generate, unless another error explains it.
  private func reportNothing(in root: Node, paths: Mapping.Entry?) {
    guard let paths, paths.value.mapping?.entries.isEmpty == false else {
      context.fail(
        code: .documentEmpty,
        "the document has no paths, webhooks or schemas, so there is nothing to generate",
        at: paths?.keyLocation ?? root.location)
      return
    }
    guard !context.hasErrors else { return }
    context.fail(
      code: .documentEmpty,
      "the document has no operations, so there is nothing to generate", at: paths.keyLocation)
  }

  private func info(_ entry: Mapping.Entry) -> Info {
    enum Keyword: String, ObjectKeyword {
      static let object = "'info'"
      case title, summary, description, termsOfService, contact, license, version
    }
    var info = Info(title: "", version: "")
    guard let mapping = context.mapping(entry) else { return info }
    context.readFields(of: mapping) { (keyword: Keyword, entry) in
      switch keyword {
      case .title: info.title = context.string(entry) ?? ""
      case .version: info.version = context.string(entry) ?? ""
      case .summary:
        context.reportKeyword(of31: entry)
        info.summary = context.string(entry)
      case .description: info.description = context.prose(entry)
      case .termsOfService, .contact, .license: break
      }
    }
    for keyword in ["title", "version"] where mapping[keyword] == nil {
      context.warn(code: .documentInfo, "'info' has no '\(keyword)'", at: entry.keyLocation)
    }
    return info
  }
}
