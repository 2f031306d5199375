import Diagnostics
import OpenAPI

/// Builds the client for a document in several passes.
struct ClientBuilder {
  private let document: Document
  private let configuration: ClientConfiguration
  private let style: NameStyle
  private let context: TranslationContext
  /// The names of the calls.
  private let names: CallNames
  /// The indices of the generated operations in the document.
  private let indices: [Int]
  private var operations: OperationTranslator

  init(_ source: Document, _ configuration: ClientConfiguration, _ diagnostics: DiagnosticList) {
    let forms = RequestForms(of: source, budget: WorkBudget(configuration.limits.maximumSteps))
    let document = forms.document
    self.document = document
    self.configuration = configuration
    style = NameStyle(acronyms: configuration.acronyms)
    let reserved = Self.reservedNames(configuration)
    var scope = NameScope(reserved: reserved, comparison: .ignoringCase)
    context = TranslationContext(
      document, requestForms: forms.sources, style: style, limits: configuration.limits,
      reserved: reserved, scope: &scope, names: configuration.names, types: configuration.types,
      unknownProperties: configuration.unknownProperties)
    let words = OperationWords.words(of: document, limits: configuration.limits)
    var operations = OperationTranslator(
      document: document, words: words,
      types: TypeTranslator(
        context, names: TypeNames(module: scope), diagnostics: diagnostics))
    indices = OperationSelection(configuration)
      .indices(in: document, diagnostics: &operations.types.diagnostics)
    names = CallNames(
      document, words: words,
      typeNames: document.operations.indices.map { operations.typeName(of: $0) }, style: style,
      given: operations.renames.rest)
    self.operations = operations
  }

  var diagnostics: DiagnosticList { operations.types.diagnostics }

  mutating func client() -> Client {
    reportNames()
    let translated = translateOperations()
    let received = document.events.compactMap { operations.types.received($0) }
    translateNamedSchemas()
    operations.types.declarePending()
    var client = client(of: translated, received)
    addPlaces(to: &client)
    renameMembers(of: &client)
    markLists(of: &client)
    markDeclarations(of: &client)
    reportCosts()
    return client
  }

  // MARK: Translation

  private mutating func translateOperations() -> [ClientOperation] {
    var translated: [ClientOperation] = []
    for index in indices where !context.reader.budget.isSpent {
      translated.append(operations.translate(index, named: names))
    }
    return translated
  }

  /// Translates named schemas of a document without operations.
  private mutating func translateNamedSchemas() {
    guard document.isAboutTypes else { return }
    for (name, schema) in document.namedSchemas {
      _ = operations.types.translate(schema, at: .part("", of: name))
    }
  }

  private mutating func client(
    of translated: [ClientOperation], _ received: [ReceivedEvents]
  ) -> Client {
    let resources = resources(of: translated)
    let servers = servers()
    let module = configuration.module ?? configuration.name
    let hasLinks = document.usesHypertext
    return Client(
      name: configuration.name, module: module,
      environmentPrefix: NameWords(module).words.joined(separator: "_").uppercased(),
      title: Documentation(document.info.title).lines.joined(separator: " "),
      userAgent: UserAgent.text(client: module, version: document.info.version),
      documentation: Documentation(document.info.summary, document.info.description),
      servers: servers, security: Self.clientSecurity(of: translated), signIns: signIns(),
      links: hasLinks ? LinkAccess(translated) : nil, resources: resources,
      operations: hasLinks ? translated.map(withURLCall) : translated,
      types: operations.types.declarations.values.sorted { $0.name < $1.name },
      givenTypes: context.givenTypes.types, received: received,
      unions: operations.types.unionDecisions, examples: examples(of: translated),
      places: SpecificationPlaces(Origins(), in: document.sources),
      facts: ClientFacts(document, Origins(), [], servers: []), runtime: configuration.runtime,
      hasTests: configuration.hasTests, hasFunctions: configuration.hasFunctions,
      packages: configuration.packages)
  }

  private mutating func resources(of translated: [ClientOperation]) -> [Resource] {
    var tree = ResourceTree(tags: document.tags)
    for (index, operation) in document.operations.enumerated() {
      tree.add(
        names.methods[index], operation: operations.typeName(of: index), tag: operation.tags.first)
    }
    return tree.resources(
      with: Set(translated.map(\.name)), typeNames: &operations.types.names.module)
  }

  private func examples(of translated: [ClientOperation]) -> [OperationExamples] {
    var reader = OperationExampleReader(context)
    return zip(indices, translated).map { index, operation in
      reader.examples(of: document.operations[index], operation)
    }
  }

  private mutating func servers() -> [ClientServer] {
    let translator = ServerTranslator(style: style)
    operations.types.diagnostics.append(contentsOf: translator.problems(of: document.servers))
    return translator.translate(document.servers)
  }

  private func withURLCall(_ operation: ClientOperation) -> ClientOperation {
    var operation = operation
    operation.urlCall = operation.urlCallOfLookup
    return operation
  }

  private func signIns() -> [SignInFlow] {
    SignInFlow.flows(of: document, for: indices.map { document.operations[$0] }, style: style)
  }

  private static func clientSecurity(of operations: [ClientOperation]) -> [ClientSecurityScheme] {
    var seen: Set<ClientSecurityScheme> = []
    return operations.flatMap(\.security).filter { $0.isOfClients && seen.insert($0).inserted }
  }

  // MARK: Passes over the complete client

  private func addPlaces(to client: inout Client) {
    let sources = indices.map { document.operations[$0] }
    let isComplete = !context.reader.budget.isSpent
    var origins = operations.types.origins
    origins.note(sources, as: client.operations)
    origins.note(document.servers, as: client.servers)
    if !isComplete { origins = Origins() }
    client.places = SpecificationPlaces(origins, in: document.sources)
    client.facts = ClientFacts(
      document, origins, Array(zip(sources, client.operations)), servers: client.servers)
  }

  private mutating func renameMembers(of client: inout Client) {
    let rest = context.inlineRenames.rest(names.unresolved, used: operations.types.names.usedLines)
    let problems = MemberRenames.apply(
      rest, to: &client, known: names.known + client.types.flatMap(\.all).map(\.name))
    operations.types.diagnostics.append(
      contentsOf: operations.types.names.problems + problems)
  }

  private mutating func markLists(of client: inout Client) {
    let problems = PagedLists.mark(
      in: &client, from: indices.map { document.operations[$0] }, of: document.schemas,
      names: names.lists, choices: configuration.pagination)
    operations.types.diagnostics.append(contentsOf: problems)
  }

  /// Marks that depend only on the declarations.
  private func markDeclarations(of client: inout Client) {
    HiddenTypes.reveal(in: &client, scope: operations.types.names.module)
    var secrets = SecretProperties(configuration.runtime.secretNames)
    secrets.mark(in: &client)
    IndirectProperties.mark(in: &client)
    SharedUnionProperties.mark(in: &client)
    FlatInitializers.mark(in: &client)
  }

  // MARK: Reports

  private mutating func reportNames() {
    operations.types.diagnostics.append(
      contentsOf: context.givenTypes.problems + operations.renames.problems + names.problems)
    operations.types.diagnostics.append(
      contentsOf: document.operations.compactMap {
        GroupWords.problem(of: $0, limits: configuration.limits)
      })
    operations.types.diagnostics.append(contentsOf: UnsupportedExtensions.problems(in: document))
  }

  private mutating func reportCosts() {
    guard let problem = context.reader.budget.problem(in: document.schemas) else { return }
    operations.types.diagnostics.append(problem)
  }

  /// Names that no type of the module can have.
  private static func reservedNames(_ configuration: ClientConfiguration) -> Set<String> {
    let name = configuration.name
    return ReservedNames.libraryTypes.union(ReservedNames.runtimeNames)
      .union(ReservedNames.deviceNames)
      .union(OptionalTransport.all.flatMap(\.usedTypes))
      .union([configuration.module ?? name, name, name + "Core", "Mock" + name, name + "Error"])
      .union(Client.memberTypes.map { name + $0 })
      .union(configuration.types.map(\.outermostName))
  }
}
